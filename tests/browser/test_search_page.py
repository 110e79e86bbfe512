"""Reading the page of results: its address, its pages, and ways on from it."""

from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import OpenPage
from tests.browser.search_view import results, status

pytestmark = pytest.mark.browser


def test_results_come_in_pages_of_20(open_page: OpenPage) -> None:
    page = open_page("soeg/?q=ungeindsats")
    expect(results(page)).to_have_count(20)
    first = results(page).locator("h3").all_inner_texts()
    total = int(status(page).inner_text().split()[0])
    assert status(page).inner_text().endswith(". Her er 1–20")
    page.get_by_role("link", name="Side 2").click()
    expect(status(page)).to_contain_text(f". Her er 21–{min(40, total)}")
    expect(page.locator("#resultater")).to_be_focused()
    assert not set(first) & set(results(page).locator("h3").all_inner_texts())
    page.go_back()
    expect(status(page)).to_contain_text(". Her er 1–20")
    assert results(page).locator("h3").all_inner_texts() == first


def test_a_place_on_a_page_can_be_gone_to(open_page: OpenPage, site: Path) -> None:
    page = open_page("soeg/?q=møder")
    expect(results(page)).to_have_count(20)
    places = page.locator(".pk-search-page__places a")
    expect(results(page).last.locator("[data-excerpt]")).not_to_be_empty()
    expect(places.first).to_be_visible()
    addresses = places.evaluate_all("(links) => links.map((link) => link.href)")
    assert addresses
    for address in addresses:
        path, _, anchor = address.split("/", 3)[3].partition("#")
        text = (site / path / "index.html").read_text(encoding="utf-8")
        assert f'id="{anchor}"' in text, address


def test_where_nothing_is_found_there_are_ways_on(open_page: OpenPage) -> None:
    page = open_page("soeg/?q=kqntzktpxrson")
    expect(status(page)).to_have_text("Ingen resultater for »kqntzktpxrson«")
    near = page.locator(".pk-search-page > .pk-search__nearest").get_by_role("link")
    expect(near.first).to_be_visible()
    assert page.get_by_role("region", name="Temaer").get_by_role("link").count() == 4
    assert page.locator(".pk-search-page__missing").inner_text().startswith("Mangler der noget?")
    assert page.locator(".pk-search-page__missing a").get_attribute("href") == "../bidrag/"
    near.first.click()
    expect(results(page).first).to_be_visible()


def test_before_a_search_there_are_questions(open_page: OpenPage) -> None:
    page = open_page("soeg/?q=+")
    questions = page.get_by_role("region", name="Spørgsmål, I kan få svar på").get_by_role("link")
    assert questions.count() == 8
    questions.first.click()
    expect(page.locator("h1")).to_be_visible()
    assert "/praksisser/" in page.url
