"""The only place that imports mkdocs: thin plugins around the core."""
