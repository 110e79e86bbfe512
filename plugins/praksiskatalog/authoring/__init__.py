"""What helps people write the catalogue: canonical files, skeletons, arrivals, and what is due."""
