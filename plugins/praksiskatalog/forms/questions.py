"""What the form asks, in its order: the short version, and what it can grow into."""

from typing import NamedTuple

from praksiskatalog.forms.question import Choice, Question, field_question, section_question
from praksiskatalog.model.case import Case
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.field_note import field_note

PLACE = "municipality"
COMPUTED = (
    "format", "reference", "code", "source_heading", "status", "reviewed", "next_review", "owner",
    "sources", "former", "withdrawn", "sections", "naming",
)  # fmt: skip
"""What a contributor is not asked: the form or the editor sets it."""

_FIRST = ("title", PLACE, "practices", "sectors", "target_groups")
_STORY = ("starting_point", "what_is_done", "results", "measured", "hard", "differently", "not_for",
          "reuse", "scale", "period")  # fmt: skip
_LAST = ("contact", "approval")


class Group(NamedTuple):
    """Questions that belong together, under a heading."""

    title: str
    questions: tuple[Question, ...]


def question_groups(catalogue: Catalogue) -> tuple[Group, ...]:
    """Return every question; a field that the model gains is asked among those who find readers."""
    asked = {PLACE: _place(catalogue)} | {
        question.name: question for question in _from_model(catalogue)
    }
    finding = [name for name in asked if name not in (*_FIRST, *_STORY, *_LAST)]
    return tuple(
        Group(title, tuple(asked[name] for name in names))
        for title, names in (
            ("Hvad og hvem", _FIRST),
            ("Fortæl om det", _STORY),
            ("Hjælp andre med at finde det", finding),
            ("Hvem står bag", _LAST),
        )
    )


def _from_model(catalogue: Catalogue) -> list[Question]:
    fields = [name for name in Case.model_fields if name not in COMPUTED]
    asked = [
        field_question(name, choices(catalogue, name), is_short=name in Case.SHORT)
        for name in fields
    ]
    return asked + [
        section_question(section, is_short=section.key in Case.SHORT) for section in Case.SECTIONS
    ]


def choices(catalogue: Catalogue, name: str) -> tuple[Choice, ...]:
    """Return the allowed values of a field, in their order; none for a field of free text."""
    note = field_note(Case, name)
    if note.vocabulary:
        terms = getattr(catalogue.vocabulary, note.vocabulary)
        return tuple(Choice(term.name, term.label, term.definition) for term in terms)
    match note.refers_to:
        case "practice":
            shown = [practice for practice in catalogue.practices if practice.is_shown]
            return tuple(Choice(each.reference, each.title) for each in shown)
        case "recommendation":
            return tuple(
                Choice(f"{practice.reference}/{each.name}", each.title, practice.title)
                for practice, each in catalogue.recommendations
                if practice.is_shown
            )
    return ()


def _place(catalogue: Catalogue) -> Question:
    return Question(
        PLACE,
        "Kommune",
        "Den kommune, der fortæller. Eksemplet kommer på kommunens egen side.",
        "",
        "place",
        is_required=True,
        is_short=True,
        choices=tuple(Choice(row.code, row.name) for row in catalogue.register),
    )
