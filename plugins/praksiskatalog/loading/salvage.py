"""What can be kept of an entry or a record that holds problems, so that the rest is checked too."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, TypeVar, cast

from pydantic import BaseModel, TypeAdapter, ValidationError

from praksiskatalog.model.field_note import model_within

M = TypeVar("M", bound=BaseModel)


def salvaged(kind: type[M], data: Mapping[str, object]) -> M:
    """Return a value with those fields of `data` that are valid; the others are not set at all.

    In a list, what is not valid becomes None, so that the rest keep their places.
    """
    kept: dict[str, Any] = {}
    for name, field in kind.model_fields.items():
        if name not in data:
            continue
        inner = model_within(field.annotation)
        item = data[name]
        part = _kept_value(inner, item) if inner else _kept(_adapter(kind, name), item)
        if part is not None:
            kept[name] = part
    return kind.model_construct(None, **kept)


def _kept_value(inner: type[BaseModel], item: object) -> object:
    """Return the value or values within a field, however many of their own fields are valid."""
    if isinstance(item, list):
        return tuple(_kept_value(inner, part) for part in item)
    return salvaged(inner, item) if isinstance(item, dict) else None


def _kept(adapter: TypeAdapter[Any], item: object) -> object:
    try:
        return adapter.validate_python(item)
    except ValidationError:
        if isinstance(item, list) and len(item) > 1:
            return tuple(_kept_part(adapter, part) for part in item)
        return None


def _kept_part(adapter: TypeAdapter[Any], part: object) -> object:
    try:
        return adapter.validate_python([part])[0]
    except ValidationError:
        return None


@cache
def _adapter(kind: type[BaseModel], name: str) -> TypeAdapter[Any]:
    field = kind.model_fields[name]
    return TypeAdapter(cast("Any", Annotated[field.annotation, field]))
