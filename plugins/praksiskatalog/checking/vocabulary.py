"""Controlled values: each one used is defined, and each one defined is used."""

from collections.abc import Iterator

from praksiskatalog.checking.placed import placed_values, text_fields
from praksiskatalog.checking.references import MAX_HINTS, hint_of
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.model.problem import Problem, Severity
from praksiskatalog.model.vocabulary import Vocabulary


def check_vocabulary(loaded: Loaded) -> Iterator[Problem]:
    """Yield an error for each undefined value, and a warning for each unused one.

    Says nothing where the vocabulary itself could not be read. Values of an entry that could not
    be read are unknown, so unused ones are reported only once everything else is in order.
    """
    vocabulary = loaded.catalogue.vocabulary
    if vocabulary == Vocabulary():
        return
    used: set[tuple[str, str]] = set()
    known = {group: dict.fromkeys(vocabulary.names(group)) for group, _ in vocabulary}
    for placed in placed_values(loaded):
        found = 0
        for field in text_fields(placed.value):
            if not field.vocabulary:
                continue
            used.add((field.vocabulary, field.text))
            if field.text in known[field.vocabulary]:
                continue
            found += 1
            message = f"Feltet {field.described} kan ikke være »{field.text}«."
            hint = hint_of(field.text, list(known[field.vocabulary])) if found <= MAX_HINTS else ""
            yield placed.origin.problem(field.where, "unknown-value", message, hint)
    if not any(problem.severity is Severity.ERROR for problem in loaded.problems):
        yield from _unused(loaded, used)


def _unused(loaded: Loaded, used: set[tuple[str, str]]) -> Iterator[Problem]:
    for group, terms in loaded.catalogue.vocabulary:
        for term in terms:
            if (group, term.name) not in used:
                origin = loaded.origins[f"vocabulary/{group}", term.name]
                message = f"Værdien »{term.name}« bliver ikke brugt nogen steder."
                yield origin.problem(("name",), "unused-value", message, severity=Severity.WARNING)
