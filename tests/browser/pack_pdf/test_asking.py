"""Asking for a PDF of what is on the list, where that can be done."""

import json
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import PHONE, ROOT, OpenPage, axe_findings
from tests.browser.pack_pdf.pdf_page import (
    CASE,
    OFFERED,
    PRACTICE,
    SECOND,
    TOOL,
    button,
    status,
    with_list,
)
from tests.built_site import BuiltSite

pytestmark = pytest.mark.browser


def test_without_javascript_there_is_no_button(open_page: OpenPage) -> None:
    page = open_page("min-liste/", java_script_enabled=False)
    expect(page.locator("pk-pack-pdf")).to_be_hidden()


def test_without_the_choice_the_site_has_nothing_of_it(drawn: BuiltSite) -> None:
    assert "pack-pdf" not in drawn.read("min-liste/index.html")
    assert not (drawn.folder / "assets" / "typst").exists()


def test_from_a_folder_there_is_a_reason_instead_of_a_button(
    open_page: OpenPage, site: Path
) -> None:
    page = open_page(f"{(site / 'min-liste' / 'index.html').as_uri()}#liste=1.p01")
    expect(button(page)).to_be_hidden()
    expect(status(page)).to_contain_text("når kataloget er åbnet fra nettet")


def test_what_must_be_chosen_first_is_said(open_page: OpenPage) -> None:
    page = open_page("min-liste/")
    expect(page.get_by_text("blive til en pakke til print")).to_be_visible()
    expect(button(page)).to_be_hidden()
    page = with_list(open_page, "p01")
    for box in page.locator("[data-choice=part]:visible").all():
        box.uncheck()
    button(page).click()
    expect(status(page)).to_have_text("Vælg mindst én del.")


def test_it_holds_what_is_ticked_and_its_cover_what_is_written(open_page: OpenPage) -> None:
    page = with_list(open_page, "p02", "e01", "v01")
    page.locator("[data-choice=code][value=e01]").uncheck()
    page.locator("input[name=titel]").fill("Møde; »nu«")
    page.locator("input[name=dato]").fill("2027-03-11")
    page.locator("input[name=start]").fill("09:05")
    page.locator("input[name=sted]").fill("Salen")
    assert page.evaluate("pk.packOrder()") == {
        "entries": [["practice", SECOND], ["tool", TOOL]],
        "title": "Møde; »nu«", "date": "2027-03-11", "start": "9.05", "place": "Salen",
        "parts": list(OFFERED), "without": [],
    }  # fmt: skip


def test_a_pack_that_is_shown_is_asked_for_as_it_is(open_page: OpenPage) -> None:
    page = open_page("min-liste/#pakke=1..20270311.0905..fae.p01.e01")
    expect(page.locator(".pk-pack__page").first).to_be_visible()
    assert page.evaluate("pk.packOrder()") == {
        "title": "", "date": "2027-03-11", "start": "9.05", "place": "",
        "entries": [["practice", PRACTICE], ["case", CASE]],
        "parts": ["cover", "sheets", "cards", "worksheet"], "without": ["dialogue"],
    }  # fmt: skip
    expect(button(page)).to_be_visible()


def test_it_is_accessible_on_a_phone_and_says_what_it_fetches(
    open_page: OpenPage, site: Path
) -> None:
    page = with_list(open_page, "p01", viewport=PHONE)
    expect(button(page)).to_be_visible()
    assert axe_findings(page, as_own=True) == []
    manifest = json.loads((site / "assets" / "typst" / "typst.json").read_text(encoding="utf-8"))
    size = manifest["program"]["bytes"] + sum(font["bytes"] for font in manifest["fonts"])
    expect(page.locator("pk-pack-pdf")).to_contain_text(f"henter siden {size / 1e6:.0f} MB")
    assert (site / "assets" / "typst" / "LICENSE-typst.txt").is_file()


def test_the_page_validates_as_html(site: Path) -> None:
    command = ["npx", "--no-install", "html-validate", f"{site}/min-liste/index.html"]
    result = subprocess.run(
        command, cwd=ROOT / "tests", capture_output=True, encoding="utf-8", check=False
    )
    assert (result.returncode, result.stdout) == (0, "")
