"""Every check of a whole catalogue, in one call."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from praksiskatalog.checking.entries import check_entries
from praksiskatalog.checking.facts import check_fact_values, check_facts
from praksiskatalog.checking.markup import check_markup
from praksiskatalog.checking.names import check_names
from praksiskatalog.checking.personal_data import check_personal_data, without_secrets
from praksiskatalog.checking.readability import check_readability
from praksiskatalog.checking.references import check_references
from praksiskatalog.checking.vocabulary import check_vocabulary
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.model.danish import counted
from praksiskatalog.model.problem import Problem, Severity

MAX_IN_A_FILE = 50
CHECKS: tuple[Callable[[Loaded], Iterator[Problem]], ...] = (
    check_references,
    check_vocabulary,
    check_names,
    check_entries,
    check_fact_values,
    check_facts,
    check_markup,
    check_personal_data,
    check_readability,
)


def check_catalogue(loaded: Loaded) -> tuple[Problem, ...]:
    """Return every problem with a loaded catalogue once, sorted by file and line.

    A file with more than 50 problems gives its first 50, and a line that counts the rest.
    """
    found = {*loaded.problems, *(problem for check in CHECKS for problem in check(loaded))}
    return tuple(sorted(without_secrets(_capped(sorted(found)))))


def _capped(problems: Iterable[Problem]) -> Iterator[Problem]:
    counts: Counter[str] = Counter()
    rest: dict[str, list[Problem]] = {}
    kept: list[Problem] = []
    for problem in problems:
        counts[problem.path] += 1
        if counts[problem.path] <= MAX_IN_A_FILE:
            kept.append(problem)
        else:
            rest.setdefault(problem.path, []).append(problem)
    kept += [_summed(path, left) for path, left in rest.items()]
    yield from sorted(kept)


def _summed(path: str, left: list[Problem]) -> Problem:
    """Return one problem for all that were left out, an error if one of them is."""
    severities = {problem.severity for problem in left}
    severity = Severity.ERROR if Severity.ERROR in severities else Severity.WARNING
    message = f"Og {counted(len(left), 'problem', 'problemer')} mere i filen."
    hint = "Ret de første, og prøv igen."
    return Problem(path, left[0].line, "", "more-problems", severity, message, hint)
