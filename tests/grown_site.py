"""How large a grown site's files are, in bytes of gzip, as a browser fetches them."""

import gzip
from html import escape
from pathlib import Path

from praksiskatalog.model.entry import Entry


def gzipped(content: bytes) -> int:
    """Return how many bytes a content takes when it is packed."""
    return len(gzip.compress(content, compresslevel=9, mtime=0))


def gzipped_file(site: Path, path: str) -> int:
    """Return how many bytes a file of the site takes when it is packed."""
    return gzipped((site / path).read_bytes())


def gzipped_frame(site: Path, path: str, entry: Entry) -> int:
    """Return how many bytes an entry's page takes besides the entry's own text."""
    html = (site / path).read_text(encoding="utf-8")
    for text in (entry.title, entry.summary, *entry.sections.values()):
        for part in text.split("\n"):
            if part.strip():
                html = html.replace(escape(part), "")
    return gzipped(html.encode())
