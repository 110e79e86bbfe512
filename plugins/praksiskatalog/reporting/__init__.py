"""Problems in the shapes that people and other tools read."""
