"""A theme day in one's own calendar: the file that the page makes, and the one the build made."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import DESKTOP, PHONE, OpenPage, axe_findings

pytestmark = pytest.mark.browser

DAY = "temadage/koordinering-i-praksis/"
VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors" / "calendar.json").read_text(encoding="utf-8")
)


def fill(page: Page, **values: str) -> None:
    for name, value in values.items():
        page.locator(f"pk-calendar [name={name}]").fill(value)


def downloaded(page: Page) -> tuple[str, list[str]]:
    with page.expect_download() as download:
        page.get_by_role("button", name="Hent til kalenderen").click()
    text = download.value.path().read_bytes().decode()
    return download.value.suggested_filename, text.split("\r\n")


def test_without_javascript_a_plain_text_stands_in_its_place(open_page: OpenPage) -> None:
    page = open_page(DAY, java_script_enabled=False)
    expect(page.get_by_text("Vælg selv dag og sted")).to_be_visible()
    assert page.locator("main input:visible").count() == 0
    assert page.get_by_role("button", name="Hent til kalenderen").count() == 0


def test_the_purpose_stands_before_the_programme(open_page: OpenPage) -> None:
    page = open_page(DAY, java_script_enabled=False)
    headings = page.locator(".pk-page__body h2").all_inner_texts()
    assert headings[0] == "Formål"
    assert headings[-4:] == [
        "Program", "Forberedelse", "Hjemmeopgave", "Sæt dagen i kalenderen",
    ]  # fmt: skip


def test_the_script_writes_the_bytes_that_the_build_writes(open_page: OpenPage) -> None:
    page = open_page(DAY)
    texts = page.evaluate(
        """(vectors) => vectors.map(({event, holding, file_name}) =>
             pk.calendarModel.file(event, holding, file_name))""",
        VECTORS,
    )
    for vector, text in zip(VECTORS, texts, strict=True):
        lines = text.split("\r\n")
        assert lines[2] == vector["head"]
        assert lines[lines.index("BEGIN:VEVENT") : -2] == vector["lines"]


def test_the_whole_file_is_the_builds(open_page: OpenPage, site: Path) -> None:
    zone = (site / "temadage/kalender.ics").read_bytes().decode().split("\r\n")
    page = open_page(DAY)
    fill(page, date="2027-03-11", start="09:30", place="Rådhuset; sal 2, 1. sal")
    name, lines = downloaded(page)
    assert name == "koordinering-i-praksis-2027-03-11.ics"
    start = zone.index("BEGIN:VTIMEZONE")
    assert lines[:3] == zone[:3]
    assert lines[3 : lines.index("BEGIN:VEVENT")] == zone[start : zone.index("END:VCALENDAR")]
    assert "UID:koordinering-i-praksis-2027-03-11-0930" in lines
    assert "DTSTART;TZID=Europe/Copenhagen:20270311T093000" in lines
    assert "DURATION:PT6H0M" in lines
    assert "LOCATION:Rådhuset\\; sal 2\\, 1. sal" in lines
    assert not any(line.startswith(("CONTACT", "URL")) for line in lines)
    expect(page.locator("pk-calendar [role=status]")).to_contain_text("Kalenderfilen er hentet.")


def test_what_is_missing_is_told_in_danish(open_page: OpenPage) -> None:
    page = open_page(DAY)
    fill(page, start="", place="   ")
    page.get_by_role("button", name="Hent til kalenderen").click()
    date = page.get_by_label("Dato", exact=True)
    expect(date).to_be_focused()
    expect(date).to_have_attribute("aria-invalid", "true")
    expect(date).to_have_accessible_description("Vælg en dato.")
    expect(page.get_by_label("Start", exact=True)).to_have_accessible_description(
        "Vælg, hvornår dagen begynder."
    )
    expect(page.get_by_label("Sted", exact=True)).to_have_accessible_description(
        "Skriv, hvor dagen holdes."
    )
    fill(page, date="2027-03-11", start="13:00", place="Salen", organiser="Os, alle sammen")
    _, lines = downloaded(page)
    expect(date).to_have_accessible_description("")
    assert "CONTACT:Os\\, alle sammen" in lines


def test_the_keyboard_is_enough(open_page: OpenPage) -> None:
    page = open_page(DAY)
    fill(page, date="2027-03-11")
    page.get_by_label("Sted", exact=True).focus()
    page.keyboard.type("Salen")
    with page.expect_download():
        page.keyboard.press("Enter")


def test_it_works_from_a_folder(open_page: OpenPage, site: Path) -> None:
    page = open_page((site / DAY / "index.html").as_uri())
    fill(page, date="2027-03-11", place="Salen")
    assert "LOCATION:Salen" in downloaded(page)[1]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
def test_axe_finds_nothing(open_page: OpenPage, scheme: str, viewport: dict[str, int]) -> None:
    page = open_page(DAY, viewport=viewport, color_scheme=scheme)
    page.get_by_role("button", name="Hent til kalenderen").click()
    assert axe_findings(page) == []
