"""One question of the form, as the model describes the field behind it."""

from dataclasses import dataclass
from typing import Literal

from praksiskatalog.model.case import Case
from praksiskatalog.model.entry import Section
from praksiskatalog.model.field_note import field_note
from praksiskatalog.model.fields import NOT_STATED

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
    note = field_note(Case, name)
    kind: Kind = "lines" if note.is_list else "line"
    if kind == "line" and note.max_length > _LINE_LENGTH:
        kind = "paragraph"
    return Question(
        name,
        note.label,
        note.explanation,
        _written(note.example, choices),
        "choices" if choices else kind,
        is_required=note.is_required,
        may_be_unknown=note.may_be_unknown,
        is_short=is_short,
        max_length=note.max_length,
        max_words=note.max_words,
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


def _written(example: object, choices: tuple[Choice, ...]) -> str:
    """Return a field's example in the words that a reader sees; none where it says nothing."""
    values: list[str] = example if isinstance(example, list) else [str(example)]
    labels = {choice.value: choice.label for choice in choices}
    shown = [labels.get(value, "" if choices else value) for value in values]
    return ", ".join(text for text in shown if text and text != NOT_STATED)
