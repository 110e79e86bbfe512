"""The checker's list of characters is what the typefaces have, and it judges what is printed."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.catalogue_files import CatalogueFiles
from tests.packs.drawn_pack import SETTINGS, shelf_of
from tests.packs.printable_characters import EVERY, STYLES, listed, refused, shown_in_every_style

from praksiskatalog.checking.placed import text_fields
from praksiskatalog.checking.printable import RANGES, is_printed
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.fields import Value
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.theme import Theme
from praksiskatalog.packs.document import day_document
from praksiskatalog.packs.onepager import print_onepager
from praksiskatalog.packs.options import PackOptions
from praksiskatalog.packs.press import Press
from praksiskatalog.packs.printed import Printed
from praksiskatalog.packs.selection import selection_document
from praksiskatalog.packs.shelf import Shelf

LISTS = (
    "themes", "practices", "municipalities", "cases", "theme_days", "tools", "sources", "voices",
    "findings", "events", "terms",
)  # fmt: skip
FIXED = {
    "code", "colour", "date", "former", "kind", "municipality", "municipality_code", "name",
    "naming", "published", "reference", "reviewed", "next_review", "start", "status", "steps_from",
    "until",
}  # fmt: skip
"""Fields that hold no words of an author's own."""


@pytest.mark.parametrize("style", STYLES)
def test_print_shows_every_character_on_the_list(style: str) -> None:
    assert refused(listed(), style) == set()


def test_print_does_not_show_the_characters_beside_those_on_the_list() -> None:
    beside = {edge for first, last in RANGES for edge in (first - 1, last + 1)} & set(EVERY)

    assert set().union(*(refused(sorted(beside), style) for style in STYLES)) == beside


@pytest.mark.full
def test_the_list_is_what_the_typefaces_have() -> None:
    assert shown_in_every_style() == listed()


class Hearing(Press):
    """A press that only writes down what it is asked to print."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.told: list[Mapping[str, object]] = []

    def print(self, template: str, data: Mapping[str, object]) -> Printed:
        assert template
        self.told.append(data)
        return Printed(b"", 1)


def with_text(value: Any, where: tuple[str | int, ...], text: str) -> Any:  # noqa: ANN401 - any value
    """Return a value with another text at a path."""
    first, *rest = where
    known: Any = vars(value) if isinstance(value, Value) else value
    new = with_text(known[first], tuple(rest), text) if rest else text
    if isinstance(value, tuple):
        return tuple(new if at == first else one for at, one in enumerate(value))
    if isinstance(value, Value):
        return value.model_copy(update={str(first): new})
    return {**value, str(first): new}


def marked(catalogue: Catalogue) -> tuple[Catalogue, dict[str, tuple[str, str, bool]]]:
    """Return the catalogue with a mark in each text, and each mark's type, field and judgement."""
    marks: dict[str, tuple[str, str, bool]] = {}

    def with_marks(value: Value) -> Value:
        for field in text_fields(value):
            if field.refers_to or field.vocabulary or field.name in FIXED:
                continue
            mark = f"⟦{len(marks)}⟧"
            name = str(field.where[1]) if field.is_body else field.name
            marks[mark] = (type(field.holder).__name__, name, is_printed(field))
            value = with_text(value, field.where, f"{field.text} {mark}")
        return value

    lists: dict[str, Any] = {
        name: tuple(map(with_marks, getattr(catalogue, name))) for name in LISTS
    }
    return replace(catalogue, **lists), marks


def test_the_checker_judges_what_the_packs_and_papers_print(files: CatalogueFiles) -> None:
    catalogue, marks = marked(shelf_of(files).catalogue)
    shelf, press = Shelf(catalogue, SETTINGS), Hearing(files.root)
    entries: tuple[Practice | Theme, ...] = (*catalogue.practices, *catalogue.themes)
    for entry in entries:
        print_onepager(press, shelf, entry)
    days = tuple(day.reference for day in catalogue.theme_days)
    every = PackOptions(
        practices=tuple(each.reference for each in catalogue.practices),
        cases=tuple(each.reference for each in catalogue.cases),
        tools=tuple(each.reference for each in catalogue.tools),
        theme_days=days,
    )
    told = [day_document(shelf, day, PackOptions())[0] for day in catalogue.theme_days]
    told.append(selection_document(shelf, every))

    text = json.dumps([press.told, told], ensure_ascii=False)
    printed = {(kind, name) for mark, (kind, name, _) in marks.items() if mark in text}
    judged = {(kind, name) for kind, name, is_judged in marks.values() if is_judged}

    assert printed == judged
