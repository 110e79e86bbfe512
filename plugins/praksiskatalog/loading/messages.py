"""The Danish words for what pydantic finds wrong with a value."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from praksiskatalog.loading.origin import Origin
from praksiskatalog.loading.yaml_reader import Path
from praksiskatalog.model.fields import CODE_PATTERN, NOT_STATED, SLUG_PATTERN
from praksiskatalog.model.problem import Problem, nearest

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
    for where, details in found:
        if details["type"] == "literal_error" and where in otherwise_wrong:
            continue  # a field that is a date or »ikke oplyst« is meant as a date
        rule, message, hint = _words(details, kind, where)
        yield origin.problem(where, rule, message, hint)


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


def model_within(annotation: object) -> type[BaseModel] | None:
    """Return the model that a field holds, alone or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (model_within(inner) for inner in getattr(annotation, "__args__", ()))
    return next((model for model in found if model), None)


def _named(where: Path, field: FieldInfo | None) -> str:
    key = next((str(part) for part in reversed(where) if isinstance(part, str)), "")
    number = where[-1] if where and isinstance(where[-1], int) else None
    name = f"»{key.strip()}«" if key else "filen"
    label = f" ({field.title})" if field and field.title else ""
    return f"{name}{label}" + (f", nummer {number + 1}," if number is not None else "")


def _words(details: ErrorDetails, kind: type[Any], where: Path) -> Words:
    field, beside = _field_at(kind, where)
    name = _named(where, field)
    context: dict[str, Any] = details.get("ctx", {})
    example = field.examples[0] if field and field.examples else ""
    match details["type"]:
        case "missing":
            return "missing-field", f"Feltet {name} mangler.", _example(example)
        case "extra_forbidden":
            hidden = ("reference", "sections")
            known = [key for key in beside if key not in hidden]
            return "unknown-key", f"Feltet {name} findes ikke.", nearest(str(where[-1]), known)
        case "literal_error":
            return _choice_words(name, str(details["input"]), str(context["expected"]))
        case "string_pattern_mismatch":
            return _pattern_words(name, str(details["input"]), str(context["pattern"]), example)
        case other:
            words: Callable[[str, dict[str, Any]], Words] = _SIMPLE.get(other, _other)
            return words(name, context)


def _example(example: object) -> str:
    text = ", ".join(map(str, example)) if isinstance(example, list | tuple) else str(example)
    return f"Eksempel: {text}" if text and text != "{}" and "{'" not in text else ""


def _choice_words(name: str, given: str, expected: str) -> Words:
    choices = [word.strip(" '") for word in expected.replace(" or ", ", ").split(",")]
    if not given.strip():
        return _empty(name, {})
    message = f"Feltet {name} kan ikke være »{given[:60]}«."
    listed = "Vælg: " + ", ".join(choices) + "."
    return "unknown-choice", message, nearest(given, choices) or listed


def _pattern_words(name: str, given: str, pattern: str, example: object) -> Words:
    if not given.strip():
        return _empty(name, {})
    if pattern == SLUG_PATTERN or "/[a-z0-9-]" in pattern:
        message = f"Feltet {name} må kun bruge a-z, tal og bindestreg."
        return "wrong-form", message, _example(example)
    if pattern == CODE_PATTERN:
        return "wrong-form", f"Feltet {name} skal være et bogstav og 2-5 tal.", _example(example)
    if "\\r\\n" in pattern:
        message = f"Feltet {name} skal stå på én linje uden tabulator."
        return "wrong-form", message, "Slet linjeskiftet."
    return "wrong-form", f"Feltet {name} har ikke den rigtige form.", _example(example)


def _empty(name: str, _: dict[str, Any]) -> Words:
    hint = f"Skriv noget, skriv »{NOT_STATED}«, hvor det er tilladt, eller slet feltet."
    return "empty-field", f"Feltet {name} er tomt.", hint


def _too_long(name: str, context: dict[str, Any]) -> Words:
    return (
        "too-long",
        f"Feltet {name} er for langt; der er plads til {context['max_length']} tegn.",
        "",
    )


def _too_few(name: str, context: dict[str, Any]) -> Words:
    least, given = context["min_length"], context["actual_length"]
    if given == 0 and least == 1:
        return _empty(name, context)
    return "too-few", f"Feltet {name} har {given} på listen; der skal være mindst {least}.", ""


def _too_many(name: str, context: dict[str, Any]) -> Words:
    return "too-many", f"Feltet {name} må højst have {context['max_length']} på listen.", ""


def _too_wordy(name: str, context: dict[str, Any]) -> Words:
    words, limit = context["words"], context["limit"]
    return "too-long", f"Feltet {name} er på {words} ord; der er plads til {limit}.", ""


def _kind(text: str) -> Callable[[str, dict[str, Any]], Words]:
    return lambda name, _: ("wrong-kind", f"Feltet {name} skal være {text}.", "")


def _bound(word: str, key: str) -> Callable[[str, dict[str, Any]], Words]:
    return lambda name, context: (
        "out-of-range", f"Feltet {name} skal være {word} {context[key]:g}.", "",
    )  # fmt: skip


def _other(name: str, _: dict[str, Any]) -> Words:
    return "wrong-form", f"Feltet {name} kan ikke læses.", ""


_SIMPLE: dict[str, Callable[[str, dict[str, Any]], Words]] = {
    "string_too_short": _empty,
    "string_too_long": _too_long,
    "too_short": _too_few,
    "too_long": _too_many,
    "too_many_words": _too_wordy,
    "string_type": _kind("tekst"),
    "tuple_type": _kind("en liste med en streg (-) foran hvert punkt"),
    "list_type": _kind("en liste med en streg (-) foran hvert punkt"),
    "model_type": _kind("en gruppe af felter"),
    "dict_type": _kind("en gruppe af felter"),
    "int_type": _kind("et helt tal"),
    "int_parsing": _kind("et helt tal"),
    "float_parsing": _kind("et tal"),
    "bool_parsing": _kind("»true« eller »false«"),
    "bool_type": _kind("»true« eller »false«"),
    "date_type": _kind("en dato som 2026-11-22"),
    "not_a_date": _kind("en dato, der findes, som 2026-11-22"),
    "greater_than_equal": _bound("mindst", "ge"),
    "less_than_equal": _bound("højst", "le"),
}
