"""Making a pack for print of what is on »Min liste«."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import DESKTOP, PHONE, OpenPage, answer_script, axe_findings
from tests.browser.my_list_page import KEY, opened_with, store
from tests.browser.pack_page import CHOSEN, address, headings, make, shown

pytestmark = pytest.mark.browser


def parts(page: Page) -> list[str]:
    boxes = page.locator("input[data-choice=part]:visible")
    found: list[str] = boxes.evaluate_all("(all) => all.map((box) => box.value)")
    return found


def test_without_javascript_the_page_says_what_can_be_printed(open_page: OpenPage) -> None:
    page = open_page("min-liste/", java_script_enabled=False)
    expect(page.get_by_text("Hver side i kataloget kan printes fra browseren.")).to_be_visible()
    assert page.locator("pk-pack").get_by_role("link").all_inner_texts() == [
        "Praksisser", "Temadage", "Værktøjer",
    ]  # fmt: skip
    assert page.get_by_role("button", name="Vis pakken").count() == 0


def test_an_empty_list_tells_how_to_begin(open_page: OpenPage) -> None:
    page = open_page("min-liste/")
    expect(page.get_by_text("blive til en pakke til print")).to_be_visible()
    expect(page.get_by_role("button", name="Vis pakken")).to_be_hidden()


def test_a_list_becomes_a_pack_and_a_list_again(open_page: OpenPage) -> None:
    page = opened_with(open_page, ["p07", "e10"])
    page.get_by_label("Titel").fill("Møde på rådhuset: »nu«")
    page.get_by_label("Dato").fill("2027-03-11")
    page.get_by_label("Start").fill("09:05")
    page.get_by_label("Sted").fill("Sal 2, Ærø")
    make(page)
    cover = shown(page).first
    expect(cover).to_contain_text("Møde på rådhuset: »nu«")
    expect(cover).to_contain_text("torsdag den 11. marts 2027 kl. 9.05")
    expect(cover).to_contain_text("Sal 2, Ærø")
    expect(page.locator(".pk-pack__message")).to_contain_text("Pakken er klar")
    expect(page.locator(".pk-my-list")).to_be_hidden()
    before = headings(page)
    page.reload()
    assert headings(page) == before
    expect(page).to_have_title("Møde på rådhuset: »nu«")
    page.go_back()
    expect(page.locator(".pk-my-list__item")).to_have_count(2)
    expect(page.get_by_role("button", name="Vis pakken")).to_be_visible()
    assert page.locator(".pk-pack__page").count() == 0


def test_only_parts_that_fit_are_offered(open_page: OpenPage) -> None:
    page = opened_with(open_page, ["v01", "d03", "a25"])
    assert parts(page) == [
        "forside", "indhold", "program", "noter", "ark", "dialogkort", "barometer", "handleplan",
        "kilder",
    ]  # fmt: skip
    page.get_by_role("checkbox", name="Koordinering i praksis").uncheck()
    page.get_by_role("checkbox", name="Fortæl den unge").uncheck()
    assert parts(page) == ["forside", "indhold", "program", "ark", "handleplan", "kilder"]
    make(page)
    assert "v01" in page.url
    assert "d03" not in page.url


def test_what_is_missing_is_told(open_page: OpenPage) -> None:
    page = opened_with(open_page, ["p07"])
    button = page.get_by_role("button", name="Vis pakken")
    message = page.locator(".pk-pack__message")
    page.get_by_role("checkbox", name="Tværfaglige møder").uncheck()
    button.click()
    expect(message).to_have_text("Vælg mindst én side fra listen.")
    page.get_by_role("checkbox", name="Tværfaglige møder").check()
    for box in page.locator("input[data-choice=part]:visible").all():
        box.uncheck()
    button.click()
    expect(message).to_have_text("Vælg mindst én del.")
    assert "#" not in page.url


def test_without_its_data_the_pack_is_not_shown(open_page: OpenPage) -> None:
    page = open_page()
    answer_script(page, "pakke/p07", "")
    page.goto(address(["p07"]))
    expect(page.locator(".pk-pack__message")).to_contain_text("kan ikke hentes lige nu")
    assert page.locator(".pk-pack__page").count() == 0


def test_only_the_pack_is_printed(open_page: OpenPage) -> None:
    page = open_page(address(["p07"], "fa"))
    page.evaluate("window.print = () => { window.printed = true; }")
    shown(page)
    page.get_by_role("button", name="Print pakken").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    outside = "header.pk-header, footer, .pk-page-head, .pk-my-list, form, button, [role=status]"
    assert page.locator(f":is({outside}):visible").count() == 0
    breaks = shown(page).evaluate_all("(all) => all.map((p) => getComputedStyle(p).breakAfter)")
    assert breaks == ["page", "page", "auto"]


def test_the_keyboard_is_enough(open_page: OpenPage) -> None:
    page = opened_with(open_page, ["p07"])
    page.get_by_label("Titel").focus()
    page.keyboard.type("Møde")
    page.keyboard.press("Enter")
    shown(page)
    expect(page.locator(".pk-pack__view")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Print pakken")).to_be_focused()
    page.get_by_role("button", name="Ret valgene").press("Enter")
    expect(page.get_by_label("Titel")).to_be_focused()
    expect(page.get_by_label("Titel")).to_have_value("Møde")


def test_it_works_from_a_folder(open_page: OpenPage, site: Path) -> None:
    page = open_page((site / "index.html").as_uri())
    page.evaluate(
        f"localStorage.setItem('{KEY}', '{json.dumps({'version': 1, 'items': ['p07']})}')"
    )
    page.goto((site / "min-liste" / "index.html").as_uri())
    make(page)
    assert "Tværfaglige møder" in headings(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
def test_axe_finds_nothing(open_page: OpenPage, scheme: str, viewport: dict[str, int]) -> None:
    page = open_page(viewport=viewport, color_scheme=scheme)
    store(page, {"version": 1, "items": CHOSEN})
    page.goto("min-liste/")
    expect(page.get_by_role("button", name="Vis pakken")).to_be_visible()
    assert axe_findings(page) == []
    make(page)
    assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
