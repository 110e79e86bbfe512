"""The data of a pack of what someone has chosen, without a programme."""

from praksiskatalog.model.danish import counted, joined
from praksiskatalog.model.practice import Practice
from praksiskatalog.packs.frame import cover_rows, sent, with_parts
from praksiskatalog.packs.options import PackError, PackOptions, chosen
from praksiskatalog.packs.pieces import Held, Piece, gathered, laid_out, piece
from praksiskatalog.packs.programme import read_clock, write_clock
from praksiskatalog.packs.shelf import Data, Shelf

TITLE = "Udvalgte praksisser"
PRACTICE = ("praksis", "praksisser")
CASES_ALONG = 4
"""How many cases a practice brings along; more can be chosen by name."""


def selection_document(shelf: Shelf, options: PackOptions) -> Data:
    """Return the data of a pack of chosen practices, cases and tools, without a programme.

    A browser composes the same from `selection_frame` and the same pieces. Raises PackError when
    nothing is chosen or a choice is not there.
    """
    pieces = laid_out(
        each for entry in _selected(shelf, options) for each in brought_along(shelf, entry)
    )
    if not pieces:
        raise PackError("Vælg en temadag eller mindst én praksis.")
    practices = [each["title"] for each in pieces if each["lists"].get("practices")]
    data = selection_frame(shelf, options) | gathered(shelf, pieces)
    data |= {
        "title": options.title or TITLE,
        "description": joined(practices or [each["title"] for each in pieces]),
        "colour": pieces[0]["colour"],
        "cover_rows": cover_rows(
            ("Dato", options.date),
            ("Tid", options.start and f"Kl. {write_clock(read_clock(options.start))}"),
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
        "programme": {"blocks": [], "note": "", "length": 0},
        "purpose": [],
        "preparation": [],
        "homework": [],
        "materials": [],
    }


def brought_along(shelf: Shelf, entry: Held) -> list[Piece]:
    """Return what an entry brings into a selection: a practice also its first cases and tools."""
    along: list[Held] = [entry]
    if isinstance(entry, Practice):
        along += shelf.catalogue.cases_of([entry])[:CASES_ALONG]
        along += shelf.tools_of([entry])
    return [piece(shelf, each) for each in along]


def _selected(shelf: Shelf, options: PackOptions) -> list[Held]:
    cases = {case.reference: case for case in shelf.catalogue.cases}
    tools = {tool.reference: tool for tool in shelf.catalogue.tools}
    return [
        *chosen("Praksissen", shelf.practices, options.practices),
        *chosen("Eksemplet", cases, options.cases),
        *chosen("Værktøjet", tools, options.tools),
    ]
