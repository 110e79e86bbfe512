"""A new entry with everything its type demands, from a few answers."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Literal, NamedTuple, Protocol, get_args, get_origin

from pydantic.fields import FieldInfo

from praksiskatalog.checking.placed import coded_values
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.model.case import UNNAMED, Case
from praksiskatalog.model.danish import slug, sort_key
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.field_note import model_within
from praksiskatalog.model.fields import NOT_STATED, Value
from praksiskatalog.model.municipality import Municipality
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool

KINDS: Mapping[str, type[Entry]] = {
    kind.TYPE: kind for kind in (Case, Practice, Municipality, ThemeDay, Tool)
}
TO_WRITE = "Skriv her."
_LETTERS = {Case: "e", Practice: "p", ThemeDay: "t", Tool: "v"}
_STATED = Practice.model_fields["when"].annotation
_RECOMMENDATION_LETTER = "a"
_ASKED = ("title", "summary", "duration", "participants")


class Choice(NamedTuple):
    """One thing that can be chosen: what is written, and what is read."""

    value: str
    label: str


class Choose(Protocol):
    """Asks for one or more of the choices."""

    def __call__(
        self, label: str, explanation: str, choices: list[Choice], *, many: bool
    ) -> list[str]:
        """Return the values that were chosen."""


class Questions(NamedTuple):
    """How answers are got: a text for a label and an explanation, or one or more choices."""

    text: Callable[[str, str], str]
    choose: Choose


def skeleton(kind: type[Entry], loaded: Loaded, ask: Questions, today: date) -> dict[str, Any]:
    """Return an entry's data, with its reference; `today` is when it counts as reviewed."""
    return _Skeleton(kind, loaded, ask, today).entry()


class _Skeleton:
    """The answers so far, and the catalogue that the choices come from."""

    def __init__(self, kind: type[Entry], loaded: Loaded, ask: Questions, today: date) -> None:
        self.kind, self.loaded, self.ask, self.today = kind, loaded, ask, today
        self.catalogue = loaded.catalogue
        self.codes = {str(getattr(one.value, "code", "")) for one in coded_values(loaded)}

    def entry(self) -> dict[str, Any]:
        place, known = self._place()
        data: dict[str, Any] = {}
        for name, field in self.kind.model_fields.items():
            if name in known:
                data[name] = known[name]
            elif field.is_required() and name != "reference":
                data[name] = self._field(name, field, asks=True)
        data["sections"] = {
            section.key: "Ikke oplyst." if section.may_be_unknown else TO_WRITE
            for section in self.kind.SECTIONS
        }
        data["reference"] = place or slug(data["title"])
        if self.kind is Case:
            data["reference"] = f"{place}/{slug(data['title'])}"
        return data

    def _place(self) -> tuple[str, dict[str, Any]]:
        """Return the folder of the entry, and the fields that follow from it."""
        known: dict[str, Any] = {
            "status": "draft",
            "reviewed": self.today.isoformat(),
            "next_review": _in_a_year(self.today).isoformat(),
            "owner": "Redaktionen",
        }
        if self.kind is Municipality:
            taken = {place.municipality_code for place in self.catalogue.municipalities}
            rows = sorted(self.catalogue.register, key=lambda row: sort_key(row.name))
            choices = [Choice(row.code, row.name) for row in rows if row.code not in taken]
            (code,) = self.ask.choose(
                "Kommune", "Kommunen, der skal have en side.", choices, many=False
            )
            name = self.catalogue.registered[code].name
            known |= {"municipality_code": code, "code": f"k{code}", "title": name}
            return slug(name), known
        known["code"] = self._free_code(_LETTERS[self.kind])
        if self.kind is Case:
            choices = [Choice(m.reference, m.title) for m in self.catalogue.municipalities]
            choices.append(Choice(UNNAMED, "En kommune, der ikke skal nævnes"))
            (folder,) = self.ask.choose(
                "Kommune", "Hvor eksemplet kommer fra.", choices, many=False
            )
            return folder, known | {"naming": "unnamed" if folder == UNNAMED else "named"}
        if self.kind is Practice:
            known["order"] = max((p.order for p in self.catalogue.practices), default=0) + 1
        return "", known

    def _field(self, name: str, field: FieldInfo, *, asks: bool) -> Any:  # noqa: ANN401, PLR0911 - one return for each sort of field
        about: Any = field.json_schema_extra or {}
        group, target = about.get("x-vocabulary", ""), about.get("x-refers-to", "")
        is_list = get_origin(field.annotation) is tuple
        if name == "sources":
            return [{"source": self._chosen(field, self._targets("source"), asks=asks)[0]}]
        if field.annotation == _STATED:
            return NOT_STATED
        if group or target:
            chosen = self._chosen(field, self._choices(group, target), asks=asks, many=is_list)
            return chosen if is_list else chosen[0]
        if inner := model_within(field.annotation):
            return self._values(inner, field, is_list=is_list)
        if get_origin(field.annotation) is Literal:
            choices = [Choice(value, value) for value in get_args(field.annotation)]
            return self._chosen(field, choices, asks=asks)[0]
        if field.annotation is int:
            return next((part.ge for part in field.metadata if hasattr(part, "ge")), 1)
        if name in _ASKED and asks:
            return self.ask.text(str(field.title), str(field.description))
        return [TO_WRITE] if is_list else TO_WRITE

    def _values(self, inner: type[Any], field: FieldInfo, *, is_list: bool) -> Any:  # noqa: ANN401 - data
        least = next((part.min_length for part in field.metadata if hasattr(part, "min_length")), 1)
        values = [self._value(inner, number) for number in range(1, least + 1)]
        return values if is_list else values[0]

    def _value(self, inner: type[Value], number: int) -> dict[str, Any]:
        data = {}
        for name, field in inner.model_fields.items():
            if name == "name":
                data[name] = f"punkt-{number}"
            elif name == "code":
                data[name] = self._free_code(_RECOMMENDATION_LETTER)
            elif field.is_required():
                data[name] = self._field(name, field, asks=False)
        return data

    def _choices(self, group: str, target: str) -> list[Choice]:
        if group:
            terms = getattr(self.catalogue.vocabulary, group)
            return [Choice(term.name, term.label) for term in terms]
        return self._targets(target)

    def _targets(self, target: str) -> list[Choice]:
        if target == "source":
            return [Choice(source.name, source.title) for source in self.catalogue.sources]
        return [
            Choice(entry.reference, entry.title)
            for entry in self.catalogue.entries()
            if target == entry.TYPE
        ]

    def _chosen(
        self, field: FieldInfo, choices: list[Choice], *, asks: bool, many: bool = False
    ) -> list[str]:
        if not asks or len(choices) == 1:
            return [choices[0].value]
        return self.ask.choose(str(field.title), str(field.description), choices, many=many)

    def _free_code(self, letter: str) -> str:
        number = next(
            n for n in range(1, len(self.codes) + 2) if f"{letter}{n:02}" not in self.codes
        )
        self.codes.add(f"{letter}{number:02}")
        return f"{letter}{number:02}"


def _in_a_year(day: date) -> date:
    return date(day.year + 1, day.month, min(day.day, 28))
