"""Searching on every page, on a phone, on paper and with a screen reader."""

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import DESKTOP, PHONE, OpenPage, axe_findings
from tests.browser.search_view import PRACTICE, bounds, box, hits, results, status

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("path", ["", PRACTICE, "soeg/", "404.html"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "375"])
def test_the_box_is_on_every_page(open_page: OpenPage, path: str, viewport: dict[str, int]) -> None:
    page = open_page(path, viewport=viewport)
    expect(box(page)).to_be_in_viewport()
    for part in (box(page), page.get_by_role("button", name="Søg", exact=True)):
        assert bounds(part)["height"] >= 44
        assert bounds(part)["width"] >= 44


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "375"])
def test_axe_finds_nothing(open_page: OpenPage, viewport: dict[str, int], scheme: str) -> None:
    page = open_page(PRACTICE, viewport=viewport, color_scheme=scheme)
    box(page).fill("tværfaglige mødr")
    expect(hits(page).first).to_be_visible()
    assert axe_findings(page) == []
    box(page).fill("kqntzktpxrson")
    expect(page.locator(".pk-search__told")).to_be_visible()
    assert axe_findings(page) == []
    page.goto("soeg/?q=mødr&slags=practice")
    expect(results(page).first).to_be_visible()
    page.locator("details").evaluate("(fold) => { fold.open = true; }")
    assert axe_findings(page) == []
    page.goto("soeg/?q=kqntzktpxrson")
    expect(status(page)).to_contain_text("Ingen resultater")
    assert axe_findings(page) == []


def test_on_a_phone_the_results_stand_over_the_page(open_page: OpenPage) -> None:
    page = open_page(PRACTICE, viewport=PHONE)
    box(page).fill("møder")
    expect(hits(page)).to_have_count(6)
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    assert bounds(hits(page).first)["y"] < 250
    # The whole of a result is its link; one of them is the page itself.
    place = bounds(hits(page).filter(has_not_text="Tværfaglige møder").first.locator("p"))
    page.mouse.click(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    expect(page.locator("h1")).to_be_visible()
    expect(page).not_to_have_url(PRACTICE)


def test_paper_shows_the_results_and_no_box(open_page: OpenPage) -> None:
    page = open_page("soeg/?q=møder")
    expect(results(page)).to_have_count(20)
    page.emulate_media(media="print")
    expect(box(page)).to_be_hidden()
    expect(page.locator(".pk-filter__form")).to_be_hidden()
    expect(results(page).last).to_be_visible()
