"""A problem found in the catalogue's files, as data: where it is, which rule, and what helps."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache


class Severity(StrEnum):
    """An error stops the build; a warning is shown and the build goes on."""

    ERROR = "error"
    WARNING = "warning"


Kind = tuple[Severity, str]
"""A rule together with how severe it is."""


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

    @property
    def kind(self) -> Kind:
        """Return what the problem has in common with others of its kind."""
        return self.severity, self.rule

    def __str__(self) -> str:
        """Return the problem as one line: `path:line: severity: message hint [rule]`."""
        kind = "fejl" if self.severity is Severity.ERROR else "advarsel"
        hint = f" {self.hint}" if self.hint else ""
        return f"{self.path}:{self.line}: {kind}: {self.message}{hint} [{self.rule}]"


def spread(problems: Sequence[Problem], most: int) -> list[Problem]:
    """Return at most so many problems, in their order: one of each kind first, then the next.

    So many of one kind cannot crowd out another.
    """
    seen: Counter[Kind] = Counter()
    turns = []
    for place, problem in enumerate(problems):
        turns.append((seen[problem.kind], place))
        seen[problem.kind] += 1
    return [problems[place] for place in sorted(place for _, place in sorted(turns)[:most])]


MAX_WORD = 80
"""How much of a word is compared with the known ones: nobody means more."""
MIN_SHARED = 4
"""How long a word must be to say something when another begins with it."""


@lru_cache(maxsize=4096)
def _closest(word: str, known: tuple[str, ...]) -> str:
    alike = get_close_matches(word, known, n=1, cutoff=0.6)
    if alike:
        return alike[0]
    within = [one for one in known if min(len(one), len(word)) >= MIN_SHARED and _begins(one, word)]
    return max(within, key=len, default="")


def _begins(one: str, other: str) -> bool:
    """Return whether one word begins with the other: »maalsaetning« and »maal«."""
    return one.startswith(other) or other.startswith(one)


def nearest(word: str, known: Sequence[str]) -> str:
    """Return a Danish hint with the known word nearest to `word`, or an empty text."""
    found = _closest(word[:MAX_WORD], tuple(known))
    return f"Mente du »{found}«?" if found else ""


def printable(text: str) -> str:
    """Return the text with control and bidi characters, which have no place on a line, as »�«."""
    return "".join(c if c.isprintable() or c == "\u00a0" else "�" for c in text)
