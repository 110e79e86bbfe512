"""A built site: every link and anchor leads somewhere, and nothing is fetched from elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from praksiskatalog.checking.site_page import Link, SitePage, read_page
from praksiskatalog.model.problem import Problem, Severity

INDEX = "index.html"
LINK_SCHEMES = ("http", "https", "mailto", "tel")
_CSS_ADDRESS = re.compile(
    r"url\(\s*(?P<quote>[\"']?)(?P<url>[^\"')]*)(?P=quote)\s*\)"
    r"|@import\s+[\"'](?P<import>[^\"']*)[\"']"
)


@dataclass(frozen=True)
class _Site:
    """A built site: its files, and what each page holds."""

    files: frozenset[str]
    pages: dict[str, SitePage] = field(default_factory=dict)


def check_site(folder: Path, base: str = "/") -> tuple[Problem, ...]:
    """Return every problem with the site in `folder`, whose root is served at `base`.

    Paths in the problems are below `folder`. Each page is read and parsed once.
    """
    paths = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    site = _Site(frozenset(path for path in paths if (folder / path).is_file()))
    found: list[Problem] = []
    for path in sorted(site.files):
        if path.endswith(".html"):
            site.pages[path] = read_page((folder / path).read_text(encoding="utf-8"))
        elif path.endswith(".css"):
            styles = (folder / path).read_text(encoding="utf-8")
            found += _style_problems(site, path, styles, 1, base)
    for path, page in site.pages.items():
        found += _page_problems(site, path, page, base)
    return tuple(sorted({*found}))


def _page_problems(site: _Site, path: str, page: SitePage, base: str) -> Iterator[Problem]:
    for name, line in page.repeated_ids:
        yield _problem(path, line, "duplicate-id", f"Id'et »{name}« står to gange på siden.")
    for name, line in page.handlers:
        yield _problem(path, line, "inline-handler", f"Attributten »{name}« kører et script.")
    for line, styles in page.styles:
        yield from _style_problems(site, path, styles, line, base)
    for link in page.links:
        yield from _link_problems(site, path, link, base)


def _style_problems(site: _Site, path: str, styles: str, line: int, base: str) -> Iterator[Problem]:
    for match in _CSS_ADDRESS.finditer(styles):
        url = (match["url"] if match["url"] is not None else match["import"]).strip()
        at = line + styles.count("\n", 0, match.start())
        if not url.startswith("#"):
            yield from _link_problems(site, path, Link(url, at, is_resource=True), base)


def _link_problems(site: _Site, path: str, link: Link, base: str) -> Iterator[Problem]:
    shown = link.url[:120]
    try:
        parts = urlsplit(link.url)
    except ValueError:
        yield _problem(path, link.line, "broken-address", f"Adressen »{shown}« kan ikke læses.")
        return
    if parts.scheme == "data" and link.is_resource:
        return
    if parts.scheme or parts.netloc:
        if link.is_resource:
            message = f"Siden henter »{shown}« fra et andet sted."
            yield _problem(path, link.line, "foreign-resource", message)
        elif parts.scheme.casefold() not in LINK_SCHEMES:
            message = f"Linket »{shown}« er af en slags, som ikke er tilladt."
            yield _problem(path, link.line, "link-scheme", message)
        return
    target = _target(site, path, unquote(parts.path), base)
    if target is None:
        message = f"Linket »{shown}« peger på en side eller fil, som ikke findes."
        yield _problem(path, link.line, "dead-link", message)
    elif _is_dead_anchor(site, target, unquote(parts.fragment)):
        message = f"Linket »{shown}« peger på et sted, som ikke findes på siden."
        yield _problem(path, link.line, "dead-anchor", message)


def _target(site: _Site, path: str, address: str, base: str) -> str | None:
    """Return the file that an address leads to from the page at `path`, None without one."""
    if not address:
        return path
    if address.startswith("/"):
        if not f"{address}/".startswith(base):
            return None
        joined = address.removeprefix(base)
    else:
        joined = f"{path.rpartition('/')[0]}/{address}".lstrip("/")
    plain = normpath(joined) if joined else "."
    inside = "" if plain == "." else plain
    index = f"{inside}/{INDEX}".lstrip("/")
    if inside in site.files and not address.endswith("/"):
        return inside
    return index if index in site.files else None


def _is_dead_anchor(site: _Site, target: str, fragment: str) -> bool:
    """Return whether a fragment names no place; one with `=` in it is a page's own state."""
    page = site.pages.get(target)
    if page is None or fragment in ("", "top") or "=" in fragment:
        return False
    return fragment not in page.anchors


def _problem(path: str, line: int, rule: str, message: str) -> Problem:
    return Problem(path, line, "", rule, Severity.ERROR, message)
