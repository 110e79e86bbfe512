"""The data of a pack of what someone has chosen."""

from collections.abc import Sequence

from praksiskatalog.model.danish import counted, joined
from praksiskatalog.model.practice import Practice
from praksiskatalog.packs.frame import cover_rows, sent, with_parts
from praksiskatalog.packs.options import PackError, PackOptions, chosen
from praksiskatalog.packs.pieces import Held, Piece, gathered, laid_out, piece
from praksiskatalog.packs.programme import (
    DAY,
    DEFAULT_START,
    NOTE,
    past_midnight,
    read_clock,
    write_clock,
    written_span,
)
from praksiskatalog.packs.shelf import Data, Shelf, length

TITLE = "Udvalgte praksisser"
PRACTICE = ("praksis", "praksisser")


def selection_document(shelf: Shelf, options: PackOptions) -> Data:
    """Return the data of a pack of chosen practices, cases, tools and theme days.

    A browser composes the same from `selection_frame` and the same pieces. Raises PackError when
    nothing is chosen, a choice is not there, or the programme runs past midnight.
    """
    pieces = laid_out(
        each for entry in _selected(shelf, options) for each in brought_along(shelf, entry)
    )
    if not pieces:
        raise PackError("Vælg en temadag eller mindst én praksis.")
    practices = [each["title"] for each in pieces if each["lists"].get("practices")]
    data = selection_frame(shelf, options) | gathered(shelf, pieces)
    programme, hours = _programme(_all(pieces, "blocks"), options.start)
    data |= {
        "programme": programme,
        "materials": list(dict.fromkeys(_all(pieces, "materials"))),
        "title": options.title or TITLE,
        "description": joined(practices or [each["title"] for each in pieces]),
        "colour": pieces[0]["colour"],
        "cover_rows": cover_rows(
            ("Dato", options.date),
            ("Tid", hours),
            ("Sted", options.place),
            ("Indhold", counted(len(practices), *PRACTICE) if practices else ""),
        ),
    }
    return with_parts(data, options.parts)


def selection_frame(shelf: Shelf, options: PackOptions) -> Data:
    """Return what every selection has in common, whatever is chosen."""
    return sent(shelf, options) | {
        "kind_label": "Udvalg fra kataloget",
        "lead": "",
        "entry": {"code": "", "address": "", "written_address": "", "qr": ""},
        "participants": "",
    }


def _all(pieces: Sequence[Piece], name: str) -> list[object]:
    return [one for each in pieces for one in each["lists"].get(name, [])]


def _programme(blocks: Sequence[object], start: str) -> tuple[Data, str]:
    """Return blocks with the clock's times, and what the cover says of them."""
    first = now = read_clock(start or DEFAULT_START)
    timed: list[Data] = []
    for block in blocks:
        assert isinstance(block, dict)  # noqa: S101 - the shape of a block's piece
        end = now + block["minutes"]
        if end > DAY:
            raise past_midnight(block["title"])
        timed.append(block | {"time": write_clock(now), "end": write_clock(end)})
        now = end
    shown = [[block["title"], block["text"]] for block in timed]
    note = NOTE if timed and not start else ""
    hours = written_span(write_clock(first), write_clock(now)) if timed else ""
    return (
        {"blocks": timed, "note": note, "length": length(shown)},
        hours or (start and f"Kl. {write_clock(first)}"),
    )


def brought_along(shelf: Shelf, entry: Held) -> list[Piece]:
    """Return what an entry brings into a selection: a practice also its first cases and tools."""
    along: list[Held] = [entry]
    if isinstance(entry, Practice):
        along += shelf.cases_along([entry])
        along += shelf.tools_of([entry])
    return [piece(shelf, each) for each in along]


def _selected(shelf: Shelf, options: PackOptions) -> list[Held]:
    days = {day.reference: day for day in shelf.catalogue.theme_days}
    return [
        *chosen("Praksissen", shelf.practices, options.practices),
        *chosen("Eksemplet", shelf.cases, options.cases),
        *chosen("Værktøjet", shelf.tools, options.tools),
        *chosen("Temadagen", days, options.theme_days),
    ]
