"""Writing in the search box, and going through what comes below it."""

import pytest
from playwright.sync_api import Route, expect
from tests.browser.conftest import OpenPage
from tests.browser.search_view import PRACTICE, bounds, box, hits, status

pytestmark = pytest.mark.browser


def test_results_come_while_one_writes(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    box(page).fill("tværfaglige møder")
    expect(hits(page)).to_have_count(6)
    first = hits(page).first
    expect(first.get_by_role("link")).to_contain_text("Tværfaglige møder")
    assert first.locator(".pk-search__kind").inner_text().startswith("Praksis")
    assert first.locator(".pk-search__theme").inner_text() == "Koordinering i praksis"
    expect(first.locator("mark").first).to_be_visible()
    marks = first.locator("mark").all_inner_texts()
    assert all(text.lower().startswith(("tværfaglig", "møde")) for text in marks)
    everything = page.locator(".pk-search__all")
    told = everything.inner_text()
    assert page.locator(".pk-search [aria-live]").inner_text() in told
    everything.click()
    expect(page).to_have_url("soeg/?q=tv%C3%A6rfaglige+m%C3%B8der")
    expect(status(page)).to_contain_text("resultater for »tværfaglige møder«")
    assert status(page).inner_text().split()[0] == told.split()[2]
    expect(box(page)).to_have_value("tværfaglige møder")


def test_the_keyboard_is_enough(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    page.keyboard.press("Control+k")
    expect(box(page)).to_be_focused()
    page.keyboard.type("ledelse")
    expect(hits(page)).to_have_count(6)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = hits(page).nth(1).get_by_role("link")
    expect(second).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(box(page)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(".pk-search__all")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(box(page)).to_be_focused()
    address = second.evaluate("(link) => link.href")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(address)


def test_a_letter_in_the_results_is_written_in_the_box(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    box(page).fill("møde")
    expect(hits(page)).to_have_count(6)
    page.keyboard.press("ArrowDown")
    expect(hits(page).first.get_by_role("link")).to_be_focused()
    page.keyboard.type("r")
    expect(box(page)).to_have_value("møder")


def test_escape_closes_the_results_and_then_empties_the_box(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    page.keyboard.press("/")
    expect(box(page)).to_be_focused()
    expect(box(page)).to_have_value("")
    page.keyboard.type("møder")
    expect(hits(page).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(hits(page).first).to_be_hidden()
    expect(box(page)).to_be_focused()
    expect(box(page)).to_have_value("møder")
    page.keyboard.press("ArrowDown")
    expect(hits(page).first).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(box(page)).to_have_value("")


def test_leaving_the_box_closes_it(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    box(page).fill("møder")
    expect(hits(page).first).to_be_visible()
    page.locator("h1").click()
    expect(hits(page).first).to_be_hidden()


def test_the_keys_do_nothing_while_one_writes_elsewhere(open_page: OpenPage) -> None:
    page = open_page("tjeklister/")
    page.evaluate("document.querySelector('main').append(document.createElement('textarea'))")
    field = page.locator("main textarea")
    field.focus()
    page.keyboard.type("a/b")
    page.keyboard.press("Control+k")
    expect(field).to_be_focused()
    expect(field).to_have_value("a/b")


def test_the_latest_query_wins(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/*.pf_index", hold, times=1)
    with page.expect_request("**/*.pf_index"):
        box(page).fill("Horsens")
    # This one is in another file of the index.
    box(page).fill("Bornholm")
    expect(hits(page).first).to_contain_text("Bornholm")
    shown = hits(page).get_by_role("link").all_text_contents()
    with page.expect_response("**/*.pf_index"):
        held[0].continue_()
    page.wait_for_load_state("networkidle")
    expect(page.locator(".pk-search__panel")).to_have_attribute("data-what", "found")
    assert hits(page).get_by_role("link").all_text_contents() == shown


def test_results_stand_there_before_their_excerpts(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/*.pf_fragment", hold)
    box(page).fill("tværfaglige møder")
    expect(hits(page)).to_have_count(6)
    link = hits(page).first.get_by_role("link")
    link.focus()
    place = bounds(link)
    assert page.locator(".pk-search mark").count() == 0
    for route in held:
        route.continue_()
    expect(hits(page).first.locator("mark").first).to_be_visible()
    expect(link).to_be_focused()
    assert bounds(link) == place


def test_a_page_whose_text_cannot_be_had_is_shown_without_it(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    page.route("**/*.pf_fragment", lambda route: route.fulfill(status=200, body="no such thing"))
    box(page).fill("tværfaglige møder")
    expect(hits(page)).to_have_count(6)
    expect(hits(page).first.locator("[data-excerpt]")).to_be_hidden()


def test_nothing_of_the_search_is_fetched_before_it_is_asked_for(open_page: OpenPage) -> None:
    page = open_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in ("", PRACTICE, "soeg/"):
        page.goto(path)
        page.wait_for_load_state("networkidle")
    assert [url for url in asked if "/pagefind/" in url or "/js/search" in url] == []
    assert [url for url in asked if "search.json" in url] == []
    with page.expect_request("**/search.json"):
        box(page).focus()


def test_what_is_found_by_a_correction_says_so_and_leads_back(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    box(page).fill("kontaktpresoner")
    corrected = page.locator(".pk-search .pk-search__corrected")
    expect(corrected).to_have_text(
        "Viser resultater for kontaktpersoner. Søg i stedet efter »kontaktpresoner«"
    )
    box(page).press("Enter")
    corrected = page.locator(".pk-search-page > .pk-search__corrected")
    expect(corrected).to_be_visible()
    expect(status(page)).to_contain_text("resultater for »kontaktpersoner«")
    expect(box(page)).to_have_value("kontaktpresoner")
    corrected.get_by_role("link").click()
    expect(page).to_have_url("soeg/?q=kontaktpresoner&ordret=ja")
    expect(status(page)).to_contain_text("»kontaktpresoner«")
    expect(corrected).to_be_hidden()
    page.go_back()
    expect(status(page)).to_contain_text("»kontaktpersoner«")
