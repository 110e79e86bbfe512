"""A catalogue of municipal practices: structured entries in, a checked static site out."""
