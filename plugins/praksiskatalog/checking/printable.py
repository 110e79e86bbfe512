"""Characters that print can show, and which texts are printed: a pack must not stop at a build."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from praksiskatalog.checking.placed import TextField, placed_values, text_fields
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.model.case import Case
from praksiskatalog.model.fields import Value
from praksiskatalog.model.municipality import Municipality
from praksiskatalog.model.practice import ChecklistItem, Practice, Recommendation
from praksiskatalog.model.problem import Problem
from praksiskatalog.model.records import Source
from praksiskatalog.model.theme import Theme
from praksiskatalog.model.theme_day import Block, Holding, ThemeDay
from praksiskatalog.model.tool import Step, Tool

RULE = "unprintable-character"
MESSAGE = "Tegnet {character} kan ikke trykkes."
SAME = "Skriv »{same}« i stedet."
LETTER = "Skriv det med latinske bogstaver."
SIGN = "Skriv det med ord, eller slet det."
NOT_SHOWN = r"!\[[^\]\n]*\]\([^()\n]*\)|\]\([^()\n]*\)"
"""What of a line of Markdown is not printed: an image's words, and where a link leads."""

PRINTED: Mapping[type[Value], frozenset[str]] = {
    Block: frozenset({"title", "text", "notes", "materials"}),
    Case: frozenset({"title", "summary", "what_is_done", "results", "hard"}),
    ChecklistItem: frozenset({"text"}),
    Holding: frozenset({"place"}),
    Municipality: frozenset({"title"}),
    Practice: frozenset(
        {"title", "summary", "when", "when_not", "prerequisites", "time", "cost", "effects",
         "pitfalls", "questions", "why", "experience"}
    ),
    Recommendation: frozenset({"title", "text", "barometer"}),
    Source: frozenset({"title", "authors", "publisher"}),
    Step: frozenset({"title", "text"}),
    Theme: frozenset({"title", "summary", "description", "question"}),
    ThemeDay: frozenset(
        {"title", "summary", "participants", "purpose", "preparation", "homework"}
    ),
    Tool: frozenset({"title", "summary", "duration"}),
}  # fmt: skip
"""The fields and sections that the packs and papers print; a test compares it with them."""

FILE = Path(__file__).with_name("printable_characters.txt")


def _ranges() -> tuple[tuple[int, int], ...]:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    pairs = [line.partition("-") for line in lines if not line.startswith("#")]
    return tuple((int(first, 16), int(last, 16)) for first, _, last in pairs)


RANGES = _ranges()
"""The first and last code point of each run of characters that have a shape in print."""

_UNPRINTABLE = re.compile(
    f"[^{''.join(f'{re.escape(chr(first))}-{re.escape(chr(last))}' for first, last in RANGES)}]"
)
_NOT_SHOWN = re.compile(NOT_SHOWN)


def check_printable(loaded: Loaded) -> Iterator[Problem]:
    """Yield a problem for each line that print would stop at, with its first such character."""
    for placed in placed_values(loaded):
        for field in text_fields(placed.value):
            if is_printed(field):
                for at, line in enumerate(field.text.split("\n")):
                    if found := first_unprintable(line, is_body=field.is_body):
                        place = placed.origin.line(*field.where) + (at if field.is_body else 0)
                        yield placed.origin.problem(
                            field.where, RULE, *unprintable_words(found), line=place
                        )


def is_printed(field: TextField) -> bool:
    """Return whether a text stands in a pack or a paper."""
    name = str(field.where[1]) if field.is_body else field.name
    return name in PRINTED.get(type(field.holder), ())


def first_unprintable(text: str, *, is_body: bool = False) -> str:
    """Return the first character of a line that print cannot show, empty where it can."""
    found = _UNPRINTABLE.search(_NOT_SHOWN.sub("]", text) if is_body else text)
    return found[0] if found else ""


def unprintable_words(character: str) -> tuple[str, str]:
    """Return what is said of a character that cannot be printed, and what helps.

    It is named by its number too, for those whose screen cannot show it.
    """
    number = " ".join(f"U+{ord(point):04X}" for point in character)
    shown = f"»{character}« ({number})" if character.isprintable() else number
    same = unicodedata.normalize("NFKC", character)
    if same != character and not _UNPRINTABLE.search(same):
        hint = SAME.format(same=same)
    else:
        hint = LETTER if character[0].isalpha() else SIGN
    return MESSAGE.format(character=shown), hint
