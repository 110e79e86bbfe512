"""What several tests begin with."""

from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests.built_site import ROOT, BuiltSite, build, made_once
from tests.catalogue_files import CatalogueFiles, draw
from tests.pages.drawn_catalogue import draw_catalogue

from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.catalogue import Catalogue

# A busy machine is no reason to fail: no deadline, no clock. Nor is chance: the same texts are
# tried each time, and `make test-full` draws new ones.
CURIOUS = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("curious", CURIOUS)
settings.register_profile("calm", CURIOUS, derandomize=True)
settings.load_profile("calm")


@pytest.fixture
def files(tmp_path: Path) -> CatalogueFiles:
    return draw(tmp_path)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Read this project's own catalogue."""
    loaded = load_catalogue(ROOT)
    assert loaded.problems == ()
    return loaded.catalogue


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Build this project's own site, once for all the parallel workers."""
    return BuiltSite(made_once(tmp_path_factory, "site", partial(build, ROOT)))


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Build the fictional catalogue with drafts, old names, a picture, a map and a sender."""

    def make(folder: Path) -> None:
        root = folder.with_name("drawn-catalogue")
        draw_catalogue(root)
        build(root, folder)

    return BuiltSite(made_once(tmp_path_factory, "drawn", make))
