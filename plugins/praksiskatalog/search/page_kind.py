"""What kind of page an address leads to, what readers call the kind, and the page's theme."""

import re
from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from praksiskatalog.model import addresses
from praksiskatalog.model.case import Case
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.theme_day import ThemeDay


class Kind(StrEnum):
    """The kinds that ranking tells apart."""

    PRACTICE = "practice"
    THEME = "theme"
    CASE = "case"
    MUNICIPALITY = "municipality"
    TOOL = "tool"
    THEME_DAY = "theme-day"
    SOURCE = "source"
    REFERENCE = "reference"
    TAG = "tag"
    PAGE = "page"
    GLOSSARY = "glossary"
    LIST = "list"


class KindOfPage(NamedTuple):
    """A page's kind, the Danish word for it, and its theme's reference or nothing."""

    kind: Kind
    label: str
    theme: str = ""


_NEVER_FOUND = (addresses.FRONT, addresses.MY_LIST, addresses.SEARCH, "404.html")
_LATER_PAGE = re.compile(r"/side/[0-9]+/$")
_MOST_CITED = 20
"""How many entries a source may carry, and still be told best by its own page."""
_LISTS = (
    addresses.FRONT, addresses.PRACTICES, addresses.RECOMMENDATIONS, addresses.CASES,
    addresses.THEMES, addresses.MUNICIPALITIES, addresses.THEME_DAYS, addresses.TOOLS,
    addresses.TAGS, addresses.SOURCES, addresses.OPEN_DATA,
)  # fmt: skip


def is_found(address: str) -> bool:
    """Return whether searches may show the page at an address.

    The front page leads everywhere, the personal pages hold the reader's own, and only the first
    page of a list speaks for it.
    """
    return address not in _NEVER_FOUND and not _LATER_PAGE.search(address)


def page_kinds(catalogue: Catalogue) -> Callable[[str], KindOfPage]:
    """Return what tells the kind of the page at an address."""
    themes = {practice.reference: practice.theme for practice in catalogue.practices}
    known = {address: KindOfPage(Kind.LIST, "Oversigt") for address in _LISTS}
    known[addresses.GLOSSARY] = KindOfPage(Kind.GLOSSARY, "Ordliste")
    for entry in catalogue.entries():
        theme = _theme(entry, themes)
        known[addresses.entry(entry)] = KindOfPage(Kind(entry.TYPE), entry.LABEL, theme)
    cited = Counter(use.source for entry in catalogue.entries() for use in entry.sources)
    for source in catalogue.sources:
        label = catalogue.vocabulary.label("source_kind", source.kind)
        # What a text says is told on its own page, but not of a text that nobody here has read, and
        # better on the pages that are built on it, where those are many.
        tells = source.read and cited[source.name] <= _MOST_CITED
        kind = Kind.SOURCE if tells else Kind.REFERENCE
        known[addresses.page("source", source.name)] = KindOfPage(kind, label)
    for tag in catalogue.vocabulary.tag:
        known[addresses.page("tag", tag.name)] = KindOfPage(Kind.TAG, "Emneord")
    return lambda address: known.get(address, KindOfPage(Kind.PAGE, "Side"))


def _theme(entry: Entry, themes: dict[str, str]) -> str:
    match entry:
        case Practice() | ThemeDay():
            return entry.theme
        case Case():
            return themes.get(next(iter(entry.practices), ""), "")
        case _:
            return entry.reference if entry.TYPE == "theme" else ""
