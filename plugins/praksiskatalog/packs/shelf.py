"""What print needs of a catalogue: entries by name, their addresses and their texts as trees."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

import segno

from praksiskatalog.model import addresses
from praksiskatalog.model.case import NAMING_LABELS, Case
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.danish import joined
from praksiskatalog.model.entry import Entry, Section
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.settings import Settings
from praksiskatalog.model.theme import Theme
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool
from praksiskatalog.packs.press import FILES
from praksiskatalog.text.tree import Node, to_tree

Data = dict[str, object]
CASES_ALONG = 4
"""How many cases a practice brings along; more can be chosen by name."""


@dataclass(frozen=True)
class Shelf:
    """What is shown of a catalogue, and how to find in it what print needs."""

    catalogue: Catalogue
    settings: Settings

    @cached_property
    def practices(self) -> dict[str, Practice]:
        """Practices by reference, in the catalogue's order."""
        return {practice.reference: practice for practice in self.catalogue.practices}

    @cached_property
    def cases(self) -> dict[str, Case]:
        """Cases by reference, in the catalogue's order."""
        return {case.reference: case for case in self.catalogue.cases}

    @cached_property
    def cases_of(self) -> dict[str, list[Case]]:
        """The cases that show each practice, by its reference."""
        found: dict[str, list[Case]] = {name: [] for name in self.practices}
        for case in self.catalogue.cases:
            for name in found.keys() & case.practices:
                found[name].append(case)
        return found

    @cached_property
    def tools(self) -> dict[str, Tool]:
        """Tools by reference, in the catalogue's order."""
        return {tool.reference: tool for tool in self.catalogue.tools}

    @cached_property
    def themes(self) -> dict[str, Theme]:
        """Themes by reference."""
        return {theme.reference: theme for theme in self.catalogue.themes}

    @cached_property
    def places(self) -> dict[tuple[str, str], int]:
        """The place of each case, tool and theme day among its kind, from 1, by its reference."""
        kinds = (self.catalogue.cases, self.catalogue.tools, self.catalogue.theme_days)
        return {(e.TYPE, e.reference): n for kind in kinds for n, e in enumerate(kind, start=1)}

    def cases_along(
        self, practices: Iterable[Practice], referred: Container[str] = ()
    ) -> list[Case]:
        """Return the cases among `referred`, and so many for each of `practices` that it has 4."""
        brought = {name for name in self.cases if name in referred}
        for practice in practices:
            first = sorted(
                self.cases_of[practice.reference], key=lambda case: case.reference not in referred
            )
            brought.update(case.reference for case in first[:CASES_ALONG])
        return [case for name, case in self.cases.items() if name in brought]

    def tools_of(self, practices: Iterable[Practice], referred: Container[str] = ()) -> list[Tool]:
        """Return the tools for one of `practices`, and those among `referred`."""
        references = {practice.reference for practice in practices}
        return [
            tool
            for tool in self.catalogue.tools
            if tool.reference in referred or references.intersection(tool.practices)
        ]

    def colour(self, entry: Practice | ThemeDay | None) -> str:
        """Return the colour of an entry's theme, empty without one."""
        theme = self.themes.get(entry.theme) if entry else None
        return theme.colour if theme else ""

    def place_of(self, case: Case) -> str:
        """Return where a case comes from, in words."""
        places = {place.reference: place.title for place in self.catalogue.municipalities}
        return places.get(case.municipality, "") or NAMING_LABELS[case.naming]

    def sources_of(self, entry: Entry) -> str:
        """Return an entry's sources as a Danish list."""
        titles = {source.name: source.title for source in self.catalogue.sources}
        return joined([titles[use.source] for use in entry.sources])


def short_address(shelf: Shelf, entry: Entry) -> Data:
    """Return the code of an entry and, where the site has an address, its short one with a QR."""
    url = shelf.settings.site_url
    address = f"{url}{addresses.short(entry.code)}" if url else ""
    return {
        "code": entry.code,
        "address": address,
        "written_address": address.partition("://")[2].rstrip("/"),
        "qr": _qr(address) if address else "",
    }


@lru_cache(maxsize=4096)
def _qr(address: str) -> str:
    return segno.make(address, error="m").svg_inline(border=0)


def tree(shelf: Shelf, entry: Entry, markdown: str) -> list[Node]:
    """Return a text of an entry; links to the site's own pages get its address, or go."""
    folder = shelf.catalogue.files[entry.TYPE, entry.reference].rpartition("/")[0]
    return [
        _printed(node, f"{FILES}{folder}/", shelf.settings.site_url) for node in to_tree(markdown)
    ]


def _printed(node: Node, folder: str, site_url: str) -> Node:
    if isinstance(node, str):
        return node
    told = dict(node)
    inside = node["inside"]
    assert isinstance(inside, list)  # noqa: S101 - the tree's own shape
    told["inside"] = [_printed(child, folder, site_url) for child in inside]
    if "src" in node:
        told["src"] = f"{folder}{node['src']}"
    if "href" in node and str(node["href"]).startswith("/"):
        if not site_url:
            return {"tag": "span", "inside": told["inside"]}
        told["href"] = f"{site_url}{str(node['href'])[1:]}"
    return told


def stated_sections(entry: Entry) -> list[tuple[Section, str]]:
    """Return the sections of an entry's body that say something."""
    return [
        (section, entry.sections[section.key])
        for section in entry.SECTIONS
        if is_stated(entry.sections.get(section.key, ""))
    ]


def sections(shelf: Shelf, entry: Entry, keys: Iterable[str] = ()) -> list[Data]:
    """Return an entry's stated sections with their headings and who speaks, or only `keys`."""
    wanted = set(keys)
    return [
        {
            "heading": section.heading,
            "origin": section.origin,
            "tree": tree(shelf, entry, text),
        }
        for section, text in stated_sections(entry)
        if not wanted or section.key in wanted
    ]


def stated(entry: Entry, name: str) -> Data | None:
    """Return a field's label, who speaks in it and its values, None when it says nothing."""
    value = getattr(entry, name)
    if not is_stated(value):
        return None
    field = type(entry).model_fields[name]
    extra = field.json_schema_extra
    origin = str(extra.get("x-origin", "")) if isinstance(extra, dict) else ""
    return {
        "label": field.title,
        "origin": origin,
        "values": [value] if isinstance(value, str) else list(value),
    }


def length(told: object) -> int:
    """Return the number of characters in a value's texts, which says how much room they need."""
    if isinstance(told, str):
        return len(told)
    inside = told.values() if isinstance(told, dict) else told if isinstance(told, list) else ()
    return sum(map(length, inside))
