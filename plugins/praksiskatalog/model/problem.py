"""A problem found in the catalogue's files, as data: where it is, which rule, and what helps."""

from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum


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


def nearest(word: str, known: list[str]) -> str:
    """Return a Danish hint with the known word nearest to `word`, or an empty text."""
    found = get_close_matches(word, known, n=1, cutoff=0.6)
    return f"Mente du »{found[0]}«?" if found else ""
