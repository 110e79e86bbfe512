"""The PDF files of whole catalogues, set once for all the parallel workers."""

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import pytest
from tests.built_site import ROOT, made_once
from tests.catalogue_files import FICTIONAL
from tests.packs.pdf_reading import ReadPdf

from praksiskatalog.building import shown_catalogue
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.loading.site_settings import load_settings
from praksiskatalog.packs.files import pack_files

DAY = "faelles-maal-og-strategi"
SITE_URL = "https://example.org/katalog/"
CATALOGUES = {
    "own": (ROOT, ""),
    "fictional": (FICTIONAL, SITE_URL),
    "own-with-address": (ROOT, SITE_URL),
}
VARIANTS = ["own", "fictional", pytest.param("own-with-address", marks=pytest.mark.full)]


class PrintedFiles:
    """The PDF files of a catalogue in a folder, by their addresses on the site."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.read = cache(self._read)

    def paths(self, name: str = "*.pdf") -> list[str]:
        """Return the addresses of files of some name."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob(name))

    def bytes(self, path: str) -> bytes:
        """Return a file."""
        return (self.folder / path).read_bytes()

    def _read(self, path: str) -> ReadPdf:
        return ReadPdf(self.bytes(path))


@pytest.fixture(scope="session")
def printed_files(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> PrintedFiles:
    """Set every PDF of the catalogue that the test names, as a build does."""
    name = getattr(request, "param", "own")
    return PrintedFiles(made_once(tmp_path_factory, f"pdf-{name}", partial(set_all, name)))


@pytest.fixture(scope="session")
def own_pack(printed_files: PrintedFiles) -> Callable[[str], ReadPdf]:
    """Return how to read a file of the first theme day of this catalogue."""
    return lambda name: printed_files.read(f"temadage/{DAY}/{name}")


def set_all(name: str, folder: Path) -> None:
    root, site_url = CATALOGUES[name]
    settings = load_settings(root).model_copy(update={"site_url": site_url})
    shown = shown_catalogue(load_catalogue(root).catalogue, settings)
    for path, pdf in pack_files(shown, settings, root).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(pdf)
