"""A problem found in the catalogue's files, as data: where it is, which rule, and what helps."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache


class Severity(StrEnum):
    """An error stops the build; a warning is shown and the build goes on."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, order=True)
class Problem:
    """One problem in one place.

    `path` is relative to the catalogue's root, `line` counts from 1, `field` is the dotted path
    of the key (empty for the file as a whole), `rule` a stable name documented in CONTRIBUTING.md,
    `message` and `hint` are Danish sentences; `hint` may be empty.
    """

    path: str
    line: int
    field: str
    rule: str
    severity: Severity
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """Return the problem as one line: `path:line: severity: message hint [rule]`."""
        kind = "fejl" if self.severity is Severity.ERROR else "advarsel"
        hint = f" {self.hint}" if self.hint else ""
        return f"{self.path}:{self.line}: {kind}: {self.message}{hint} [{self.rule}]"


MAX_WORD = 80
"""How much of a word is compared with the known ones: nobody means more."""


@lru_cache(maxsize=4096)
def _closest(word: str, known: tuple[str, ...]) -> str:
    return next(iter(get_close_matches(word, known, n=1, cutoff=0.6)), "")


def nearest(word: str, known: Sequence[str]) -> str:
    """Return a Danish hint with the known word nearest to `word`, or an empty text."""
    found = _closest(word[:MAX_WORD], tuple(known))
    return f"Mente du »{found}«?" if found else ""


def printable(text: str) -> str:
    """Return the text with control and bidi characters, which have no place on a line, as »�«."""
    return "".join(c if c.isprintable() or c == "\u00a0" else "�" for c in text)
