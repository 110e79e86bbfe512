"""Words of a Danish text, and the words that say nothing alone."""

import re
import unicodedata
from pathlib import Path

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_MOST_HYPHENS = 2


def listed(name: str) -> frozenset[str]:
    """Return the words of a list beside this file; `#` begins a remark."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() for word in line.partition("#")[0].split())


STOP_WORDS = listed("stop_words.txt")
"""Words that are dropped from a query, unless nothing else is left."""

LIGHT_WORDS = listed("light_words.txt")
"""Words that say little about what a reader is after; they count for less."""

LIGHT_PARTS = listed("light_parts.txt")
"""Last parts of compounds that leave it to the first part to say what a reader is after."""


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case; »UU-vejleder« is one word."""
    found = _WORD.findall(unicodedata.normalize("NFC", text).lower())
    return [
        part
        for word in found
        for part in ([word] if word.count("-") <= _MOST_HYPHENS else word.split("-"))
    ]
