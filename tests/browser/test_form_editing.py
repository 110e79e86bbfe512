"""A published example that is corrected in the form."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import PHONE, OpenPage, axe_findings
from tests.browser.form_page import FORM, catalogue_with, downloaded, field, open_form, question

from praksiskatalog.loading.basis import basis_of, file_hash, without_basis
from praksiskatalog.loading.canonical import entry_text
from praksiskatalog.model.case import NAMING_LABELS, UNNAMED
from praksiskatalog.model.catalogue import Catalogue

# Rarer than the paths that every run walks.
pytestmark = [pytest.mark.browser, pytest.mark.full]


def test_an_example_is_edited_under_its_own_name(open_page: OpenPage, catalogue: Catalogue) -> None:
    case = next(case for case in catalogue.cases if case.reference == "horsens/ungdomscenteret")
    page = open_page("kommuner/horsens/ungdomscenteret/")
    page.get_by_role("link", name="Ret dette eksempel").click()
    page.wait_for_selector("pk-form[data-ready]")
    expect(page.locator(".pk-form__notice")).to_contain_text("I retter »Ungdomscenteret i Horsens")
    expect(field(page, "municipality")).to_be_disabled()

    name, text = downloaded(page)

    assert name == "ungdomscenteret.md"
    assert basis_of(text) == file_hash(entry_text(case))
    text = without_basis(text)
    day = re.compile(r'^(reviewed|next_review): "[0-9-]+"$', re.MULTILINE)
    assert day.sub("", text) == day.sub("", entry_text(case))


def test_every_unnamed_example_is_edited_without_a_municipality(
    open_page: OpenPage, catalogue: Catalogue, tmp_path: Path
) -> None:
    unnamed = [case for case in catalogue.cases if case.municipality == UNNAMED]
    day = re.compile(r'^(reviewed|next_review): "[0-9-]+"$', re.MULTILINE)
    page = open_page(f"kommuner/{unnamed[0].reference}/")
    page.get_by_role("link", name="Ret dette eksempel").click()
    page.wait_for_selector("pk-form[data-ready]")
    expect(page.locator(".pk-form__notice")).to_contain_text("Kilden nævner ikke kommunen")
    expect(question(page, "municipality")).to_be_hidden()
    page.get_by_role("button", name="Se, hvordan det bliver").click()
    expect(page.locator("[data-slot=place]")).to_have_text(NAMING_LABELS[unnamed[0].naming])
    expect(page.locator("[data-slot=sources]")).to_have_text(
        "Praksiskatalog: En sammenhængende ungeindsats"
    )
    assert axe_findings(page) == []
    texts = {}
    for case in unnamed:
        page = open_form(open_page, f"{FORM}?ret={case.reference}")
        name, text = downloaded(page)
        texts[f"municipalities/{UNNAMED}/{name}"] = text
        assert basis_of(text) == file_hash(entry_text(case))
        assert day.sub("", without_basis(text)) == day.sub("", entry_text(case))
    errors, edited = catalogue_with(tmp_path, {p: without_basis(t) for p, t in texts.items()})
    assert errors == []
    assert {case.naming for case in edited.cases if case.municipality == UNNAMED} == {
        case.naming for case in unnamed
    }


def test_a_new_example_asks_for_the_municipality_again(
    open_page: OpenPage, catalogue: Catalogue
) -> None:
    case = next(case for case in catalogue.cases if case.municipality == UNNAMED)
    page = open_form(open_page, f"{FORM}?ret={case.reference}", viewport=PHONE)
    expect(page.locator(".pk-form__step")).to_contain_text("af 20")
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Ryd skemaet").click()
    expect(page.locator(".pk-form__step")).to_have_text("Spørgsmål 1 af 10")
    page.get_by_role("button", name="Næste").click()
    expect(field(page, "municipality")).to_be_enabled()


def test_from_disk_it_says_that_an_example_cannot_be_fetched(
    open_page: OpenPage, site: Path
) -> None:
    address = (site / FORM / "index.html").as_uri()
    page = open_form(open_page, f"{address}?ret=horsens/ungdomscenteret")
    expect(page.locator(".pk-form__notice")).to_contain_text("Siden er åbnet fra disken")


def test_an_unknown_example_is_told(open_page: OpenPage) -> None:
    page = open_form(open_page, f"{FORM}?ret=../../hemmelig")
    expect(page.locator(".pk-form__notice")).to_contain_text("findes ikke længere")


def test_editing_does_not_take_a_draft_away_unasked(open_page: OpenPage) -> None:
    page = open_form(open_page)
    field(page, "title").fill("Min kladde")
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.goto(f"{FORM}?ret=horsens/ungdomscenteret")
    page.wait_for_selector("pk-form[data-ready]")
    expect(field(page, "title")).to_have_value("Min kladde")
