"""What a browser keeps of »Min liste«, also where it is not as expected."""

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import OpenPage, answer_script
from tests.browser.device import BROKEN_STORAGE
from tests.browser.my_list_page import KEY, PRACTICE, codes, shared_link, store, stored

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("rubbish", ["{", "null", '{"version": 1, "items": [1]}'])
def test_rubbish_on_the_device_is_put_aside(open_page: OpenPage, rubbish: str) -> None:
    page = open_page()
    store(page, rubbish)
    page.goto("min-liste/")
    expect(page.locator(".pk-my-list__problem")).to_contain_text("Den gemte liste kan ikke læses.")
    page.goto(PRACTICE)
    page.locator(".pk-add__button").first.click()
    assert page.evaluate(f"localStorage.getItem('{KEY}.unread.1')") == rubbish
    assert len(stored(page)["items"]) == 1


def test_a_newer_release_on_the_device_is_left_alone(open_page: OpenPage) -> None:
    newer = {"version": 7, "items": {"p01": True}}
    page = open_page()
    store(page, newer)
    page.goto("min-liste/#liste=1.p01")
    expect(page.locator(".pk-my-list__problem")).to_contain_text("gemt af en nyere udgave")
    page.get_by_role("button", name="Læg til min liste").click()
    assert codes(page) == ["p01"]
    assert stored(page) == newer


@pytest.mark.parametrize("trouble", BROKEN_STORAGE)
def test_without_storage_the_button_says_so(open_page: OpenPage, trouble: str) -> None:
    page = open_page()
    page.add_init_script(BROKEN_STORAGE[trouble])
    page.goto(PRACTICE)
    button = page.locator(".pk-add__button").first
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("alert")).to_contain_text("Kan ikke gemmes i denne browser.")
    page.goto("min-liste/#liste=1.p01.p02")
    page.get_by_role("button", name="Læg til min liste").click()
    expect(page.locator(".pk-my-list__item")).to_have_count(2)
    assert shared_link(page).endswith("#liste=1.p01.p02")


def test_without_its_data_the_list_is_not_touched(open_page: OpenPage) -> None:
    page = open_page()
    store(page, {"version": 1, "items": ["p01"]})
    answer_script(page, "entries", "")
    page.goto("min-liste/")
    expect(page.locator(".pk-my-list__problem")).to_have_text(
        "Titlerne kan ikke hentes lige nu. Listen er ikke rørt."
    )
    assert stored(page)["items"] == ["p01"]
