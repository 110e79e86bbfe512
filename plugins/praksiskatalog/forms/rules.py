"""The checker's rules as data, so that the form's script finds the same and says the same."""

import re
from typing import Any

from praksiskatalog.checking.markup import (
    DEAD_LINK,
    IMAGE_DESCRIPTION,
    IMAGE_EXAMPLE,
    IMAGE_PLACE,
    LINK_TARGET,
    MAIL_LINK,
    MAILBOX,
)
from praksiskatalog.checking.printable import (
    LETTER,
    MESSAGE,
    NOT_SHOWN,
    PRINTED,
    RANGES,
    RULE,
    SAME,
    SIGN,
)
from praksiskatalog.forms.question import Question
from praksiskatalog.loading.body import UNKNOWN_SECTION
from praksiskatalog.loading.messages import Words
from praksiskatalog.model.case import Case
from praksiskatalog.model.rules import spoken
from praksiskatalog.text import bounds, constructs
from praksiskatalog.text.constructs import Construct

_SECTIONS = frozenset(section.key for section in Case.SECTIONS)
_ANSWER, _NO_ANSWER = "Svaret", "Svaret mangler."


def question_rule(question: Question) -> dict[str, Any]:
    """Return what is checked of an answer, and what is said of it: [rule, message, hint]."""
    return {
        "name": question.name,
        "label": question.label,
        "kind": question.kind,
        "required": question.is_required,
        "unknown": question.may_be_unknown,
        "short": question.is_short,
        "printed": question.name in PRINTED[Case],
        "length": question.max_length,
        "words": question.max_words,
        "says": _says(question),
    }


def _says(question: Question) -> dict[str, Words]:
    if question.kind == "place":
        return {"empty": ("missing-field", "Kommunen mangler.", "Vælg den på listen.")}
    if question.name in _SECTIONS:
        return {"empty": ("empty-section", _NO_ANSWER, _answer(question))}
    said = {
        "empty": ("empty-field", _NO_ANSWER, _answer(question)),
        "line": spoken("line", field=_ANSWER),
        "too_long": spoken("too-long", field=_ANSWER, max_length=question.max_length),
    }
    if question.max_words:
        limit = question.max_words
        said["too_wordy"] = spoken("too-many-words", field=_ANSWER, words="{words}", limit=limit)
    return said


def _answer(question: Question) -> str:
    """Return what helps where an answer is missing; in a form there is no field to delete."""
    if question.kind == "choices":
        return "Vælg mindst én."
    return f"Skriv et svar{', eller sæt kryds ved »Ikke oplyst«' * question.may_be_unknown}."


def dialect_rules() -> dict[str, Any]:
    """Return a text's bounds and the constructs it leaves out; patterns are JavaScript's too."""
    return {
        "bounds": {
            "length": [bounds.MAX_LENGTH, "text-too-long", bounds.TOO_LONG, bounds.SHORTEN],
            "lines": [bounds.MAX_LINES, "text-too-long", bounds.TOO_MANY_LINES, bounds.SHORTEN],
            "line": [bounds.MAX_LINE_LENGTH, "line-too-long", bounds.LINE_TOO_LONG, bounds.SPLIT],
            "many": ["too-much-markup", bounds.TOO_MANY, bounds.CHARACTER],
            "images": [bounds.MAX_IMAGES, bounds.IMAGES],
            "headings": [bounds.MAX_HEADINGS, bounds.HEADINGS],
            "brackets": [
                bounds.MAX_BRACKET_DEPTH,
                "too-much-markup",
                bounds.BRACKETS,
                bounds.CLOSE,
            ],
            "nested": [bounds.MAX_NESTING, bounds.MAX_INDENT, "too-much-markup", bounds.NESTED],
            "run": [bounds.RUN, "too-much-markup", bounds.IN_A_ROW],
        },
        "counts": bounds.MAX_COUNTS,
        "constructs": [_pattern(each) for each in constructs.ANYWHERE],
        "underline": _pattern(constructs.UNDERLINE),
        "rule": _pattern(constructs.RULE),
        "heading": _pattern(constructs.HEADING),
        "section": ["unknown-section", UNKNOWN_SECTION],
        "link": ["link-target", LINK_TARGET],
        "mail": ["link-target", MAIL_LINK, MAILBOX],
        "dead": ["dead-link", DEAD_LINK],
        "image": ["image-place", IMAGE_PLACE, IMAGE_EXAMPLE],
        "description": ["image-description", IMAGE_DESCRIPTION, IMAGE_EXAMPLE],
    }


def print_rule() -> dict[str, str]:
    """Return which characters print can show, and what is said of another one."""
    return {
        "rule": RULE,
        "message": MESSAGE,
        "same": SAME,
        "letter": LETTER,
        "sign": SIGN,
        "notShown": NOT_SHOWN,
        "ranges": " ".join(f"{first:x}-{last:x}" for first, last in RANGES),
    }


def practice_rule() -> Words:
    """Return what is said of a recommendation whose practice is not chosen, with both titles."""
    message = (
        "Anbefalingen »{recommendation}« hører til praksissen »{practice}«, som ikke er valgt."
    )
    return (
        "recommendation-without-practice",
        message,
        "Vælg også praksissen, eller fjern anbefalingen.",
    )


def _pattern(construct: Construct) -> list[str]:
    """Return a construct as pattern, flags, rule, message and hint."""
    flags = "i" if construct.pattern.flags & re.IGNORECASE else ""
    said = (construct.rule, construct.message, construct.hint)
    return [construct.pattern.pattern, flags, *said]
