"""The hostile site, built once for all the parallel workers."""

from pathlib import Path

import pytest
from tests.built_site import BuiltSite, build, made_once
from tests.pages.hostile_catalogue import write_hostile_catalogue


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Build a catalogue with the poison in every field of every type that takes text."""

    def make(folder: Path) -> None:
        root = folder.with_name("hostile-catalogue")
        write_hostile_catalogue(root)
        build(root, folder)

    return BuiltSite(made_once(tmp_path_factory, "hostile", make))
