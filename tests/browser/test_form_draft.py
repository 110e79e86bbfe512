"""The draft on the device, and as a file."""

import json

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import OpenPage
from tests.browser.device import BROKEN_STORAGE
from tests.browser.form_page import (
    FORM,
    STARTING_POINT,
    TITLE,
    downloaded,
    field,
    fill_short,
    open_form,
    question,
)

# Rarer than the paths that every run walks.
pytestmark = [pytest.mark.browser, pytest.mark.full]

KEY = "pk.draft.v1"


def test_the_draft_stays_on_the_device_and_travels_as_a_file(open_page: OpenPage) -> None:
    page = open_form(open_page)
    fill_short(page)
    expect(page.locator(".pk-form__notice")).to_have_text("Kladden er gemt på denne enhed.")
    page.reload()
    page.wait_for_selector("pk-form[data-ready]")
    expect(field(page, "title")).to_have_value(TITLE)
    expect(question(page, "practices").locator(".pk-question__chosen")).not_to_have_text("Vælg …")
    expect(question(page, "hard").locator("[data-unknown]")).to_be_checked()
    with page.expect_download() as download:
        page.get_by_role("button", name="Gem kladden som fil").click()
    other = open_form(open_page)
    other.locator("input[type=file]").set_input_files(download.value.path())
    expect(other.locator(".pk-form__notice")).to_have_text("Kladden er åbnet.")
    expect(field(other, "starting_point")).to_have_value(STARTING_POINT)
    assert downloaded(other) == downloaded(page)


def test_the_form_can_be_cleared(open_page: OpenPage) -> None:
    page = open_form(open_page)
    fill_short(page)
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Ryd skemaet").click()
    expect(field(page, "title")).to_have_value(TITLE)
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Ryd skemaet").click()
    expect(field(page, "title")).to_have_value("")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ikke json", "Filen er ikke en kladde herfra."),
        ('{"version": 1, "answers": {"title": 1}, "full": false}', "Filen er ikke en kladde"),
        ('{"version": 9}', "Filen er gemt med en nyere udgave"),
    ],
)
def test_a_file_that_is_no_draft_changes_nothing(
    open_page: OpenPage, text: str, message: str
) -> None:
    page = open_form(open_page)
    field(page, "title").fill("Står her")
    page.locator("input[type=file]").set_input_files(
        {"name": "x.json", "mimeType": "application/json", "buffer": text.encode()}
    )
    expect(page.locator(".pk-form__notice")).to_contain_text(message)
    expect(field(page, "title")).to_have_value("Står her")


def test_a_newer_draft_on_the_device_is_left_alone(open_page: OpenPage) -> None:
    newer = json.dumps({"version": 9, "answers": ["?"]})
    page = open_page()
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, newer])
    page.goto(FORM)
    expect(page.locator(".pk-form__notice")).to_contain_text("gemt af en nyere udgave")
    field(page, "title").fill("Nyt")
    assert page.evaluate("(key) => localStorage.getItem(key)", KEY) == newer


@pytest.mark.parametrize("trouble", BROKEN_STORAGE)
def test_without_storage_it_says_so_and_works(open_page: OpenPage, trouble: str) -> None:
    page = open_page()
    page.add_init_script(BROKEN_STORAGE[trouble])
    page.goto(FORM)
    page.wait_for_selector("pk-form[data-ready]")
    fill_short(page)
    expect(page.locator(".pk-form__notice")).to_contain_text("Gem kladden som fil")
    assert downloaded(page)[0].endswith(".md")
