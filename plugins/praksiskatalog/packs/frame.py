"""What frames a pack: who sends it, the rows of its cover, and which parts it has."""

from collections.abc import Sequence

from praksiskatalog.packs.options import PART_NAMES, PARTS, PackOptions, unknown
from praksiskatalog.packs.shelf import Data, Shelf


def sent(shelf: Shelf, options: PackOptions) -> Data:
    """Return who sends a pack, and how many are to use it."""
    return {
        "publisher": shelf.settings.publisher.name or shelf.settings.site_name,
        "imprint": list(shelf.settings.imprint),
        "seats": options.participants,
    }


def cover_rows(*rows: tuple[str, str]) -> list[Data]:
    """Return the rows of a cover that have something to say, each given as label and value."""
    return [{"label": label, "value": value} for label, value in rows if value]


def with_parts(data: Data, wanted: Sequence[str]) -> Data:
    """Return the data with the parts that were asked for and have something to say.

    Raises PackError for a part that is not there.
    """
    for name in wanted:
        if name not in PART_NAMES:
            raise unknown("Delen", name, PART_NAMES)
    shown = [
        part
        for part in PARTS
        if part.name in wanted and (not part.needs or any(map(_says, map(data.get, part.needs))))
    ]
    uses = [{"part": p.name, "title": p.title, "text": p.use} for p in shown if p.use]
    return data | {"parts": [part.name for part in shown], "uses": uses}


def _says(told: object) -> bool:
    """Return whether a list of a document, or its programme, holds something."""
    return bool(told["blocks"] if isinstance(told, dict) else told)
