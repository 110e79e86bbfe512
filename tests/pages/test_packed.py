"""The scripts that a pack for print reads: what they hold, what they leave out, and their size."""

import json
import re
from typing import Any

import pytest
from tests.built_site import BuiltSite
from tests.grown_site import gzipped_file

from praksiskatalog.model.catalogue import Catalogue


def packed(site: BuiltSite, code: str) -> dict[str, Any]:
    text = site.read(f"assets/data/pakke/{code}.js")
    start, data = text.split(" = {", 1)
    assert start.endswith(f'pk.packs["{code}"]')
    found: dict[str, Any] = json.loads("{" + data.rstrip().removesuffix(";"))
    return found


def test_a_practice_brings_all_that_a_sheet_needs(drawn: BuiltSite) -> None:
    books = packed(drawn, "p01")

    assert (books["version"], books["short_url"], books["theme"]) == (1, "k/p01/", "Udlån")
    assert [each["code"] for each in books["recommendations"]] == ["a01", "a02"]
    item = books["recommendations"][0]["items"][0]
    assert item[1] == "Første skridt"
    assert {origin for origin, *_ in books["facts"]} == {"source", "proposal"}
    assert books["examples"][0][:3] == ["e01", "Togbane på lånerkortet", "Eksempelby"]
    assert books["sources"] == ["Legetøj på rejse, side 2-4, Det Opdigtede Forlag"]


def test_each_kind_brings_its_own(drawn: BuiltSite) -> None:
    assert packed(drawn, "e01")["place"] == "Eksempelby"
    assert packed(drawn, "v01")["steps"]
    day = packed(drawn, "d01")
    assert [block["minutes"] for block in day["blocks"]] == [45, 15]
    assert day["facts"] == [
        ["proposal", "Deltagere", ["10-20 bibliotekarer"]], ["proposal", "Varighed", ["1 time"]],
    ]  # fmt: skip


def test_a_page_under_review_says_so(drawn: BuiltSite) -> None:
    assert packed(drawn, "p01")["notice"] == ""
    assert packed(drawn, "p02")["notice"] == "Siden er under revision."


def test_what_is_not_stated_is_left_out(drawn: BuiltSite) -> None:
    labels = [label for _, label, _ in packed(drawn, "p01")["facts"]]

    assert "Pris" not in labels
    assert "ikke oplyst" not in json.dumps(packed(drawn, "e01")).casefold()


def test_hidden_entries_have_no_script(drawn: BuiltSite) -> None:
    found = {path for path in drawn.texts() if path.startswith("assets/data/pakke/")}

    assert "assets/data/pakke/p01.js" in found
    assert not {f"assets/data/pakke/{code}.js" for code in ("p91", "p92", "e91", "d91")} & found


def test_the_whole_catalogue_on_one_list_stays_small(
    built: BuiltSite, catalogue: Catalogue
) -> None:
    """A pack of every practice and theme day is fetched in less than 100 kB."""
    wanted = [*catalogue.practices, *catalogue.theme_days]

    sizes = [gzipped_file(built.folder, f"assets/data/pakke/{each.code}.js") for each in wanted]

    assert max(sizes) <= 6_000
    assert sum(sizes) <= 100_000


@pytest.mark.parametrize("code", ["p01", "e01", "d01", "v01"])
def test_addresses_are_short(drawn: BuiltSite, code: str) -> None:
    assert re.fullmatch(r"k/[a-z]\d+/", packed(drawn, code)["short_url"])
