"""Text that runs as a script where it is not escaped, put in every field that takes text."""

import copy
from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

POISON = "\"><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7*7 }}'&lt;&"
MARKDOWN_POISON = "Citat \" og ' og & og {{ 7*7 }} og {% raw %} og 1 < 2."

M = TypeVar("M", bound=BaseModel)


def poisoned(value: M) -> M:
    """Return a value with the poison in each field that the model lets hold any text.

    What the model refuses there (a reference, a date, one of a few words) is left as it is.
    """
    kind = type(value)
    data = value.model_dump(mode="json")
    for place in list(_places(data)):
        for text in (POISON, [POISON]):
            changed = copy.deepcopy(data)
            _put(changed, place, text)
            if _is_valid(kind, changed):
                data = changed
                break
    if "sections" in kind.model_fields:
        data["sections"] = dict.fromkeys(data["sections"] or (), MARKDOWN_POISON)
    return kind.model_validate(_given(data))


def _places(data: object, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the place of each text in the data, and of each field that is not given."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key != "sections":
                yield from _places(value, (*place, key))
    elif isinstance(data, list) and data:
        for index, value in enumerate(data):
            yield from _places(value, (*place, index))
    elif data in (None, []) or isinstance(data, str):
        yield place


def _put(data: Any, place: tuple[str | int, ...], text: object) -> None:  # noqa: ANN401 - plain data
    for part in place[:-1]:
        data = data[part]
    data[place[-1]] = text


def _is_valid(kind: type[BaseModel], data: dict[str, object]) -> bool:
    try:
        kind.model_validate(_given(data))
    except ValidationError:
        return False
    return True


def _given(data: Any) -> Any:  # noqa: ANN401 - plain data
    """Return data without the fields that are not given."""
    if isinstance(data, dict):
        return {key: _given(value) for key, value in data.items() if value not in (None, [])}
    return [_given(value) for value in data] if isinstance(data, list) else data


def texts_without_poison(value: BaseModel) -> set[str]:
    """Return the names of the fields whose texts hold no poison."""
    data = value.model_dump(mode="json", exclude_defaults=True)
    return {
        next(str(part) for part in reversed(place) if isinstance(part, str))
        for place in _places(data)
        if _at(data, place) != POISON
    }


def _at(data: Any, place: tuple[str | int, ...]) -> object:  # noqa: ANN401 - plain data
    for part in place:
        data = data[part]
    return data
