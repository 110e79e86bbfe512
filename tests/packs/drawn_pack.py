"""Packs of the fictional catalogue, which a test changes first."""

import re
import struct
from pathlib import Path
from typing import Any
from zlib import compress, crc32

from tests.catalogue_files import THEME_DAY, CatalogueFiles
from tests.packs.pdf_reading import ReadPdf

from praksiskatalog.building import shown_catalogue
from praksiskatalog.model.settings import Settings
from praksiskatalog.packs.document import day_document
from praksiskatalog.packs.files import pack_files
from praksiskatalog.packs.options import PackOptions
from praksiskatalog.packs.piles import print_piles
from praksiskatalog.packs.press import Press
from praksiskatalog.packs.selection import selection_document
from praksiskatalog.packs.shelf import Data, Shelf

SETTINGS = Settings(site_name="Lån og leg", imprint=("Alt i kataloget er opdigtet.",))


def shelf_of(files: CatalogueFiles, settings: Settings = SETTINGS) -> Shelf:
    """Return what is shown of a catalogue."""
    return Shelf(shown_catalogue(files.load().catalogue, settings), settings)


def data_of(files: CatalogueFiles, **options: Any) -> Data:  # noqa: ANN401 - of many types
    """Return the data of the theme day's pack."""
    shelf = shelf_of(files)
    return day_document(shelf, shelf.catalogue.theme_days[0], PackOptions(**options))[0]


def selection_of(files: CatalogueFiles, **options: Any) -> Data:  # noqa: ANN401 - of many types
    """Return the data of a pack of chosen practices."""
    return selection_document(shelf_of(files), PackOptions(**options))


def piles_of(root: Path, data: Data, **options: Any) -> dict[str, ReadPdf]:  # noqa: ANN401 - of many types
    """Return the piles of a pack."""
    with Press(root) as press:
        piles = print_piles(press, data, PackOptions(**options))
    return {name: ReadPdf(pile.pdf) for name, pile in piles.items()}


def grey_png(width: int, height: int) -> bytes:
    """Return a grey picture."""

    def chunk(kind: bytes, told: bytes) -> bytes:
        return struct.pack(">I", len(told)) + kind + told + struct.pack(">I", crc32(kind + told))

    rows = (b"\0" + b"\x80" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", compress(rows)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def remove_holdings(files: CatalogueFiles) -> None:
    """Leave the theme day without a date."""
    text = files.read(THEME_DAY)
    files.write(THEME_DAY, re.sub(r"holdings:\n.*?(?=---\n)", "", text, flags=re.DOTALL))


def files_of(files: CatalogueFiles, before: Path | None = None) -> dict[str, bytes]:
    """Return every PDF file of a catalogue's site."""
    shelf = shelf_of(files)
    return pack_files(shelf.catalogue, shelf.settings, files.root, before)
