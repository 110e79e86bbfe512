"""Every check of a whole catalogue, in one call."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from praksiskatalog.checking.entries import check_entries
from praksiskatalog.checking.facts import check_fact_values, check_facts
from praksiskatalog.checking.freshness import check_freshness
from praksiskatalog.checking.hidden_characters import check_hidden_characters
from praksiskatalog.checking.markup import check_markup
from praksiskatalog.checking.names import check_names
from praksiskatalog.checking.personal_data import check_personal_data, without_secrets
from praksiskatalog.checking.printable import check_printable
from praksiskatalog.checking.readability import check_readability
from praksiskatalog.checking.references import check_references
from praksiskatalog.checking.vocabulary import check_vocabulary
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.model.danish import counted
from praksiskatalog.model.problem import Problem, Severity, spread

MAX_IN_A_FILE = 50
Check = Callable[[Loaded], Iterator[Problem]]
BETWEEN_FILES: tuple[Check, ...] = (
    check_references,
    check_vocabulary,
    check_names,
    check_entries,
)
WITHIN_FILES: tuple[Check, ...] = (
    check_fact_values,
    check_facts,
    check_markup,
    check_hidden_characters,
    check_personal_data,
    check_printable,
    check_readability,
)


def check_catalogue(
    loaded: Loaded, *, only: Sequence[str] = (), today: date | None = None
) -> tuple[Problem, ...]:
    """Return every problem with a loaded catalogue once, sorted by file and line.

    A file with more than 50 problems gives 50 of them, some of each kind, and a line that counts
    the rest. `only` are the files and folders whose problems are wanted (all, without any). Reviews
    that are due are told when a day is given; a build gives none, so that the same files give the
    same site.
    """
    judged = _narrowed(loaded, only) if only else loaded
    found = {
        *loaded.problems,
        *(problem for check in BETWEEN_FILES for problem in check(loaded)),
        *(problem for check in WITHIN_FILES for problem in check(judged)),
    }
    if today:
        found.update(check_freshness(loaded, today))
    wanted = [problem for problem in found if not only or is_within(problem.path, only)]
    return tuple(sorted(without_secrets(_capped(sorted(wanted)))))


def _narrowed(loaded: Loaded, only: Sequence[str]) -> Loaded:
    """Return the same catalogue with the words of some of its files, whose problems are wanted."""
    texts = {path: text for path, text in loaded.texts.items() if is_within(path, only)}
    paths = tuple(path for path in loaded.paths if is_within(path, only))
    return replace(loaded, texts=texts, paths=paths)


def is_within(path: str, only: Sequence[str]) -> bool:
    """Return whether a path is one of `only`, or below it; the empty path is the whole root."""
    return any(path == one or not one or path.startswith(f"{one}/") for one in only)


def _capped(problems: Iterable[Problem]) -> Iterator[Problem]:
    by_file: dict[str, list[Problem]] = {}
    for problem in problems:
        by_file.setdefault(problem.path, []).append(problem)
    for path, found in by_file.items():
        kept = spread(found, MAX_IN_A_FILE)
        yield from kept
        if len(kept) < len(found):
            yield _summed(path, sorted(set(found) - set(kept)))


def _summed(path: str, left: list[Problem]) -> Problem:
    """Return one problem for all that were left out, an error if one of them is."""
    severities = {problem.severity for problem in left}
    severity = Severity.ERROR if Severity.ERROR in severities else Severity.WARNING
    message = f"Og {counted(len(left), 'problem', 'problemer')} mere i filen."
    hint = "Ret de første, og prøv igen."
    return Problem(path, left[0].line, "", "more-problems", severity, message, hint)
