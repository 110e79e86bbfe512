"""What the search may weigh when the catalogue has grown to 2,000 pages."""

from gzip import compress
from pathlib import Path

import pytest
from tests.built_site import ROOT, build
from tests.search.large_catalogue import draw_large_catalogue
from tests.search.list_parts import possible_parts

from praksiskatalog.search.shipped import PATH

CASES = 1930
KB = 1000


@pytest.mark.full
def test_the_words_of_2000_pages_stay_within_100_kb(tmp_path: Path) -> None:
    draw_large_catalogue(ROOT, tmp_path / "catalogue", CASES)
    build(tmp_path / "catalogue", tmp_path / "site")
    assert len(compress((tmp_path / "site" / PATH).read_bytes(), 9)) < 100 * KB


def test_a_possible_part_begins_or_ends_a_longer_word() -> None:
    assert possible_parts(["ungeguide", "unge", "guide", "og", "møde"]) == ["guide", "unge"]
