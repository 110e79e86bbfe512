from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.browser.pack_pdf.guarded_site import Guarded
from tests.built_site import made_once, run_praksiskatalog
from tests.pages.drawn_catalogue import draw_catalogue
from tests.served_site import served

from praksiskatalog.building import shown_catalogue
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.loading.site_settings import load_settings
from praksiskatalog.packs.shelf import Shelf


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Draw and build a catalogue with a picture and an address, whose visitors can make PDF."""

    def make(folder: Path) -> None:
        draw_catalogue(folder)
        result = run_praksiskatalog("build", "--browser-pdf", cwd=folder)
        assert result.returncode == 0, result.stderr

    return made_once(tmp_path_factory, "browser-pdf", make)


@pytest.fixture(scope="session")
def site(root: Path) -> Path:
    return root / "site"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    with served(site, Guarded) as address:
        yield address


@pytest.fixture(scope="session")
def shelf(root: Path) -> Shelf:
    settings = load_settings(root)
    return Shelf(shown_catalogue(load_catalogue(root).catalogue, settings), settings)
