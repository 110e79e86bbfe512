"""Names and codes: each stands for one thing, also those that an entry once had."""

from collections import Counter
from collections.abc import Iterator, Sequence

from praksiskatalog.checking.placed import Coded, coded_values, placed_entries
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.loading.origin import Origin
from praksiskatalog.loading.yaml_reader import Path
from praksiskatalog.model.practice import ChecklistItem, Practice, Recommendation
from praksiskatalog.model.problem import Problem
from praksiskatalog.model.rules import named
from praksiskatalog.model.vocabulary import Vocabulary


def check_names(loaded: Loaded) -> Iterator[Problem]:
    """Yield a problem for each code, name or former name that stands for two things."""
    coded = list(coded_values(loaded))
    yield from _codes(coded)
    yield from _former(loaded, coded)
    for entry, origin in placed_entries(loaded):
        if isinstance(entry, Practice) and hasattr(entry, "recommendations"):
            yield from _within(entry, origin)
    yield from _within_vocabulary(loaded)


def _codes(coded: Sequence[Coded]) -> Iterator[Problem]:
    first: dict[str, Coded] = {}
    for one in coded:
        if not hasattr(one.value, "code"):
            continue
        code = one.value.code
        other = first.setdefault(code, one)
        if other is not one:
            place = f"{other.origin.path}, linje {other.origin.line(*other.where, 'code')}"
            message = f"Koden »{code}« er brugt før, i {place}."
            where = (*one.where, "code")
            hint = f"Den næste ledige er »{_free_code(code, coded)}«."
            yield one.origin.problem(where, "duplicate-code", message, hint)


def _free_code(code: str, coded: Sequence[Coded]) -> str:
    taken = {getattr(one.value, "code", "") for one in coded}
    letter, width = code[0], len(code) - 1
    number = next(n for n in range(1, len(taken) + 2) if f"{letter}{n:0{width}}" not in taken)
    return f"{letter}{number:0{width}}"


def _former(loaded: Loaded, coded: Sequence[Coded]) -> Iterator[Problem]:
    living = {(one.kind, one.reference) for one in coded} | loaded.origins.keys()
    claimed: set[tuple[str, str]] = set()
    for one in coded:
        for index, name in enumerate(getattr(one.value, "former", ())):
            key = (one.kind, name)
            where = (*one.where, "former", index)
            if key in living:
                message = f"Det tidligere navn »{name}« er navnet på en side, der findes."
                yield one.origin.problem(where, "former-in-use", message, "Slet det her.")
            elif key in claimed:
                message = f"Det tidligere navn »{name}« står også et andet sted."
                yield one.origin.problem(where, "former-in-use", message, "Lad det stå ét sted.")
            claimed.add(key)


def _within(practice: Practice, origin: Origin) -> Iterator[Problem]:
    yield from _repeated(practice.recommendations, ("recommendations",), "Anbefalingen", origin)
    for index, recommendation in enumerate(practice.recommendations):
        where = ("recommendations", index, "items")
        items = getattr(recommendation, "items", ())
        yield from _repeated(items, where, "Punktet", origin)


def _within_vocabulary(loaded: Loaded) -> Iterator[Problem]:
    vocabulary: Vocabulary = loaded.catalogue.vocabulary
    for group, terms in vocabulary:
        counts = Counter(term.name for term in terms)
        for name in (name for name, count in counts.items() if count > 1):
            origin = loaded.origins[f"vocabulary/{group}", name]
            label = Vocabulary.model_fields[group].title or ""
            message = f"Værdien »{name}« står to gange under {named(group, label)}."
            yield origin.problem(("name",), "duplicate-name", message, "Slet den ene.")


def _repeated(
    values: Sequence[Recommendation | ChecklistItem], where: Path, what: str, origin: Origin
) -> Iterator[Problem]:
    seen: set[str | None] = set()
    for index, value in enumerate(values):
        name = getattr(value, "name", None)
        if name is not None and name in seen:
            message = f"{what} »{name}« står to gange."
            hint = "Giv den ene et andet navn."
            yield origin.problem((*where, index, "name"), "duplicate-name", message, hint)
        seen.add(name)
