"""Very many problems of one kind: the first are shown and the rest counted, not to hide others."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from praksiskatalog.model.danish import counted
from praksiskatalog.model.problem import Kind, Problem, Severity

MOST_OF_A_KIND = 50
_NOUNS = {Severity.ERROR: ("fejl", "fejl"), Severity.WARNING: ("advarsel", "advarsler")}


class Shown(NamedTuple):
    """The problems that are shown, in their order, and a sentence for each kind that has more."""

    problems: list[Problem]
    rest: list[str]


def without_floods(problems: Sequence[Problem]) -> Shown:
    """Return the first problems of each kind, and how many more there are."""
    counts: Counter[Kind] = Counter()
    shown = []
    for problem in problems:
        counts[problem.kind] += 1
        if counts[problem.kind] <= MOST_OF_A_KIND:
            shown.append(problem)
    rest = [
        f"Og {counted(count - MOST_OF_A_KIND, *_NOUNS[severity])} mere af samme slags [{rule}]."
        for (severity, rule), count in counts.items()
        if count > MOST_OF_A_KIND
    ]
    return Shown(shown, rest)
