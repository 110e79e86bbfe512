"""Danish words and order: the sort key, the slug, lists in a sentence, dates and counts."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from itertools import takewhile

MONTHS = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
]
FOLDED = {"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ü": "y", "ß": "ss"}
ENDING = 5
"""How many letters the ending of a Danish word has at the most: »-erne«, doubled »-merne«."""
ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå"


def sort_key(text: str) -> tuple[tuple[int, ...], str]:
    """Return a key that sorts as Danish dictionaries do: æ, ø, å last, and aa as å.

    Source of the rule: Retskrivningsordbogen § 1-2 (aa sorts as å in Danish names).
    """
    lowered = unicodedata.normalize("NFC", text).casefold().replace("aa", "å")
    places = []
    for letter in lowered:
        base = letter if letter in ALPHABET else unicodedata.normalize("NFD", letter)[0]
        places.append(ALPHABET.find(base) + 100 if base in ALPHABET else min(ord(base), 99))
    return tuple(places), text


def slug(text: str) -> str:
    """Return the address form of a text: a-z, 0-9 and hyphens, with æ→ae, ø→oe and å→aa."""
    lowered = unicodedata.normalize("NFC", text).casefold()
    spelled = "".join(FOLDED.get(letter, letter) for letter in lowered)
    plain = unicodedata.normalize("NFD", spelled).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def joined(words: Sequence[str], last: str = "og") -> str:
    """Return words as a Danish list: »a«, »a og b«, »a, b og c«."""
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def uncapitalised(text: str) -> str:
    """Return a text as it stands inside a sentence: »Unge« as »unge«, but »FGU« as it is."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def other_words(term: str, forms: Sequence[str]) -> list[str]:
    """Return the forms that are words of their own, not only the term with another ending."""
    shown: list[str] = []
    for form in forms:
        if not any(_is_same_word(form, other) for other in (term, *shown)):
            shown.append(form)
    return shown


def _is_same_word(one: str, other: str) -> bool:
    pairs = [text.casefold().replace("-", "").removeprefix("den ").split() for text in (one, other)]
    return len(pairs[0]) == len(pairs[1]) and all(map(_share_stem, *pairs))


def _share_stem(one: str, other: str) -> bool:
    """Return whether two words differ in their ending only."""
    same = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))
    return same >= min(len(one), len(other)) - 1 and max(len(one), len(other)) - same <= ENDING


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun: »1 praksis«, »1.200 praksisser«."""
    return f"{number:,}".replace(",", ".") + f" {one if number == 1 else many}"


def written_date(day: date | str) -> str:
    """Return a date as Danes write it; a partial date such as `2023-06` keeps what it has."""
    parts = day.isoformat().split("-") if isinstance(day, date) else day.split("-")
    year, *rest = parts
    if not rest:
        return year
    month = MONTHS[int(rest[0]) - 1]
    return f"{int(rest[1])}. {month} {year}" if len(rest) > 1 else f"{month} {year}"


def slug_heading(value: str, separator: str) -> str:
    """Return a heading's anchor, in the shape that Python-Markdown's toc asks for."""
    return slug(value).replace("-", separator)
