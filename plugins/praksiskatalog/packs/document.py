"""The data of a theme day's pack."""

from praksiskatalog.model.danish import written_date
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.packs.entries import programme_block
from praksiskatalog.packs.frame import cover_rows, sent, with_parts
from praksiskatalog.packs.options import PackOptions, chosen
from praksiskatalog.packs.pieces import Held, gathered, piece
from praksiskatalog.packs.programme import Programme, Timed, timed_programme, written_span
from praksiskatalog.packs.shelf import Data, Shelf, length, short_address, tree


def day_document(shelf: Shelf, day: ThemeDay, options: PackOptions) -> tuple[Data, tuple[str, ...]]:
    """Return the data of a theme day's pack, and what the organiser must be told.

    Raises PackError for a choice that cannot be met.
    """
    programme = timed_programme(day, options)
    practices = chosen("Praksissen", shelf.practices, options.practices)
    practices = practices or shelf.catalogue.practices_of(day)
    cases = chosen("Eksemplet", shelf.cases, options.cases)
    cases = cases or shelf.cases_along(practices, day.references)
    tools = chosen("Værktøjet", shelf.tools, options.tools)
    tools = tools or shelf.tools_of(practices, day.references)
    entries: list[Held] = [*practices, *cases, *tools]
    pieces = [piece(shelf, entry) for entry in entries]
    texts = {key: tree(shelf, day, text) for key, text in day.sections.items() if is_stated(text)}
    holding = day.holdings[0] if day.holdings else None
    theme = shelf.themes.get(day.theme)
    data = sent(shelf, options) | gathered(shelf, pieces)
    data |= {
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
        "cover_rows": cover_rows(
            ("Dato", options.date or (written_date(holding.date) if holding else "")),
            ("Tid", _span(programme)),
            ("Sted", options.place or (holding.place if holding else "")),
            ("Deltagere", day.participants),
        ),
    }
    return with_parts(data, options.parts), programme.warnings


def _programme(shelf: Shelf, programme: Programme) -> Data:
    blocks = [_block(shelf, timed) for timed in programme.blocks]
    shown = [[block["title"], block["text"]] for block in blocks]
    return {"blocks": blocks, "note": programme.note, "length": length(shown)}


def _block(shelf: Shelf, timed: Timed) -> Data:
    times = {"time": timed.start, "end": timed.end, "minutes": timed.minutes}
    return programme_block(shelf, timed.block) | times


def _span(programme: Programme) -> str:
    return written_span(programme.blocks[0].start, programme.blocks[-1].end)
