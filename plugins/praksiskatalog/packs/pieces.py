"""What each entry brings into a pack. A pack lays its pieces end to end, here or in a browser."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypedDict

from praksiskatalog.model.case import Case
from praksiskatalog.model.danish import written_date
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool
from praksiskatalog.packs.entries import (
    case_card,
    dialogue_cards,
    programme_block,
    sheet,
    worksheet,
)
from praksiskatalog.packs.shelf import Data, Shelf, tree

Held = Practice | Case | Tool | ThemeDay
"""An entry that a pack can hold."""
LISTS = (
    "practices", "cases", "dialogue", "barometer", "tools", "recommendations", "blocks", "purpose",
    "preparation", "homework", "materials",
)  # fmt: skip


class Piece(TypedDict):
    """What an entry brings: `lists` is added to the lists of a document.

    `key` is the entry's type and reference, `order` its place among others (0 for practices, which
    stand as they were chosen), and `sources` the names of its sources.
    """

    key: str
    order: int
    title: str
    colour: str
    sources: list[str]
    lists: Mapping[str, Sequence[object]]


def piece(shelf: Shelf, entry: Held) -> Piece:
    """Return what an entry brings."""
    lists, colour = _brought(shelf, entry)
    return {
        "key": f"{entry.TYPE}/{entry.reference}",
        "order": 0 if isinstance(entry, Practice) else shelf.places[entry.TYPE, entry.reference],
        "title": entry.title,
        "colour": colour,
        "sources": sorted({use.source for use in entry.sources}),
        "lists": lists,
    }


def _brought(shelf: Shelf, entry: Held) -> tuple[Mapping[str, Sequence[object]], str]:
    if isinstance(entry, Case):
        card = case_card(shelf, entry)
        return {"cases": [card]}, str(card["colour"])
    if isinstance(entry, Tool):
        return {"tools": [worksheet(shelf, entry)]}, ""
    if isinstance(entry, ThemeDay):
        return _of_day(shelf, entry), shelf.colour(entry)
    advice = entry.recommendations
    statements = [item.barometer for item in advice]
    return {
        "practices": [sheet(shelf, entry)],
        "dialogue": dialogue_cards(shelf, [entry]),
        "barometer": [{"practice": entry.title, "statements": statements}],
        "recommendations": [{"title": item.title, "code": item.code} for item in advice],
    }, shelf.colour(entry)


def _of_day(shelf: Shelf, day: ThemeDay) -> Mapping[str, Sequence[object]]:
    texts = {key: tree(shelf, day, text) for key, text in day.sections.items() if is_stated(text)}
    return {
        "blocks": [programme_block(shelf, block) for block in day.blocks],
        "materials": [thing for block in day.blocks for thing in block.materials],
        **{name: texts.get(name, []) for name in ("purpose", "preparation", "homework")},
    }


def laid_out(pieces: Iterable[Piece]) -> list[Piece]:
    """Return each piece once, in the order of a pack."""
    once = {each["key"]: each for each in pieces}
    return sorted(once.values(), key=lambda each: each["order"])


def gathered(shelf: Shelf, pieces: Sequence[Piece]) -> Data:
    """Return the lists of a document, with a line about each source of its pieces."""
    lists = {
        name: [one for each in pieces for one in each["lists"].get(name, [])] for name in LISTS
    }
    used = {source for each in pieces for source in each["sources"]}
    return {**lists, "sources": [line for name, line in source_lines(shelf) if name in used]}


def source_lines(shelf: Shelf) -> list[tuple[str, str]]:
    """Return the name of each source of the catalogue and its line in a list of sources."""
    return [
        (
            source.name,
            ". ".join(
                [
                    source.title,
                    *(t.rstrip(".") for t in (source.authors, source.publisher) if is_stated(t)),
                    *([written_date(source.published)] if is_stated(source.published) else []),
                ]
            ),
        )
        for source in shelf.catalogue.sources
    ]
