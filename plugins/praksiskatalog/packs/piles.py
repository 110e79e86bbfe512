"""The piles an organiser prints: which document each is, its parts, and the print order of all."""

import math
from collections.abc import Mapping
from typing import NamedTuple

from praksiskatalog.model import pack_file
from praksiskatalog.model.danish import counted
from praksiskatalog.packs.options import PART_NAMES, PackError, PackOptions
from praksiskatalog.packs.press import Press
from praksiskatalog.packs.printed import Printed
from praksiskatalog.packs.shelf import Data

ORDER = "order"
_TOLD_BY = {
    "practices": "sheets", "cases": "cards", "dialogue": "cards", "barometer": "barometer",
    "tools": "worksheet", "recommendations": "plan", "homework": "homework", "sources": "sources",
}  # fmt: skip
"""Which part tells what; a template that asks for it in another part fails."""


class Pile(NamedTuple):
    """A file: its template, the parts it holds, and what the print order says of it.

    `copies` is whom there is one for, empty when it is not printed.
    """

    file: str
    template: str
    parts: tuple[str, ...]
    how: str = ""
    copies: str = ""


WHOLE = Pile(pack_file.WHOLE.name, "pack", PART_NAMES)
HANDOUT = Pile(
    pack_file.HANDOUT.name,
    "pack",
    (
        "cover", "contents", "programme", "sheets", "barometer", "worksheet", "plan", "homework",
        "evaluation", "sources",
    ),
    "A4, dobbeltsidet, vend på den lange kant. Hæft i venstre side.",
    "participants",
)  # fmt: skip
GUIDE = Pile(
    pack_file.GUIDE.name,
    "pack",
    ("cover", ORDER, "use", "programme", "facilitator", "attendance"),
    "A4, dobbeltsidet, vend på den lange kant.",
    "one",
)
CARDS = Pile(
    pack_file.CARDS.name,
    "pack",
    ("cards",),
    "A4 på tykt papir, dobbeltsidet, vend på den lange kant. Fuld størrelse. Klip kortene ud.",
    "groups",
)
POSTER = Pile(
    pack_file.POSTER.name, "poster", ("programme",), "A3, enkeltsidet. Hæng den op.", "one"
)
SCREEN = Pile(
    pack_file.SCREEN.name, "screen", ("programme",), "Til projektoren. Skal ikke skrives ud."
)
PILES = (WHOLE, HANDOUT, GUIDE, CARDS, POSTER, SCREEN)


def print_piles(press: Press, data: Data, options: PackOptions) -> dict[str, Printed]:
    """Return every pile of a pack that has something to say, by file name.

    The guide comes last, since its print order counts the pages of the others. Raises PackError
    when there is no pile.
    """
    printed: dict[str, Printed] = {}
    for pile in (*(pile for pile in PILES if pile is not GUIDE), GUIDE):
        parts = [part for part in pile.parts if part in (*_parts(data), ORDER)]
        if _says_something(parts):
            told = _told_by(parts, data)
            if pile is GUIDE:
                printed[pile.file] = _with_order(press, told, printed, options)
            else:
                printed[pile.file] = press.print(pile.template, told)
    if not printed:
        raise PackError("Pakken er tom: De valgte dele har intet indhold.")
    return {pile.file: printed[pile.file] for pile in PILES if pile.file in printed}


def _told_by(parts: list[str], data: Data) -> Data:
    """Return the data of a pile: without what its parts do not tell, so that it keeps its bytes."""
    told = {key: value for key, value in data.items() if _TOLD_BY.get(key) in (None, *parts)}
    return told | {"parts": parts}


def _parts(data: Data) -> list[str]:
    parts = data["parts"]
    assert isinstance(parts, list)  # noqa: S101 - the document's own shape
    return parts


def _says_something(parts: list[str]) -> bool:
    """Return whether more than a cover is left of a pile."""
    return bool(set(parts) - {"cover", "use", "contents", "sources", ORDER})


def _with_order(
    press: Press, data: Data, printed: Mapping[str, Printed], options: PackOptions
) -> Printed:
    """Return the guide, whose print order counts its own pages too."""
    pages = {name: one.pages for name, one in printed.items()}
    draft = print_order(pages | {GUIDE.file: 0}, options)
    guide = press.print(GUIDE.template, data | {"order": draft})
    order = print_order(pages | {GUIDE.file: guide.pages}, options)
    return press.print(GUIDE.template, data | {"order": order})


def print_order(pages: Mapping[str, int], options: PackOptions) -> Data:
    """Return the print order of the piles with so many pages: copies, sides, cutting and sheets."""
    copies = {"participants": options.participants, "groups": options.groups, "one": 1}
    rows, total = [], 0
    for pile in PILES:
        if pile is WHOLE or pile.file not in pages:
            continue
        number = copies.get(pile.copies, 0)
        a_copy = pages[pile.file] if pile is POSTER else math.ceil(pages[pile.file] / 2)
        total += number * a_copy
        rows.append(
            {
                "file": pile.file,
                "how": pile.how,
                "pages": str(pages[pile.file]),
                "copies": str(number) if number else "–",
                "sheets": str(number * a_copy) if number else "–",
            }
        )
    people = counted(options.participants, "deltager", "deltagere")
    return {
        "lead": f"Til {people} i {counted(options.groups, 'gruppe', 'grupper')}.",
        "rows": rows,
        "total": counted(total, "ark papir", "ark papir"),
        "notes": [
            f"Filen {WHOLE.file} samler det hele. Brug den, hvis I kun vil hente én fil.",
            "Skriv én deltagerbunke ud først, og se, om siderne vender rigtigt.",
        ],
    }
