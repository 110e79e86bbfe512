"""Every PDF of the site, by site-relative path."""

from pathlib import Path

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.settings import Settings
from praksiskatalog.model.theme import Theme
from praksiskatalog.packs.document import day_document
from praksiskatalog.packs.onepager import print_onepager
from praksiskatalog.packs.options import PackOptions
from praksiskatalog.packs.piles import print_piles
from praksiskatalog.packs.press import Press
from praksiskatalog.packs.shelf import Shelf


def pack_files(
    catalogue: Catalogue, settings: Settings, root: Path, before: Path | None = None
) -> dict[str, bytes]:
    """Return the packs of the theme days and the one-page papers of practices and themes.

    `catalogue` holds what readers see, `root` the images of its entries, and `before` what was
    printed before. Raises PackError for the first that cannot be made.
    """
    shelf, options = Shelf(catalogue, settings), PackOptions()
    files: dict[str, bytes] = {}
    with Press(root, before) as press:
        entries: tuple[Practice | Theme, ...] = (*catalogue.practices, *catalogue.themes)
        for entry in entries:
            files[addresses.paper(entry)] = print_onepager(press, shelf, entry)
        for day in catalogue.theme_days:
            data, _ = day_document(shelf, day, options)
            for name, pile in print_piles(press, data, options).items():
                files[f"{addresses.entry(day)}{name}"] = pile.pdf
    return files
