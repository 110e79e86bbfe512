"""Named copies of a checklist, and what a browser does with what it keeps of them."""

import pytest
from playwright.sync_api import expect
from tests.browser.checklist_page import (
    KEY,
    PRACTICE,
    boxes,
    new_copy,
    shared_link,
    store,
    stored,
    ticked,
)
from tests.browser.conftest import OpenPage
from tests.browser.device import BROKEN_STORAGE

pytestmark = pytest.mark.browser


def test_named_copies_can_be_made_renamed_switched_and_deleted(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    page.locator(".pk-checklist input").first.check()
    new_copy(page, "  Team   3 ")
    status = page.locator(".pk-copies__message")
    expect(status).to_have_text("»Team 3« er oprettet.")
    assert ticked(page) == []
    page.locator(".pk-checklist input").nth(1).check()
    choice = page.get_by_role("combobox", name="Tjekliste")
    choice.select_option("Min tjekliste")
    expect(status).to_have_text("Nu vises »Min tjekliste«.")
    assert ticked(page) == boxes(page)[:1]
    page.get_by_role("button", name="Omdøb").click()
    page.get_by_role("textbox", name="Navn").fill("Udvalget")
    page.keyboard.press("Enter")
    expect(status).to_have_text("Kopien hedder nu »Udvalget«.")
    assert choice.locator("option").all_inner_texts() == ["Udvalget", "Team 3"]
    page.get_by_role("button", name="Slet", exact=True).click()
    page.keyboard.press("Escape")
    assert choice.locator("option").count() == 2
    page.get_by_role("button", name="Slet", exact=True).click()
    expect(page.get_by_role("dialog")).to_contain_text("Slet »Udvalget« med alle krydser?")
    page.get_by_role("button", name="Slet kopien").click()
    expect(status).to_have_text("Kopien er slettet. Nu vises »Team 3«.")
    assert ticked(page) == boxes(page)[1:2]
    page.reload()
    assert choice.locator("option").all_inner_texts() == ["Team 3"]


def test_the_same_name_twice_is_told_apart(open_page: OpenPage) -> None:
    page = open_page("tjeklister/")
    for _ in range(3):
        new_copy(page, "Team 3")
    options = page.get_by_role("combobox", name="Tjekliste").locator("option").all_inner_texts()
    assert options == ["Min tjekliste", "Team 3", "Team 3 (2)", "Team 3 (3)"]


def test_two_tabs_do_not_overwrite_each_other(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    other = page.context.new_page()
    other.goto(PRACTICE)
    page.locator(".pk-checklist input").nth(0).check()
    expect(other.locator(".pk-checklist input").nth(0)).to_be_checked()
    other.locator(".pk-checklist input").nth(1).check()
    expect(page.locator(".pk-checklist input").nth(1)).to_be_checked()
    assert len(stored(page)["copies"][0]["ticks"]) == 2


@pytest.mark.parametrize(
    "rubbish",
    ["{", "null", "[]", '{"version": 1}', '{"version": 1, "current": "1", "copies": [{"id": 1}]}'],
)
def test_rubbish_on_the_device_is_put_aside(open_page: OpenPage, rubbish: str) -> None:
    page = open_page()
    store(page, rubbish)
    page.goto(PRACTICE)
    expect(page.locator(".pk-copies__message")).to_contain_text("De gemte krydser kan ikke læses.")
    page.locator(".pk-checklist input").first.check()
    assert page.evaluate(f"localStorage.getItem('{KEY}.unread.1')") == rubbish
    page.reload()
    assert len(ticked(page)) == 1
    expect(page.locator(".pk-copies__message")).to_have_text("")


def test_a_newer_release_on_the_device_is_left_alone(open_page: OpenPage) -> None:
    newer = {"version": 2, "anything": ["else"]}
    page = open_page()
    store(page, newer)
    page.goto(PRACTICE)
    expect(page.locator(".pk-copies__message")).to_contain_text("gemt af en nyere udgave")
    page.locator(".pk-checklist input").first.check()
    assert len(ticked(page)) == 1
    expect(page.locator(".pk-progress__text")).to_contain_text("1 af")
    assert stored(page) == newer
    page.reload()
    assert ticked(page) == []


@pytest.mark.parametrize(
    ("trouble", "message"),
    [
        ("blocked", "Browseren tillader ikke, at siden gemmer noget."),
        ("full", "Der er ikke plads til at gemme mere i browseren."),
    ],
)
def test_without_storage_the_page_still_works(
    open_page: OpenPage, trouble: str, message: str
) -> None:
    page = open_page()
    page.add_init_script(BROKEN_STORAGE[trouble])
    page.goto(PRACTICE)
    page.locator(".pk-checklist input").nth(0).check()
    page.locator(".pk-checklist input").nth(1).check()
    expect(page.locator(".pk-copies__message")).to_contain_text(message)
    expect(page.locator(".pk-progress__text")).to_contain_text("2 af")
    new_copy(page, "Team 3")
    assert ticked(page) == []
    page.get_by_role("combobox", name="Tjekliste").select_option("Min tjekliste")
    assert len(ticked(page)) == 2
    assert len(shared_link(page).split(".")[-1]) == 12
