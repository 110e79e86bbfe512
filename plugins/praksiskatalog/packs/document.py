"""The data of a whole pack: a theme day's, or that of a selection of practices."""

from collections.abc import Sequence

from praksiskatalog.model.case import Case
from praksiskatalog.model.danish import counted, joined, written_date
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool
from praksiskatalog.packs.entries import case_card, dialogue_cards, sheet, worksheet
from praksiskatalog.packs.options import PARTS, PackError, PackOptions, unknown
from praksiskatalog.packs.programme import Programme, Timed, timed_programme
from praksiskatalog.packs.shelf import Data, Shelf, length, short_address, tree

SELECTION_TITLE = "Udvalgte praksisser"
_NEEDS = {
    "programme": "programme",
    "facilitator": "programme",
    "sheets": "practices",
    "cards": "cards",
    "barometer": "barometer",
    "worksheet": "tools",
    "homework": "homework",
}


def day_document(shelf: Shelf, day: ThemeDay, options: PackOptions) -> tuple[Data, tuple[str, ...]]:
    """Return the data of a theme day's pack, and what the organiser must be told.

    Raises PackError for a choice that cannot be met.
    """
    programme = timed_programme(day, options)
    practices = _chosen(shelf, options.practices) or shelf.catalogue.practices_of(day)
    texts = {key: tree(shelf, day, text) for key, text in day.sections.items() if is_stated(text)}
    holding = day.holdings[0] if day.holdings else None
    theme = shelf.themes.get(day.theme)
    data = _shared(shelf, practices, options, day.references) | {
        "title": options.title or day.title,
        "kind_label": " · ".join(["Temadag", *([theme.title] if theme else [])]),
        "lead": day.summary,
        "description": day.summary,
        "colour": theme.colour if theme else "",
        "entry": short_address(shelf, day),
        "participants": day.participants,
        "programme": _programme(shelf, programme),
        "purpose": texts.get("purpose", []),
        "preparation": texts.get("preparation", []),
        "homework": texts.get("homework", []),
        "materials": list(
            dict.fromkeys(thing for timed in programme.blocks for thing in timed.block.materials)
        ),
        "cover_rows": _rows(
            ("Dato", options.date or (written_date(holding.date) if holding else "")),
            ("Tid", _span(programme)),
            ("Sted", options.place or (holding.place if holding else "")),
            ("Deltagere", day.participants),
        ),
    }
    return _with_parts(data, options), programme.warnings


def selection_document(shelf: Shelf, options: PackOptions) -> Data:
    """Return the data of a pack of chosen practices, without a programme.

    Raises PackError when no practice is chosen or one is not there.
    """
    practices = _chosen(shelf, options.practices)
    if not practices:
        raise PackError("Vælg en temadag eller mindst én praksis.")
    titles = [practice.title for practice in practices]
    data = _shared(shelf, practices, options, frozenset()) | {
        "title": options.title or SELECTION_TITLE,
        "kind_label": "Udvalg fra kataloget",
        "lead": "",
        "description": joined(titles),
        "colour": shelf.colour(practices[0]),
        "entry": {"code": "", "address": "", "written_address": "", "qr": ""},
        "participants": "",
        "programme": {"blocks": [], "note": "", "length": 0},
        "purpose": [],
        "preparation": [],
        "homework": [],
        "materials": [],
        "cover_rows": _rows(
            ("Dato", options.date),
            ("Sted", options.place),
            ("Indhold", counted(len(practices), "praksis", "praksisser")),
        ),
    }
    return _with_parts(data, options)


def _chosen(shelf: Shelf, references: Sequence[str]) -> list[Practice]:
    for reference in references:
        if reference not in shelf.practices:
            raise unknown("Praksissen", reference, tuple(shelf.practices))
    return [shelf.practices[reference] for reference in dict.fromkeys(references)]


def _shared(
    shelf: Shelf, practices: Sequence[Practice], options: PackOptions, referred: frozenset[str]
) -> Data:
    """Return what every pack holds of its practices, and who sends it."""
    references = {practice.reference for practice in practices}
    cases = shelf.catalogue.cases_of(practices, referred)
    tools = [
        tool
        for tool in shelf.catalogue.tools
        if tool.reference in referred or references.intersection(tool.practices)
    ]
    return {
        "publisher": shelf.settings.publisher.name or shelf.settings.site_name,
        "imprint": list(shelf.settings.imprint),
        "practices": [sheet(shelf, practice) for practice in practices],
        "cases": [case_card(shelf, case) for case in cases],
        "dialogue": dialogue_cards(shelf, practices),
        "barometer": [
            {
                "practice": practice.title,
                "statements": [item.barometer for item in practice.recommendations],
            }
            for practice in practices
        ],
        "tools": [worksheet(shelf, tool) for tool in tools],
        "recommendations": [
            {"title": item.title, "code": item.code}
            for practice in practices
            for item in practice.recommendations
        ],
        "seats": options.participants,
        "sources": _sources(shelf, [*practices, *cases, *tools]),
    }


def _sources(shelf: Shelf, entries: Sequence[Practice | Case | Tool]) -> list[str]:
    used = {use.source for entry in entries for use in entry.sources}
    return [
        ". ".join(
            [
                f"{source.title}",
                *(text for text in (source.authors, source.publisher) if is_stated(text)),
                *([written_date(source.published)] if is_stated(source.published) else []),
            ]
        )
        for source in shelf.catalogue.sources
        if source.name in used
    ]


def _programme(shelf: Shelf, programme: Programme) -> Data:
    blocks = [_block(shelf, timed) for timed in programme.blocks]
    shown = [[block["title"], block["text"]] for block in blocks]
    return {"blocks": blocks, "note": programme.note, "length": length(shown)}


def _block(shelf: Shelf, timed: Timed) -> Data:
    block = timed.block
    return {
        "length": len(block.text) + len(block.notes) + length(list(block.materials)),
        "time": timed.start,
        "end": timed.end,
        "minutes": timed.minutes,
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


def _span(programme: Programme) -> str:
    return f"Kl. {programme.blocks[0].start}–{programme.blocks[-1].end}"


def _rows(*rows: tuple[str, str]) -> list[Data]:
    return [{"label": label, "value": value} for label, value in rows if value]


def _with_parts(data: Data, options: PackOptions) -> Data:
    """Return the data with the parts that were asked for and have something to say."""
    has = {
        "programme": bool(data["programme"] and data["programme"]["blocks"]),  # type: ignore[index]
        "practices": bool(data["practices"]),
        "cards": bool(data["cases"] or data["dialogue"]),
        "barometer": bool(data["barometer"]),
        "tools": bool(data["tools"]),
        "homework": bool(data["homework"]),
    }
    names = [part.name for part in PARTS]
    for name in options.parts:
        if name not in names:
            raise unknown("Delen", name, tuple(names))
    shown = [
        part
        for part in PARTS
        if part.name in options.parts and has.get(_NEEDS.get(part.name, ""), True)
    ]
    uses = [{"part": p.name, "title": p.title, "text": p.use} for p in shown if p.use]
    return data | {"parts": [part.name for part in shown], "uses": uses}
