"""A contributor's way from the front page to a file that the checker accepts."""

from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import DESKTOP, PHONE, OpenPage, axe_findings
from tests.browser.form_page import (
    CHOICES,
    DONE,
    FORM,
    STARTING_POINT,
    TITLE,
    catalogue_with,
    choose,
    downloaded,
    field,
    fill_short,
    open_form,
    question,
    tab_to,
)

from praksiskatalog.loading.canonical import entry_text
from praksiskatalog.model.case import Case

pytestmark = pytest.mark.browser


def test_without_javascript_it_asks_and_says_how_to_send(open_page: OpenPage) -> None:
    page = open_page(FORM, java_script_enabled=False)

    expect(page.get_by_text("I kan også sende et eksempel uden")).to_be_visible()
    assert page.locator(".pk-question:visible").count() == 21
    assert not page.locator(".pk-form__send").is_visible()


def test_a_contributor_reaches_a_valid_file_by_keyboard_alone(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page()
    press, write = page.keyboard.press, page.keyboard.insert_text
    tab_to(page, page.get_by_role("link", name="Del et eksempel"))
    press("Enter")
    page.wait_for_selector("pk-form[data-ready]")
    tab_to(page, page.get_by_role("link", name="Gå til skemaet"))
    press("Enter")
    tab_to(page, field(page, "title"))
    write(TITLE)
    tab_to(page, field(page, "municipality"))
    page.keyboard.type("Aaben")
    expect(field(page, "municipality").locator("option:checked")).to_have_text("Aabenraa")
    for name in CHOICES:
        tab_to(page, question(page, name).locator("summary"))
        press("Enter")
        tab_to(page, question(page, name).locator("li input").first)
        press("Space")
    tab_to(page, field(page, "starting_point"))
    write(STARTING_POINT)
    tab_to(page, field(page, "what_is_done"))
    write(DONE)
    tab_to(page, question(page, "hard").locator("[data-unknown]"))
    press("Space")
    tab_to(page, field(page, "contact"))
    write("indsatsen@kommune.dk")
    tab_to(page, field(page, "approval"))
    write("Ungechefen, 1. oktober 2026")
    files = {}
    for exit_ in ("download", "place"):
        tab_to(page, page.locator(f"[data-exit={exit_}]"))
        with page.expect_download() as download:
            press("Enter")
        name = download.value.suggested_filename
        text = Path(download.value.path()).read_text(encoding="utf-8")
        files[f"municipalities/aabenraa/{name}"] = text

    errors, catalogue = catalogue_with(tmp_path, files)

    assert errors == []
    (case,) = [case for case in catalogue.cases if case.municipality == "aabenraa"]
    assert case.title == TITLE
    assert case.sections["starting_point"] == STARTING_POINT
    assert case.sections["hard"] == "Ikke oplyst."
    assert case.summary == "Vi mødes hver 14. dag."
    for path, text in files.items():
        entry = next(e for e in catalogue.entries() if catalogue.files[e.TYPE, e.reference] == path)
        assert entry_text(entry) == text


def test_the_long_version_begins_with_not_stated_and_is_written(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_form(open_page)
    fill_short(page)
    page.get_by_role("button", name="Svar på flere spørgsmål").click()
    expect(question(page, "scale").locator("[data-unknown]")).to_be_checked()
    field(page, "scale").fill("12 medarbejdere\n\n 0101 \n")
    expect(question(page, "scale").locator("[data-unknown]")).not_to_be_checked()
    field(page, "summary").fill("Et resumé\nover to linjer.")
    choose(page, "tags")
    expect(page.locator(".pk-form__completeness")).to_have_text(
        "Eksemplet svarer på 5 af 12 spørgsmål."
    )

    name, text = downloaded(page)

    errors, catalogue = catalogue_with(tmp_path, {f"municipalities/horsens/{name}": text})
    assert errors == []
    (case,) = [case for case in catalogue.cases if case.title == TITLE]
    assert case.scale == ("12 medarbejdere", "0101")
    assert case.summary == "Et resumé over to linjer."
    assert len(case.tags) == 1
    assert entry_text(case) == text


def test_choices_can_be_searched(open_page: OpenPage) -> None:
    page = open_form(open_page)
    practices = question(page, "practices")
    expect(practices.locator(".pk-question__chosen")).to_have_text("Vælg …")
    practices.locator("summary").click()
    practices.get_by_label("Søg i listen").fill("møder")
    expect(practices.locator("li:visible")).to_have_count(1)
    practices.get_by_label("Tværfaglige møder").check()
    expect(practices.locator(".pk-question__chosen")).to_have_text("Tværfaglige møder")


def test_on_a_phone_one_question_fills_the_screen(open_page: OpenPage) -> None:
    page = open_form(open_page, viewport=PHONE)
    assert page.locator(".pk-question:visible").count() == 1
    expect(page.locator(".pk-form__step")).to_have_text("Spørgsmål 1 af 10")
    page.get_by_role("button", name="Næste").click()
    expect(field(page, "municipality")).to_be_focused()
    page.get_by_role("button", name="Forrige").click()
    expect(field(page, "title")).to_be_focused()
    for _ in range(10):
        page.get_by_role("button", name="Næste").click()
    expect(page.locator("[data-exit=download]")).to_be_visible()
    page.locator("[data-exit=download]").click()
    page.locator(".pk-form__problems").get_by_role("link").first.click()
    expect(field(page, "title")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "375"])
def test_axe_finds_nothing_in_the_long_version(
    open_page: OpenPage, viewport: dict[str, int], scheme: str
) -> None:
    page = open_form(open_page, viewport=viewport, color_scheme=scheme)
    page.get_by_role("button", name="Svar på flere spørgsmål").click()
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]


def test_it_works_from_a_folder(open_page: OpenPage, site: Path) -> None:
    page = open_form(open_page, (site / FORM / "index.html").as_uri())
    fill_short(page)
    assert downloaded(page)[0].endswith(".md")


def test_the_same_title_twice_gets_a_name_of_its_own(open_page: OpenPage) -> None:
    page = open_form(open_page)
    fill_short(page)
    field(page, "title").fill("Ungdomscenteret")
    assert downloaded(page)[0] == "ungdomscenteret-2.md"
    for title, name in {
        "→ ★": "eksempel.md",
        "CON": "con-eksempel.md",
        "Index": "index-eksempel.md",
    }.items():
        field(page, "title").fill(title)
        assert downloaded(page)[0] == name


def test_completeness_is_what_the_page_will_say(open_page: OpenPage) -> None:
    page = open_form(open_page)
    total = len(Case.SECTIONS) + len(Case.FACTS)
    expect(page.locator(".pk-form__completeness")).to_have_text(
        f"Eksemplet svarer på 0 af {total} spørgsmål."
    )
