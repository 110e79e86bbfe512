"""The building blocks of entry fields: text types, bounds and the Danish words about a field."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
)
from pydantic_core import PydanticCustomError

NOT_STATED: Literal["ikke oplyst"] = "ikke oplyst"
SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
CODE_PATTERN = r"^[a-z][0-9]{2,5}$"
SUMMARY_WORDS = 120

Origin = Literal["source", "proposal", "editorial"]


class Value(BaseModel):
    """A frozen value that refuses unknown keys; a subclass adds only fields and derived words."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False)


def described(  # noqa: PLR0913 - one keyword for each thing a field says of itself
    label: str,
    explanation: str,
    example: object,
    *,
    origin: Origin = "editorial",
    vocabulary: str = "",
    refers_to: str = "",
    **options: Any,  # noqa: ANN401 - pydantic's own options
) -> Any:  # noqa: ANN401 - pydantic's fields are typed by their annotation
    """Return a pydantic field that carries its Danish label, explanation and example.

    `origin` says who speaks in the field: a source, the catalogue's own proposal, or the editor.
    `vocabulary` names the group of `vocabulary.yml` whose terms are allowed, `refers_to` the
    entry type that the field points at. `options` are pydantic's own (default, max_length …).
    """
    about = {"origin": origin, "vocabulary": vocabulary, "refers-to": refers_to}
    return Field(
        title=label,
        description=explanation,
        examples=[example],
        json_schema_extra={f"x-{key}": value for key, value in about.items() if value},
        **options,
    )


class WordLimit(int):
    """A mark on a text type: how many words it holds, for those who read the limit as data."""


def at_most_words(limit: int) -> AfterValidator:
    """Return a validator that refuses a text of more than `limit` words."""

    def check(text: str) -> str:
        words = len(text.split())
        if words > limit:
            raise PydanticCustomError(
                "too_many_words",
                "{words} of {limit} words",
                {"words": words, "limit": limit},
            )
        return text

    return AfterValidator(check)


def _iso_date(value: object) -> object:
    if isinstance(value, str):
        try:
            return date.fromisoformat(value if len(value) == len("2026-11-22") else "")
        except ValueError as error:
            raise PydanticCustomError("not_a_date", "not a date") from error
    return value


def _partial_date(text: str) -> str:
    year, *rest = text.split("-")
    try:
        date(int(year), *[int(part) for part in rest], *[1] * (2 - len(rest)))
    except ValueError as error:
        raise PydanticCustomError("not_a_date", "not a date") from error
    return text


def _list_or_word(value: object) -> str:
    return "word" if isinstance(value, str) else "list"


Line = Annotated[
    str,
    StringConstraints(min_length=1, max_length=240, pattern=r"^[^\r\n\t]*\S[^\r\n\t]*$"),
]
Title = Annotated[
    str,
    StringConstraints(min_length=1, max_length=90, pattern=r"^[^\r\n\t]*\S[^\r\n\t]*$"),
]
Paragraph = Annotated[
    str,
    StringConstraints(min_length=1, max_length=900, pattern=r"^[^\r\n\t]*\S[^\r\n\t]*$"),
]
Summary = Annotated[Paragraph, at_most_words(SUMMARY_WORDS), WordLimit(SUMMARY_WORDS)]
Slug = Annotated[str, StringConstraints(max_length=80, pattern=SLUG_PATTERN)]
Reference = Annotated[
    str, StringConstraints(max_length=240, pattern=r"^[a-z0-9-]+(/[a-z0-9-]+){0,2}$")
]
Code = Annotated[str, StringConstraints(pattern=CODE_PATTERN)]
Day = Annotated[date, BeforeValidator(_iso_date)]
PartialDate = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"),
    AfterValidator(_partial_date),
]
NotStated = Literal["ikke oplyst"]
StatedLines = Annotated[
    Annotated[tuple[Line, ...], Field(min_length=1), Tag("list")]
    | Annotated[NotStated, Tag("word")],
    Discriminator(_list_or_word),
]
"""One or more lines, or the words »ikke oplyst« when the source says nothing."""
Sections = Mapping[str, str]


def is_stated(value: object) -> bool:
    """Return whether a field says something, which »ikke oplyst« and »Ikke oplyst.« do not."""
    if isinstance(value, str):
        return value.strip().rstrip(".").casefold() != NOT_STATED
    return bool(value)
