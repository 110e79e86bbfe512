"""What the search may weigh when the catalogue has grown to 2,000 pages."""

from gzip import compress
from pathlib import Path
from statistics import median

import pytest
from playwright.sync_api import Browser
from tests.built_site import ROOT, build, made_once
from tests.chromium import start_chromium
from tests.search.large_catalogue import draw_large_catalogue
from tests.search.list_parts import possible_parts
from tests.search.transfer import first_and_next

from praksiskatalog.search.shipped import PATH

CASES = 1930
KB = 1000
# A word that many pages have, a compound, a phrase, a question, a slip, and letters that lack.
QUERIES = [
    "møder", "kontaktpersonordning", "inddragelse af unge", "politisk opbakning",
    "hvordan måler vi, om det virker?", "tvaerfagligt samarbejde", "evalureing", "data",
    "hvem skal deltage i ledelsesmøderne?", "kultur", "silotænkning", "fraværssamtale",
]  # fmt: skip


@pytest.fixture(scope="module")
def large_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a catalogue with 1,930 cases more."""

    def make(folder: Path) -> None:
        draw_large_catalogue(ROOT, folder / "catalogue", CASES)
        build(folder / "catalogue", folder / "site")

    return made_once(tmp_path_factory, "searched-2000", make) / "site"


@pytest.fixture(scope="module")
def chromium() -> Browser:
    return start_chromium()


@pytest.mark.full
def test_the_words_of_2000_pages_stay_within_100_kb(large_site: Path) -> None:
    assert len(compress((large_site / PATH).read_bytes(), 9)) < 100 * KB


@pytest.mark.full
@pytest.mark.browser
def test_a_first_query_stays_within_300_kb_and_the_next_within_60(
    large_site: Path, chromium: Browser
) -> None:
    pairs = list(zip(QUERIES, [*QUERIES[1:], QUERIES[0]], strict=True))
    found = [first_and_next(chromium, large_site, pair) for pair in pairs]
    firsts, nexts = ([sum(files.values()) for files in each] for each in zip(*found, strict=True))
    assert max(firsts) < 300 * KB, dict(zip(QUERIES, firsts, strict=True))
    assert median(nexts) < 50 * KB
    assert max(nexts) < 60 * KB, dict(zip(pairs, nexts, strict=True))


def test_a_possible_part_begins_or_ends_a_longer_word() -> None:
    assert possible_parts(["ungeguide", "unge", "guide", "og", "møde"]) == ["guide", "unge"]
