"""Markup: an entry's body stays within the dialect, and its links and images lead somewhere."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import NamedTuple
from urllib.parse import urlsplit

from praksiskatalog.checking.address_book import known_addresses
from praksiskatalog.checking.placed import placed_entries, section_fields
from praksiskatalog.checking.references import hint_of
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.model.problem import Problem
from praksiskatalog.text.allowlist import is_allowed
from praksiskatalog.text.bounds import bound_breaches
from praksiskatalog.text.breach import Breach
from praksiskatalog.text.constructs import construct_breaches
from praksiskatalog.text.dialect import to_html

_NEEDS_RENDERING = re.compile(r"[<&\[\]{}`]|^ {2,}|^[ >*+-]*[0-9]*\.? *#", re.MULTILINE)
"""Without any of these a text can only become paragraphs, lists, emphasis and quotations."""

LINK_TARGET = "Linket »{address}« skal begynde med https:// eller med / og en side i kataloget."
MAIL_LINK = "Linket åbner en mail, som ikke er tilladt i brødteksten."
MAILBOX = "Skriv postkassen under »Kontakt«."
DEAD_LINK = "Linket »{address}« peger på en side, som ikke findes."
IMAGE_PLACE = "Billedet »{address}« skal være en fil ved siden af teksten."
IMAGE_DESCRIPTION = "Billedet »{address}« mangler en beskrivelse."
IMAGE_EXAMPLE = "Eksempel: ![Beskrivelse](tavle.png)"

_ANCHOR = re.compile(r"#[a-z0-9-]+$")
_IMAGE = re.compile(r"[a-z0-9-]+\.(png|jpe?g|webp)$")


class _Target(NamedTuple):
    tag: str
    address: str
    words: str


class _Targets(HTMLParser):
    """Collects where links lead, and which images are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[_Target] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a link's or an image's address."""
        given = {key: value or "" for key, value in attrs}
        if tag == "a":
            self.found.append(_Target(tag, given.get("href", ""), ""))
        elif tag == "img":
            self.found.append(_Target(tag, given.get("src", ""), given.get("alt", "")))


def check_markup(loaded: Loaded) -> Iterator[Problem]:
    """Yield a problem for each breach of the dialect in an entry's body."""
    known = known_addresses(loaded.catalogue)
    for entry, origin in placed_entries(loaded):
        folder = origin.path.rpartition("/")[0]
        for field in section_fields(entry):
            first = origin.line(*field.where)
            for breach in _breaches(field.text, folder, known, loaded.images):
                yield origin.problem(
                    field.where, breach.rule, breach.message, breach.hint, line=first + breach.line
                )


def _breaches(
    text: str, folder: str, known: dict[str, None], images: frozenset[str]
) -> Iterator[Breach]:
    found = bound_breaches(text)
    if not any(breach.rule == "text-too-long" for breach in found):
        found += construct_breaches(text)
    yield from found
    if found or not _NEEDS_RENDERING.search(text):
        return
    html = to_html(text)
    targets = list(_target_breaches(html, text, folder, known, images))
    yield from targets
    if not is_allowed(html):
        yield from _refused_blocks(text, {breach.line for breach in targets})


def _target_breaches(
    html: str, text: str, folder: str, known: dict[str, None], images: frozenset[str]
) -> Iterator[Breach]:
    for target in _targets(html):
        breach = _link(target, known) if target.tag == "a" else _image(target, folder, images)
        if breach:
            yield breach._replace(line=_line_of(target.address, text))


def _refused_blocks(text: str, told: set[int]) -> Iterator[Breach]:
    """Yield the first line of each block beyond the allowlist, unless its links say why."""
    message = "Afsnittet bliver til HTML, som ikke er tilladt."
    hint = "Brug kun afsnit, lister, fremhævning, links, citater, tabeller og billeder."
    refused = [
        line
        for line, block in _blocks(text)
        if told.isdisjoint(range(line, line + block.count("\n") + 1))
        and not is_allowed(to_html(block))
    ]
    for line in refused or ([] if told else [0]):
        yield Breach(line, "unsafe-markup", message, hint)


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    block: list[str] = []
    for number, line in enumerate([*text.split("\n"), ""]):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), "\n".join(block)
            block = []


def _targets(html: str) -> list[_Target]:
    parser = _Targets()
    parser.feed(html)
    parser.close()
    return parser.found


def _line_of(address: str, text: str) -> int:
    return text.count("\n", 0, max(text.find(f"({address}"), 0))


def _link(target: _Target, known: dict[str, None]) -> Breach | None:
    address = target.address
    if _ANCHOR.match(address) or (address.startswith("https://") and _has_host(address)):
        return None
    shown = address[:80]
    if address.startswith("mailto:"):
        return Breach(0, "link-target", MAIL_LINK, MAILBOX)
    if address.startswith("/") and not address.startswith("//"):
        page = address.removeprefix("/")
        if page in known:
            return None
        message = DEAD_LINK.format(address=shown)
        return Breach(0, "dead-link", message, hint_of(page, list(known)))
    return Breach(0, "link-target", LINK_TARGET.format(address=shown))


def _has_host(address: str) -> bool:
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:
        return False


def _image(target: _Target, folder: str, images: frozenset[str]) -> Breach | None:
    shown = target.address[:80]
    if not _IMAGE.match(target.address):
        return Breach(0, "image-place", IMAGE_PLACE.format(address=shown), IMAGE_EXAMPLE)
    if f"{folder}/{target.address}" not in images:
        message = f"Billedet »{shown}« findes ikke i mappen {folder}."
        near = [image.rpartition("/")[2] for image in images if image.startswith(f"{folder}/")]
        return Breach(0, "missing-image", message, hint_of(target.address, sorted(near)))
    if not target.words.strip():
        message = IMAGE_DESCRIPTION.format(address=shown)
        return Breach(0, "image-description", message, IMAGE_EXAMPLE)
    return None
