"""One page of a built site: its ids, its links, and what it fetches and runs."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import NamedTuple

_FETCHED = {
    "script": ("src",),
    "img": ("src",),
    "iframe": ("src",),
    "embed": ("src",),
    "audio": ("src",),
    "video": ("src", "poster"),
    "source": ("src",),
    "track": ("src",),
    "object": ("data",),
    "form": ("action",),
    "button": ("formaction",),
    "input": ("src", "formaction"),
    "use": ("href", "xlink:href"),
    "image": ("href", "xlink:href"),
}
_FOLLOWED = {"a": ("href", "xlink:href"), "area": ("href",)}
_FETCHED_RELATIONS = {
    "stylesheet", "icon", "apple-touch-icon", "mask-icon", "preload", "modulepreload", "prefetch",
    "preconnect", "dns-prefetch", "manifest",
}  # fmt: skip
_REFRESH = re.compile(r"[0-9.]+\s*;\s*url\s*=\s*[\"']?([^\"']*)", re.IGNORECASE)


class Link(NamedTuple):
    """An address on a page; a resource is fetched without the reader asking for it."""

    url: str
    line: int
    is_resource: bool


class SitePage(HTMLParser):
    """What one page holds, read in one pass."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.anchors: set[str] = set()
        self.repeated_ids: list[tuple[str, int]] = []
        self.handlers: list[tuple[str, int]] = []
        self.links: list[Link] = []
        self.styles: list[tuple[int, str]] = []
        self._in_style = False
        self._templates = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what a tag says about ids, links, styles and scripts."""
        given: dict[str, str] = {}
        line = self.getpos()[0]
        for key, value in attrs:
            given[key] = value or ""
            if key.startswith("on"):
                self.handlers.append((key, line))
        if "id" in given and not self._templates:
            if given["id"] in self.anchors:
                self.repeated_ids.append((given["id"], line))
            self.anchors.add(given["id"])
        if "style" in given:
            self.styles.append((line, given["style"]))
        self._in_style = tag == "style"
        self._templates += tag == "template"
        self.links += [
            Link(url, line, fetched)
            for url, fetched in _addresses(tag, given)
            if not (self._templates and "{" in url)  # a slot, which a script fills in
        ]

    def handle_endtag(self, tag: str) -> None:
        """Leave a style sheet or a template."""
        self._in_style = self._in_style and tag != "style"
        self._templates -= tag == "template" and self._templates > 0

    def handle_data(self, data: str) -> None:
        """Keep a style sheet in the page."""
        if self._in_style:
            self.styles.append((self.getpos()[0], data))


def _addresses(tag: str, given: dict[str, str]) -> Iterator[tuple[str, bool]]:
    """Yield each address of a tag, and whether the page fetches it by itself."""
    for key in _FOLLOWED.get(tag, ()):
        if key in given:
            yield given[key].strip(), False
    for key in _FETCHED.get(tag, ()):
        if given.get(key):
            yield given[key].strip(), True
    if "srcset" in given:
        for candidate in given["srcset"].split(", "):
            yield candidate.strip().partition(" ")[0], True
    if tag == "link" and "href" in given:
        relations = set(given.get("rel", "").casefold().split())
        yield given["href"].strip(), bool(relations & _FETCHED_RELATIONS)
    if tag == "meta" and given.get("http-equiv", "").casefold() == "refresh":
        refresh = _REFRESH.match(given.get("content", "").strip())
        if refresh:
            yield refresh[1].strip(), False


def read_page(html: str) -> SitePage:
    """Return what a page holds."""
    page = SitePage()
    page.feed(html)
    page.close()
    return page
