"""What must hold when the catalogue has grown to 2,000 entries; work is counted, never timed."""

import cProfile
import pstats
from pathlib import Path

import pytest
from tests.built_site import BuiltSite, build, draw_site, made_once
from tests.grown_site import gzipped_file, gzipped_frame
from tests.many_cases import draw_cases

from praksiskatalog.building import site_files
from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.settings import Settings
from praksiskatalog.pages.site_pages import build_pages, shown_site

KB = 1000
CASE = "by000/eksempel-00"

pytestmark = pytest.mark.full


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    def make(folder: Path) -> None:
        files = draw_site(folder.with_name("catalogue-of-2000-cases"))
        draw_cases(files, 2000)
        build(files.root, folder)

    return BuiltSite(made_once(tmp_path_factory, "with-2000-cases", make))


def test_the_filters_index_stays_within_60_kb(large: BuiltSite) -> None:
    for kind in ("case", "practice", "recommendation"):
        assert gzipped_file(large.folder, f"assets/data/filter-{kind}.js") <= 60 * KB


def test_a_page_of_a_list_stays_within_30_kb(large: BuiltSite) -> None:
    for page in (
        "eksempler/index.html",
        "eksempler/side/20/index.html",
        "kommuner/index.html",
        "emneord/leg/index.html",
        "om/gennemgang/index.html",
        "praksisser/rent-legetoej/index.html",
    ):
        assert gzipped_file(large.folder, page) <= 30 * KB


def test_an_entrys_page_takes_at_most_6_kb_besides_its_text(large: BuiltSite) -> None:
    catalogue = load_catalogue(large.folder.with_name("catalogue-of-2000-cases")).catalogue
    case = catalogue.by_reference["case", CASE]

    assert gzipped_frame(large.folder, f"kommuner/{CASE}/index.html", case) <= 6 * KB


def work(root: Path, count: int) -> int:
    """Return how many calls it takes to check a catalogue and make its pages and files."""
    files = draw_site(root)
    draw_cases(files, count)
    with cProfile.Profile() as profile:
        loaded = load_catalogue(root)
        problems = check_catalogue(loaded)  # the made-up words are hard to read, and it says so
        assert {problem.rule for problem in problems} <= {"hard-to-read"}
        site = shown_site(loaded.catalogue, Settings(site_name="Prøve"))
        build_pages(loaded.catalogue, site)
        site_files(loaded.catalogue, site)
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined] # not in typeshed


def test_twice_the_entries_take_no_more_than_twice_the_work(tmp_path: Path) -> None:
    work(tmp_path / "varm", 20)  # what is compiled and kept at first use

    assert work(tmp_path / "mange", 800) <= 2.2 * work(tmp_path / "faa", 400)
