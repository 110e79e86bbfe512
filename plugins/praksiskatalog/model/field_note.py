"""What a field says of itself: for the form's questions and for the field reference."""

from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from pydantic import BaseModel

from praksiskatalog.model.fields import NOT_STATED, WordLimit

Schema = dict[str, Any]


@dataclass(frozen=True)
class FieldNote:
    """A field's words, and what it takes.

    `json_type` is JSON Schema's, of each item where `is_list`. `max_length` counts characters and
    `max_words` words; `least` and `most` bound a number, or how many items a list has. 0 stands
    for no bound. `values` are the words that the model itself allows; `vocabulary` and
    `refers_to` say where the others stand. `within` is the model that the field holds.
    """

    name: str
    label: str
    explanation: str
    example: Any
    json_type: str
    is_list: bool
    is_required: bool
    may_be_unknown: bool
    max_length: int
    max_words: int
    least: int
    most: int
    pattern: str
    is_date: bool
    values: tuple[str, ...]
    vocabulary: str
    refers_to: str
    within: type[BaseModel] | None


def field_note(kind: type[BaseModel], name: str) -> FieldNote:
    """Return what the field `name` of a model says of itself."""
    field = kind.model_fields[name]
    about = _schema(kind)["properties"][name]
    branches = [branch for branch in about.get("oneOf", about.get("anyOf", ())) if branch]
    whole = next((branch for branch in branches if branch.get("type") != "null"), about)
    is_list = whole.get("type") == "array"
    one = whole.get("items", whole) if is_list else whole
    bounds = ("minItems", "maxItems") if is_list else ("minimum", "maximum")
    extra = cast("dict[str, str]", field.json_schema_extra or {})
    return FieldNote(
        name,
        str(field.title),
        str(field.description),
        (field.examples or [""])[0],
        one.get("type", "object"),
        is_list,
        is_required=field.is_required() or field.default == NOT_STATED,
        may_be_unknown=field.default == NOT_STATED
        or any(branch.get("const") == NOT_STATED for branch in branches),
        max_length=one.get("maxLength", 0),
        max_words=next((mark for mark in field.metadata if isinstance(mark, WordLimit)), 0),
        least=whole.get(bounds[0], 0),
        most=whole.get(bounds[1], 0),
        pattern=one.get("pattern", ""),
        is_date=one.get("format") == "date",
        values=tuple(one.get("enum", ())),
        vocabulary=extra.get("x-vocabulary", ""),
        refers_to=extra.get("x-refers-to", ""),
        within=model_within(field.annotation),
    )


def model_within(annotation: object) -> type[BaseModel] | None:
    """Return the model that a field holds, alone or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (model_within(inner) for inner in getattr(annotation, "__args__", ()))
    return next((model for model in found if model), None)


@cache
def _schema(kind: type[BaseModel]) -> Schema:
    return kind.model_json_schema()
