"""What several tests begin with."""

from functools import partial
from pathlib import Path

import pytest
from tests.built_site import ROOT, BuiltSite, build, made_once
from tests.catalogue_files import CatalogueFiles, draw

from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.catalogue import Catalogue


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
