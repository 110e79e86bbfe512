"""References: what an entry or a record points at exists, and is named once."""

from collections.abc import Iterator

from praksiskatalog.checking.placed import Placed, TextField, placed_values, text_fields
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.model.problem import Problem, Severity, nearest

MAX_LISTED = 12
MAX_HINTS = 50
"""How many problems of one value get a hint: looking for the nearest word is slow."""

ANY = ("practice", "recommendation", "case", "theme", "theme-day", "tool")
_SEVERAL = {"any": ANY, "page": (*ANY, "source")}
_NAMES = {
    "practice": "praksissen",
    "recommendation": "anbefalingen",
    "case": "eksemplet",
    "theme": "temaet",
    "theme-day": "temadagen",
    "tool": "værktøjet",
    "source": "kilden",
    "municipality": "kommunen",
    "any": "siden",
    "page": "siden",
}


class Targets:
    """What can be pointed at, by type.

    Files with problems of their own count as existing; where a whole list could not be read,
    everything in it does.
    """

    def __init__(self, loaded: Loaded) -> None:
        self._known: dict[str, dict[str, None]] = {}
        for kind, reference in loaded.origins:
            self._known.setdefault(kind, {})[reference] = None
        recommendations = self._known.setdefault("recommendation", {})
        for practice, recommendation in loaded.catalogue.recommendations:
            recommendations[f"{practice.reference}/{recommendation.name}"] = None
        read = {practice.reference for practice in loaded.catalogue.practices}
        self._unread = self._known.get("practice", {}).keys() - read
        self._is_whole = not any(p.severity is Severity.ERROR for p in loaded.problems)

    def kinds(self, refers_to: str, reference: str) -> list[str]:
        """Return the types that hold a reference."""
        asked = _SEVERAL.get(refers_to, (refers_to,))
        found = [kind for kind in asked if self._holds(kind, reference)]
        if found or self._is_whole:
            return found
        return [kind for kind in asked if not self._known.get(kind)][:1]

    def names(self, refers_to: str) -> list[str]:
        """Return every reference that a field may hold."""
        asked = _SEVERAL.get(refers_to, (refers_to,))
        return [name for kind in asked for name in self._known.get(kind, ())]

    def _holds(self, kind: str, reference: str) -> bool:
        practice, slash, _ = reference.partition("/")
        if kind == "recommendation" and slash and practice in self._unread:
            return True
        return reference in self._known.get(kind, {})


def hint_of(word: str, known: list[str]) -> str:
    """Return the nearest known word as a hint, or every known word where they are few."""
    listed = f"Vælg: {', '.join(known)}." if 0 < len(known) <= MAX_LISTED else ""
    return nearest(word, known) or listed


def check_references(loaded: Loaded) -> Iterator[Problem]:
    """Yield a problem for each reference to nothing, to several things, or given twice."""
    targets = Targets(loaded)
    for placed in placed_values(loaded):
        found = 0
        seen: dict[tuple[int, str, str], TextField] = {}
        for field in text_fields(placed.value):
            for problem in _problems(placed, field, targets, seen, with_hint=found < MAX_HINTS):
                found += 1
                yield problem


def _problems(
    placed: Placed,
    field: TextField,
    targets: Targets,
    seen: dict[tuple[int, str, str], TextField],
    *,
    with_hint: bool,
) -> Iterator[Problem]:
    if not (field.refers_to or field.vocabulary):
        return
    if isinstance(field.where[-1], int):
        key = (id(field.holder), field.name, field.text)
        if seen.setdefault(key, field) is not field:
            message = f"Feltet {field.described} nævner »{field.text}« to gange."
            yield placed.origin.problem(field.where, "duplicate-value", message, "Slet det ene.")
    if not field.refers_to:
        return
    kinds = targets.kinds(field.refers_to, field.text)
    if len(kinds) == 1:
        return
    if not kinds:
        what = _NAMES[field.refers_to]
        message = f"Feltet {field.described} peger på {what} »{field.text}«, som ikke findes."
        hint = hint_of(field.text, targets.names(field.refers_to)) if with_hint else ""
        yield placed.origin.problem(field.where, "dead-reference", message, hint)
    else:
        both = " og ".join(_NAMES[kind] for kind in kinds)
        message = f"Feltet {field.described} peger på »{field.text}«, som er navnet på både {both}."
        yield placed.origin.problem(
            field.where, "ambiguous-reference", message, "Giv den ene et andet navn."
        )
