"""The entry dialect of Markdown: its bounds, its one configured converter and its plain text."""
