"""Putting together a list: added anywhere, ordered, taken off and printed."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import DESKTOP, PHONE, OpenPage, axe_findings, read_script
from tests.browser.my_list_page import PRACTICE, codes, opened_with, shared_link, some, stored

pytestmark = pytest.mark.browser


def test_without_javascript_the_page_says_so_and_shows_ways_on(open_page: OpenPage) -> None:
    page = open_page("min-liste/", java_script_enabled=False)
    assert page.get_by_text("Min liste kræver JavaScript").is_visible()
    assert page.get_by_role("link", name="Find en praksis").is_visible()
    assert not page.get_by_role("button", name="Del som link").is_visible()
    page = open_page(PRACTICE, java_script_enabled=False)
    assert page.locator(".pk-add__button:visible").count() == 0


def test_an_empty_list_shows_ways_on(open_page: OpenPage) -> None:
    page = open_page("min-liste/")
    expect(page.get_by_role("link", name="Find en praksis")).to_be_visible()
    assert not page.get_by_role("button", name="Del som link").is_visible()


def test_entries_are_added_and_taken_off_anywhere(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    buttons = page.locator(".pk-add__button")
    practice, advice = buttons.nth(0), buttons.nth(1)
    expect(practice).to_have_attribute("aria-pressed", "false")
    expect(practice).to_have_accessible_name(re.compile("^Min liste ?: Tværfaglige møder$"))
    practice.click()
    advice.click()
    expect(practice).to_have_attribute("aria-pressed", "true")
    assert len(stored(page)["items"]) == 2
    page.goto("min-liste/")
    expect(page.locator(".pk-my-list__title").first).to_have_text("Tværfaglige møder")
    page.get_by_role("link", name="Tværfaglige møder").click()
    expect(practice).to_have_attribute("aria-pressed", "true")
    practice.click()
    expect(practice).to_have_attribute("aria-pressed", "false")
    assert len(stored(page)["items"]) == 1


def test_a_theme_day_brings_its_practices_and_tools(open_page: OpenPage) -> None:
    page = open_page("temadage/koordinering-i-praksis/")
    whole = page.get_by_role("button", name="Dagen og dens sider på Min liste")
    day = page.locator(".pk-page-head .pk-add__button")
    whole.click()
    expect(whole).to_have_attribute("aria-pressed", "true")
    expect(day).to_have_attribute("aria-pressed", "true")
    assert stored(page)["items"] == ["d03", "p07", "p08", "p09", "v01", "v02", "v03"]
    day.click()
    expect(whole).to_have_attribute("aria-pressed", "false")
    whole.click()
    page.goto("min-liste/")
    expect(page.locator(".pk-my-list__item")).to_have_count(7)
    page.go_back()
    whole.click()
    assert stored(page)["items"] == []


def test_the_header_counts(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    count = page.locator("[data-pk-list-count]")
    expect(count).to_be_hidden()
    page.locator(".pk-add__button").nth(0).click()
    page.locator(".pk-add__button").nth(1).click()
    expect(count).to_have_text("2")
    page.goto("")
    expect(count).to_have_text("2")


def test_the_order_changes_and_the_focus_stays(open_page: OpenPage, site: Path) -> None:
    first, second, third = some(site, 3)
    page = opened_with(open_page, [first, second, third])
    title = read_script(site, "entries")["items"][third][3]
    row = page.locator(f"[data-code={third}]")
    up = row.get_by_role("button", name="Op")
    up.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".pk-my-list__message [role=status]")).to_have_text(
        f"{title} er nu nummer 2 af 3."
    )
    assert codes(page) == [first, third, second]
    expect(up).to_be_focused()
    page.keyboard.press("Enter")
    assert codes(page) == [third, first, second]
    expect(up).to_be_disabled()
    expect(row.get_by_role("button", name="Ned")).to_be_focused()
    page.keyboard.press("Enter")
    assert codes(page) == [first, third, second]
    page.reload()
    expect(page.locator(".pk-my-list__item")).to_have_count(3)
    assert codes(page) == [first, third, second]


def test_what_is_removed_can_be_put_back(open_page: OpenPage, site: Path) -> None:
    first, second, third = some(site, 3)
    page = opened_with(open_page, [first, second, third])
    page.locator(f"[data-code={second}]").get_by_role("button", name="Fjern").click()
    assert codes(page) == [first, third]
    title = read_script(site, "entries")["items"][second][3]
    expect(page.locator(".pk-my-list__message [role=status]")).to_have_text(f"{title} er fjernet.")
    expect(page.locator(f"[data-code={third}]").get_by_role("button", name="Fjern")).to_be_focused()
    page.get_by_role("button", name="Fortryd").click()
    assert codes(page) == [first, second, third]
    expect(
        page.locator(f"[data-code={second}]").get_by_role("button", name="Fjern")
    ).to_be_focused()
    expect(page.get_by_role("button", name="Fortryd")).to_be_hidden()


def test_the_last_one_removed_leaves_the_ways_on_and_undo(open_page: OpenPage, site: Path) -> None:
    page = opened_with(open_page, some(site, 1))
    page.get_by_role("button", name="Fjern").click()
    expect(page.get_by_role("link", name="Find en praksis")).to_be_visible()
    expect(page.get_by_role("button", name="Fortryd")).to_be_focused()
    page.keyboard.press("Enter")
    assert codes(page) == some(site, 1)


def test_it_prints_as_a_list(open_page: OpenPage, site: Path) -> None:
    page = opened_with(open_page, some(site, 3))
    page.emulate_media(media="print")
    assert page.locator(".pk-my-list__title:visible").count() == 3
    assert page.locator("main button:visible").count() == 0


def test_it_works_from_a_folder(open_page: OpenPage, site: Path) -> None:
    page = open_page((site / PRACTICE / "index.html").as_uri())
    page.locator(".pk-add__button").first.click()
    page.goto((site / "min-liste" / "index.html").as_uri())
    expect(page.locator(".pk-my-list__title")).to_have_text("Tværfaglige møder")
    link = shared_link(page)
    page.goto("about:blank")
    page.goto(link)
    expect(page.get_by_role("button", name="Læg til min liste")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
def test_axe_finds_nothing(
    open_page: OpenPage,
    scheme: str,
    viewport: dict[str, int],
) -> None:
    page = open_page("min-liste/", viewport=viewport, color_scheme=scheme)
    assert axe_findings(page) == []
    page.goto("min-liste/#liste=1.p01.a01.zz99")
    expect(page.locator(".pk-my-list__item")).to_have_count(3)
    assert axe_findings(page) == []
    page.get_by_role("button", name="Læg til min liste").click()
    page.locator("[data-code=a01]").get_by_role("button", name="Fjern").click()
    shared_link(page)
    assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
