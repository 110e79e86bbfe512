"""The commands, one a module: each does its work through the core, prints, and returns a status."""
