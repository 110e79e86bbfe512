"""One question of the form, as the model describes the field behind it."""

from dataclasses import dataclass
from typing import Any, Literal, cast

from praksiskatalog.model.case import Case
from praksiskatalog.model.entry import Section
from praksiskatalog.model.fields import NOT_STATED, WordLimit

Kind = Literal["line", "paragraph", "lines", "text", "choices", "place"]
_LINE_LENGTH = 240


@dataclass(frozen=True)
class Choice:
    """One value that can be chosen, with the words that a reader sees."""

    value: str
    label: str
    definition: str = ""


@dataclass(frozen=True)
class Question:
    """What the form asks of one field or section.

    `max_length` counts characters (of each line, where there are several) and `max_words` words;
    0 stands for no bound. `is_short` tells whether the short version asks it.
    """

    name: str
    label: str
    explanation: str
    example: str
    kind: Kind
    is_required: bool = False
    may_be_unknown: bool = False
    is_short: bool = False
    max_length: int = 0
    max_words: int = 0
    choices: tuple[Choice, ...] = ()


def field_question(name: str, choices: tuple[Choice, ...], *, is_short: bool) -> Question:
    """Return the question about a field of a case; `choices` are its allowed values, if any."""
    field = Case.model_fields[name]
    about: dict[str, Any] = Case.model_json_schema()["properties"][name]
    either = about.get("oneOf", ())
    text = next((part for part in either if part["type"] == "array"), about)
    is_list = text.get("type") == "array"
    length = cast("dict[str, int]", text.get("items", text)).get("maxLength", 0)
    kind: Kind = "lines" if is_list else "paragraph" if length > _LINE_LENGTH else "line"
    return Question(
        name,
        str(field.title),
        str(field.description),
        _written(field.examples, choices),
        "choices" if choices else kind,
        is_required=field.is_required() or field.default == NOT_STATED,
        may_be_unknown=bool(either) or field.default == NOT_STATED,
        is_short=is_short,
        max_length=length,
        max_words=next((mark for mark in field.metadata if isinstance(mark, WordLimit)), 0),
        choices=choices,
    )


def section_question(section: Section, *, is_short: bool) -> Question:
    """Return the question about a section of a case's body."""
    return Question(
        section.key,
        section.heading,
        section.explanation,
        section.example,
        "text",
        is_required=True,
        may_be_unknown=section.may_be_unknown,
        is_short=is_short,
    )


def _written(examples: list[Any] | None, choices: tuple[Choice, ...]) -> str:
    """Return a field's example in the words that a reader sees; none where it says nothing."""
    given = (examples or [""])[0]
    values = given if isinstance(given, list) else [given]
    labels = {choice.value: choice.label for choice in choices}
    shown = [labels.get(value, "" if choices else value) for value in values]
    return ", ".join(text for text in shown if text and text != NOT_STATED)
