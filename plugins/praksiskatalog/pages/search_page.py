"""The page of search results: what stands there before a search, and its choices."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from praksiskatalog.model import addresses
from praksiskatalog.model.case import Case
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.theme import Theme
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.pages import cards, parts
from praksiskatalog.pages.lists import GROUPS, Group, ListIndex, list_indexes
from praksiskatalog.pages.page import Page
from praksiskatalog.pages.relations import Site

QUESTIONS = 8
KIND = Group("kind", "Slags side", "slags")
KINDS = {
    "practice": "Praksisser",
    "case": "Eksempler",
    "municipality": "Kommuner",
    "theme": "Temaer",
    "theme-day": "Temadage",
    "tool": "Værktøjer",
    "source": "Kilder",
    "tag": "Emneord",
    "page": "Andre sider",
}
"""The kinds that results can be limited to; every other kind counts as `page`."""
COUNTED_AS = {"reference": "source"}
"""Kinds that ranking tells apart and readers do not."""
CHOSEN_BY = ("theme", "audience", "sector", "target_group", "tag")
LISTED = (Practice.TYPE, Case.TYPE)
"""The kinds whose values the browser reads from the lists' own indexes."""


def search_page(site: Site) -> Page:
    """Return the page that shows what a search finds."""
    front = parts.plain_front_matter(
        "search.html",
        "Søg i kataloget",
        "Skriv, hvad I leder efter: et ord, et navn eller et helt spørgsmål.",
        kind_label="Side",
        crumbs=[],
    )
    front |= {
        "questions": [
            {"title": question, "url": addresses.entry(practice)}
            for place in range(QUESTIONS)
            for practice in site.catalogue.practices
            for question in practice.answers[place : place + 1]
        ][:QUESTIONS],
        "themes": [cards.link(theme) for theme in site.catalogue.themes],
        "groups": [{**asdict(group), "options": options} for group, options in _groups(site)],
        "index_urls": [addresses.filter_index(kind) for kind in LISTED],
        "facets": json.dumps(facets(site), ensure_ascii=False, separators=(",", ":")),
    }
    return Page(addresses.SEARCH, front)


def _groups(site: Site) -> list[tuple[Group, list[dict[str, str]]]]:
    kinds = [_option(kind, label, "") for kind, label in KINDS.items()]
    themes = [_option(t.reference, t.title, t.question) for t in site.catalogue.themes]
    found = [(KIND, kinds)]
    for group in GROUPS:
        if group.name == "theme":
            found.append((group, themes))
        elif group.name in CHOSEN_BY:
            terms = getattr(site.catalogue.vocabulary, group.name)
            found.append((group, [_option(t.name, t.label, t.definition) for t in terms]))
    return found


def _option(value: str, label: str, definition: str) -> dict[str, str]:
    return {"value": value, "label": label, "definition": definition}


def facets(site: Site) -> dict[str, object]:
    """Return the values that the lists' indexes leave out: `kinds` and `pages`.

    `kinds` holds what every entry of a kind has, which divides no list; `pages` the values of the
    few entries that stand on none.
    """
    kinds = {index.kind: _shared(index) for index in list_indexes(site) if index.kind in LISTED}
    kinds |= {kind: {KIND.name: [other]} for kind, other in COUNTED_AS.items()}
    pages: dict[str, Mapping[str, Sequence[str]]] = {}
    for entry in site.catalogue.entries():
        if entry.TYPE in LISTED:
            continue
        values = {"tag": list(entry.tags)} if entry.tags else {}
        if isinstance(entry, ThemeDay):
            values["theme"] = [entry.theme]
        if isinstance(entry, Theme):
            values["theme"] = [entry.reference]
        if values:
            pages[addresses.entry(entry)] = values
    return {"kinds": kinds, "pages": pages}


def _shared(index: ListIndex) -> dict[str, list[str]]:
    divided = {group.name for group, _ in index.groups}
    first = index.values[0] if index.values else {}
    return {name: [*first.get(name, ())] for name in CHOSEN_BY if name not in divided}
