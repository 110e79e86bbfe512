"""Running Pagefind on a built site, and reading back what it took from each page."""

import gzip
import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pagefind_bin import get_executable  # type: ignore[import-untyped] # it ships no types

FOLDER = "pagefind"
SIGNATURE = b"pagefind_dcd"
"""What each of its files begins with, once unpacked."""
_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "wasm.unknown.pagefind")
_PLACES = ("h2", "h3")
"""What results lead to on a page; Pagefind notes every element that has an id."""


class PagefindError(Exception):
    """Pagefind did not build an index."""


@dataclass(frozen=True)
class Heading:
    """A heading with an id, and the number of the word that follows it."""

    id: str
    text: str
    location: int


@dataclass(frozen=True)
class IndexedPage:
    """A page as Pagefind indexed it: `url` is site-relative, `id` is what a search returns."""

    id: str
    url: str
    title: str
    text: str
    headings: tuple[Heading, ...] = ()


def run_pagefind(site: Path) -> None:
    """Index the site in `site`; raise `PagefindError` with its own words when it fails.

    Only what the search uses is kept: the ready-made interfaces and the second language's
    WebAssembly are 400 kB that nobody fetches, and the ids of all that is no heading are a fifth of
    what is fetched for a long page's excerpt.
    """
    command = [str(get_executable()), "--site", str(site), "--silent"]
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if result.returncode:
        raise PagefindError((result.stderr or result.stdout).strip())
    for pattern in _UNUSED:
        for path in (site / FOLDER).glob(pattern):
            path.unlink()
    for path in (site / FOLDER / "fragment").iterdir():
        data = _read_fragment(path)
        data["anchors"] = [anchor for anchor in data["anchors"] if anchor["element"] in _PLACES]
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        path.write_bytes(gzip.compress(SIGNATURE + text.encode(), mtime=0))


def read_pages(site: Path) -> Sequence[IndexedPage]:
    """Return every indexed page, by address."""
    paths = sorted((site / FOLDER / "fragment").glob("*.pf_fragment"))
    return sorted((_read_page(path) for path in paths), key=lambda page: page.url)


def _read_fragment(path: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(gzip.decompress(path.read_bytes()).removeprefix(SIGNATURE))
    return data


def _read_page(path: Path) -> IndexedPage:
    data = _read_fragment(path)
    headings = tuple(
        Heading(anchor["id"], anchor["text"].strip(), anchor["location"])
        for anchor in data["anchors"]
        if anchor["text"].strip()
    )
    title = data["meta"].get("title", "")
    return IndexedPage(path.stem, data["url"].lstrip("/"), title, data["content"], headings)
