"""How an entry's file is laid out, as data for the script that writes one."""

from typing import Any

from pydantic import BaseModel
from pydantic_core import PydanticUndefined, to_jsonable_python

from praksiskatalog.model.entry import Entry
from praksiskatalog.model.field_note import model_within

Shape = list[dict[str, Any]]
_FROM_PLACE = ("reference", "sections")


def file_shape(kind: type[Entry]) -> dict[str, Any]:
    """Return the keys of a type's front matter in their order, and its sections' headings."""
    return {
        "keys": _keys(kind, leave_out=_FROM_PLACE),
        "sections": [[section.key, section.heading] for section in kind.SECTIONS],
    }


def _keys(kind: type[BaseModel], leave_out: tuple[str, ...] = ()) -> Shape:
    return [_key(name, kind) for name in kind.model_fields if name not in leave_out]


def _key(name: str, kind: type[BaseModel]) -> dict[str, Any]:
    """Return one key with its default, which is not written, and the keys within it."""
    field = kind.model_fields[name]
    key: dict[str, Any] = {"name": name}
    if field.default is not PydanticUndefined:
        key["default"] = to_jsonable_python(field.default)
    if inner := model_within(field.annotation):
        key["keys"] = _keys(inner)
    return key
