"""From files to the model, or to problems with file, line, field, rule and hint."""
