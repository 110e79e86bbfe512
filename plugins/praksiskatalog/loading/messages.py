"""The Danish words for what pydantic finds wrong with a value."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from praksiskatalog.loading.origin import Origin
from praksiskatalog.loading.yaml_reader import Path
from praksiskatalog.model.field_note import model_within
from praksiskatalog.model.fields import CODE_PATTERN, SLUG_PATTERN
from praksiskatalog.model.problem import Problem, nearest
from praksiskatalog.model.rules import KINDS, named, spoken

MAX_HINTS = 100
"""How many unknown words of one value are compared with the known ones, which is slow."""

T = TypeVar("T")
Words = tuple[str, str, str]
"""A rule's name, the message and the hint."""


def validated(kind: type[T], data: object, origin: Origin) -> tuple[T | None, list[Problem]]:
    """Return `data` as a value of `kind`, or None and every problem with it, in file order."""
    try:
        return TypeAdapter(kind).validate_python(data), []
    except ValidationError as error:
        return None, list(_problems(kind, data, error, origin))


def _problems(
    kind: type[Any], data: object, error: ValidationError, origin: Origin
) -> Iterator[Problem]:
    found = [
        (_path_in_data(data, details["loc"]), details)
        for details in error.errors(include_url=False)
        if not _counts_refused_items(details)
    ]
    otherwise_wrong = {where for where, details in found if details["type"] != "literal_error"}
    for number, (where, details) in enumerate(found):
        if details["type"] == "literal_error" and where in otherwise_wrong:
            continue  # a field that is a date or »ikke oplyst« is meant as a date
        rule, message, hint = _words(details, kind, where, with_nearest=number < MAX_HINTS)
        # a key that only its file's place may give was kept under another name
        written = tuple(part.strip() if isinstance(part, str) else part for part in where)
        yield origin.problem(written, rule, message, hint)


def _counts_refused_items(details: ErrorDetails) -> bool:
    """Return whether a list is called too short only because its items were refused."""
    least = details.get("ctx", {}).get("min_length", 0)
    return details["type"] == "too_short" and len(details["input"]) >= least


def _path_in_data(data: object, location: tuple[str | int, ...]) -> Path:
    """Return pydantic's location without the union tags, which are not in the file."""
    path: list[str | int] = []
    for depth, part in enumerate(location):
        last = depth == len(location) - 1
        if isinstance(data, Mapping) and (part in data or last):
            path.append(part)
            data = data.get(part)
        elif isinstance(data, list) and isinstance(part, int):
            path.append(part)
            data = data[part] if part < len(data) else None
    return tuple(path)


def _fields(kind: type[Any]) -> Mapping[str, FieldInfo]:
    return kind.model_fields if issubclass(kind, BaseModel) else {}


def _field_at(kind: type[Any], where: Path) -> tuple[FieldInfo | None, Mapping[str, FieldInfo]]:
    """Return the field at a path, and the fields beside it."""
    field: FieldInfo | None = None
    beside = _fields(kind)
    for part in where:
        if isinstance(part, int):
            continue
        field = beside.get(part)
        if field is None:
            return None, beside
        inner = model_within(field.annotation)
        beside_next = _fields(inner) if inner else {}
        if part == where[-1]:
            break
        beside = beside_next
    return field, beside


def _named(where: Path, field: FieldInfo | None) -> str:
    key = next((str(part) for part in reversed(where) if isinstance(part, str)), "")
    number = where[-1] if where and isinstance(where[-1], int) else None
    label = field.title or "" if field else ""
    name = f"Feltet {named(key.strip(), label)}" if key else "Filen"
    return name + (f", nummer {number + 1}," if number is not None else "")


def _words(details: ErrorDetails, kind: type[Any], where: Path, *, with_nearest: bool) -> Words:
    field, beside = _field_at(kind, where)
    name = _named(where, field)
    context: dict[str, Any] = details.get("ctx", {})
    example = field.examples[0] if field and field.examples else ""
    match details["type"]:
        case "missing":
            return spoken("missing", field=name, example=example_hint(example))
        case "extra_forbidden":
            hidden = ("reference", "sections")
            known = [key for key in beside if key not in hidden and with_nearest]
            return spoken("unknown", field=name, nearest=_meant(str(where[-1]), known, beside))
        case "literal_error":
            return _choice_words(name, str(details["input"]), str(context["expected"]))
        case "string_pattern_mismatch":
            return _pattern_words(name, str(details["input"]), str(context["pattern"]), example)
        case other:
            words: Callable[[str, dict[str, Any]], Words] = _SIMPLE.get(other, _other)
            return words(name, context)


def _meant(written: str, known: list[str], beside: Mapping[str, FieldInfo]) -> str:
    """Return the key that was meant, also where someone wrote a field's Danish label."""
    labels = {str(beside[key].title).casefold(): key for key in known}
    key = labels.get(written.strip().casefold())
    return f"Skriv »{key}«." if key else nearest(written, known)


def example_hint(example: object) -> str:
    """Return an example as a hint, empty where there is nothing to show."""
    text = ", ".join(map(str, example)) if isinstance(example, list | tuple) else str(example)
    return f"Eksempel: {text}" if text and text != "{}" and "{'" not in text else ""


def _choice_words(name: str, given: str, expected: str) -> Words:
    choices = [word.strip(" '") for word in expected.replace(" or ", ", ").split(",")]
    if not given.strip():
        return spoken("empty", field=name)
    listed = "Vælg: " + ", ".join(choices) + "."
    hint = nearest(given, choices) or listed
    return spoken("choice", field=name, value=given[:60], nearest_or_choices=hint)


def _pattern_words(name: str, given: str, pattern: str, example: object) -> Words:
    if not given.strip():
        return spoken("empty", field=name)
    if pattern == SLUG_PATTERN or "/[a-z0-9-]" in pattern:
        return spoken("slug", field=name, example=example_hint(example))
    if pattern == CODE_PATTERN:
        return spoken("code", field=name, example=example_hint(example))
    if "\\r\\n" in pattern:
        return spoken("line", field=name)
    return spoken("form", field=name, example=example_hint(example))


def _too_few(name: str, context: dict[str, Any]) -> Words:
    if context["actual_length"] == 0 and context["min_length"] == 1:
        return spoken("empty", field=name)
    return spoken("too-few", field=name, **context)


def _plain(message: str) -> Callable[[str, dict[str, Any]], Words]:
    return lambda name, context: spoken(message, **{**context, "field": name})


def _kind(kind: str) -> Callable[[str, dict[str, Any]], Words]:
    return lambda name, _: spoken("kind", field=name, kind=KINDS[kind])


def _bound(message: str, key: str) -> Callable[[str, dict[str, Any]], Words]:
    return lambda name, context: spoken(message, field=name, bound=f"{context[key]:g}")


_other = _plain("unreadable")

_SIMPLE: dict[str, Callable[[str, dict[str, Any]], Words]] = {
    "string_too_short": _plain("empty"),
    "string_too_long": _plain("too-long"),
    "too_short": _too_few,
    "too_long": _plain("too-many"),
    "too_many_words": _plain("too-many-words"),
    "string_type": _kind("text"),
    "tuple_type": _kind("list"),
    "list_type": _kind("list"),
    "model_type": _kind("group"),
    "dict_type": _kind("group"),
    "int_type": _kind("integer"),
    "int_parsing": _kind("integer"),
    "float_parsing": _kind("number"),
    "bool_parsing": _kind("boolean"),
    "bool_type": _kind("boolean"),
    "date_type": _kind("day"),
    "not_a_date": _kind("real-day"),
    "greater_than_equal": _bound("least", "ge"),
    "less_than_equal": _bound("most", "le"),
}
