"""From the model to pages: each page is a value with computed front matter and Markdown."""
