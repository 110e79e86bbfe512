"""What stands in the way of sending, and how a contributor is told."""

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import OpenPage, axe_findings
from tests.browser.form_page import choose, downloaded, field, fill_short, open_form, question

from praksiskatalog.model.catalogue import Catalogue

pytestmark = pytest.mark.browser


def test_errors_block_every_exit_and_lead_to_their_question(open_page: OpenPage) -> None:
    page = open_form(open_page)
    for exit_ in page.locator("[data-exit]").all():
        exit_.evaluate("(button) => button.click()")
    problems = page.locator(".pk-form__problems")
    expect(problems).to_be_focused()
    expect(problems).to_contain_text("Titel: Svaret mangler.")
    assert axe_findings(page) == []
    problems.get_by_role("link").first.click()
    expect(field(page, "title")).to_be_focused()
    expect(field(page, "title")).to_have_attribute("aria-invalid", "true")


def test_no_one_is_told_of_keys_in_a_file(open_page: OpenPage) -> None:
    page = open_form(open_page)
    page.get_by_role("button", name="Svar på flere spørgsmål").click()
    page.get_by_role("button", name="Tjek svarene").click()
    expect(question(page, "practices")).to_contain_text("Svaret mangler. Vælg mindst én.")
    expect(question(page, "hard")).to_contain_text(
        "Svaret mangler. Skriv et svar, eller sæt kryds ved »Ikke oplyst«."
    )
    expect(question(page, "what_is_done")).to_contain_text("Svaret mangler. Skriv et svar.")
    assert "Feltet »" not in page.locator("pk-form").inner_text()


def test_the_answers_can_be_checked_without_sending(open_page: OpenPage) -> None:
    page = open_form(open_page)
    page.get_by_role("button", name="Tjek svarene").click()
    expect(page.locator(".pk-form__problems")).to_be_focused()
    fill_short(page)
    field(page, "title").press("Enter")
    expect(page.locator("#se-og-send")).to_be_focused()
    assert "?" not in page.url


def test_personal_data_blocks_and_is_not_repeated(open_page: OpenPage) -> None:
    page = open_form(open_page)
    fill_short(page)
    field(page, "starting_point").fill("Ring om 010136-4321.")
    page.locator("[data-exit=download]").click()
    expect(page.locator(".pk-form__problems")).to_contain_text(
        "Udgangspunkt: Her står noget, der ligner et CPR-nummer."
    )
    assert "4321" not in page.locator("main").inner_text()


def test_a_warning_needs_one_tick_which_another_warning_takes_away(open_page: OpenPage) -> None:
    page = open_form(open_page)
    fill_short(page)
    tick = page.get_by_role("checkbox", name="Jeg har set efter: ingen kan genkendes")
    expect(tick).to_be_hidden()
    field(page, "starting_point").fill("Mads på 17 år fik job.")
    page.locator("[data-exit=download]").click()
    expect(page.locator(".pk-form__problems")).to_contain_text("Her står et fornavn med en alder.")
    assert axe_findings(page) == []
    tick.check()
    assert "Mads" in downloaded(page)[1]
    field(page, "what_is_done").fill("Skriv til a@gmail.com.")
    expect(tick).not_to_be_checked()


def test_a_question_is_told_what_is_wrong_once_it_is_left(open_page: OpenPage) -> None:
    page = open_form(open_page)
    field(page, "title").fill("x" * 91)
    problems = question(page, "title").locator(".pk-question__problems")
    expect(problems).to_be_empty()
    page.keyboard.press("Tab")
    expect(problems).to_have_text("Svaret er for langt; der er plads til 90 tegn.")
    field(page, "title").fill("Kort")
    expect(problems).to_be_empty()


def test_a_recommendation_asks_for_its_practice(open_page: OpenPage, catalogue: Catalogue) -> None:
    page = open_form(open_page)
    fill_short(page)
    page.get_by_role("button", name="Svar på flere spørgsmål").click()
    choices = question(page, "recommendations").locator("li input")
    chosen = question(page, "practices").locator("li input:checked").get_attribute("value")
    values = choices.evaluate_all("(boxes) => boxes.map((box) => box.value)")
    other = next(value for value in values if not value.startswith(f"{chosen}/"))
    practice, advice = next(
        (practice.title, advice.title)
        for practice, advice in catalogue.recommendations
        if other == f"{practice.reference}/{advice.name}"
    )
    choose(page, "recommendations", values.index(other))
    page.locator("[data-exit=download]").click()
    expect(page.locator(".pk-form__problems")).to_contain_text(
        f"Anbefalingen »{advice}« hører til praksissen »{practice}«, som ikke er valgt."
    )
    choose(page, "recommendations", values.index(other))
    assert downloaded(page)[0].endswith(".md")


def test_a_link_within_the_catalogue_must_lead_somewhere(
    open_page: OpenPage, catalogue: Catalogue
) -> None:
    page = open_form(open_page)
    fill_short(page)
    for address in (
        "/kommuner/horsens/ungdomscenteret/",
        "/temaer/koordinering-i-praksis/",
        f"/praksisser/{catalogue.practices[0].reference}/",
    ):
        field(page, "what_is_done").fill(f"Se [siden]({address}).")
        downloaded(page)
    field(page, "what_is_done").fill("Se [siden](/kommuner/horsens/findes-ikke/).")
    page.locator("[data-exit=download]").click()
    expect(page.locator(".pk-form__problems")).to_contain_text("som ikke findes")
