"""What the search of a built site knows of its pages."""

import json
from pathlib import Path

from praksiskatalog.model.danish import slug
from praksiskatalog.search.shipped import PATH


def searched_pages(site: Path) -> dict[str, str]:
    """Return the title of every page that a search may show, by address."""
    pages = json.loads((site / PATH).read_text(encoding="utf-8"))["pages"]
    lines = zip(pages["urls"].split("\n"), pages["titles"].split("\n"), strict=True)
    return {url.replace("*", slug(title)): title for url, title in lines}
