"""Entries as a template lays them out: sheets of practices, cards of cases, steps of tools."""

from collections.abc import Sequence

from praksiskatalog.model.case import Case
from praksiskatalog.model.danish import joined
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.theme_day import Block, ThemeDay
from praksiskatalog.model.tool import Tool
from praksiskatalog.packs.shelf import Data, Shelf, length, sections, short_address, stated

GLANCE = ("when", "when_not", "prerequisites", "time", "cost", "effects", "pitfalls")


def sheet(shelf: Shelf, practice: Practice) -> Data:
    """Return a practice as its two-page sheet."""
    cases = shelf.cases_of[practice.reference]
    theme = shelf.themes.get(practice.theme)
    rows = [row for name in GLANCE if (row := stated(practice, name))]
    recto = {
        "summary": practice.summary,
        "glance": _in_two_columns(rows),
        "unknown": practice.unsaid,
        "sections": sections(shelf, practice, ("why", "experience")),
    }
    verso = {
        "example": _example(shelf, cases[0]) if cases else None,
        "recommendations": [
            {
                "title": item.title,
                "code": item.code,
                "text": item.text,
                "items": [{"text": point.text} for point in item.items],
            }
            for item in practice.recommendations
        ],
        "questions": list(practice.questions),
    }
    return {
        **recto,
        **verso,
        "recto_length": length(recto),
        "verso_length": length(verso),
        "code": practice.code,
        "entry": short_address(shelf, practice),
        "title": practice.title,
        "theme": theme.title if theme else "",
        "colour": shelf.colour(practice),
        "sources": shelf.sources_of(practice),
    }


def _in_two_columns(rows: list[Data]) -> list[list[Data]]:
    """Return rows as two columns of about the same length, in reading order."""
    total = sum(map(length, rows))
    left = [n for n in range(len(rows)) if sum(map(length, rows[:n])) * 2 < total]
    return [rows[: len(left)], rows[len(left) :]]


def _example(shelf: Shelf, case: Case) -> Data:
    return {
        "title": case.title,
        "summary": case.summary,
        "code": case.code,
        "place": shelf.place_of(case),
    }


def case_card(shelf: Shelf, case: Case) -> Data:
    """Return a case as a card to cut out."""
    shown = [shelf.practices[name] for name in case.practices if name in shelf.practices]
    return {
        "code": case.code,
        "entry": short_address(shelf, case),
        "title": case.title,
        "place": shelf.place_of(case),
        "colour": shelf.colour(shown[0] if shown else None),
        "summary": case.summary,
        "practices": joined([practice.title for practice in shown]),
        "sections": sections(shelf, case, ("what_is_done", "results", "hard")),
    }


def dialogue_cards(shelf: Shelf, practices: Sequence[Practice]) -> list[Data]:
    """Return the questions and the recommendations of practices, a card each."""
    return [
        {**card, "practice": practice.title, "colour": shelf.colour(practice)}
        for practice in practices
        for card in (
            *(
                {
                    "kind": "Spørgsmål",
                    "code": practice.code,
                    "text": question,
                    "origin": "proposal",
                    "back": "Tænk først selv. Tal så sammen.",
                }
                for question in practice.questions
            ),
            *(
                {
                    "kind": "Anbefaling",
                    "code": item.code,
                    "text": item.title,
                    "origin": "source",
                    "back": "Hvad gør vi allerede? Hvad er det næste skridt?",
                }
                for item in practice.recommendations
            ),
        )
    ]


def worksheet(shelf: Shelf, tool: Tool) -> Data:
    """Return a tool as a sheet with room to write at each step."""
    return {
        "entry": short_address(shelf, tool),
        "title": tool.title,
        "summary": tool.summary,
        "frame": tool.duration if is_stated(tool.duration) else "",
        "origin": tool.steps_from,
        "steps": [{"title": step.title, "text": step.text} for step in tool.steps],
    }


def programme_block(shelf: Shelf, block: Block) -> Data:
    """Return a block of a theme day's programme, without the clock's times."""
    return {
        "length": len(block.text) + len(block.notes) + length(list(block.materials)),
        "minutes": block.minutes,
        "title": block.title,
        "form": shelf.catalogue.vocabulary.label("form", block.form),
        "text": block.text,
        "entries": [named for ref in block.entries if (named := _named(shelf, ref))],
        "materials": list(block.materials),
        "notes": block.notes,
    }


def _named(shelf: Shelf, reference: str) -> Data | None:
    """Return the title and code of what a block refers to, None when readers do not see it."""
    for practice, item in shelf.catalogue.recommendations:
        if f"{practice.reference}/{item.name}" == reference:
            return {"title": item.title, "code": item.code}
    kinds: tuple[type[Entry], ...] = (Practice, Case, Tool, ThemeDay)
    for kind in kinds:
        if entry := shelf.catalogue.by_reference.get((kind.TYPE, reference)):
            return {"title": entry.title, "code": entry.code}
    return None
