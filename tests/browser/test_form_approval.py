"""How the example will look, and how a leader is asked whether it may be published."""

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import OpenPage, axe_findings
from tests.browser.form_page import (
    TITLE,
    asked_for,
    field,
    fill_short,
    letter,
    open_form,
    question,
    wait_for,
)

pytestmark = pytest.mark.browser


def test_the_preview_looks_like_the_page_and_is_printed_for_approval(open_page: OpenPage) -> None:
    page = open_form(open_page)
    page.evaluate("window.print = () => { window.printed = true; }")
    fill_short(page)
    field(page, "what_is_done").fill("Se [ordlisten](/ordliste/) og ![En tavle](tavle.png).")
    button = page.get_by_role("button", name="Se, hvordan det bliver")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    preview = page.locator(".pk-preview")
    expect(preview.locator(".pk-preview__title")).to_have_text(TITLE)
    expect(preview.get_by_role("link", name="ordlisten")).to_have_attribute("href", "../ordliste/")
    expect(preview).to_contain_text("[Billede: En tavle]")
    expect(preview).to_contain_text("Eksemplet svarer på 4 af 12 spørgsmål.")
    assert axe_findings(page) == []
    page.get_by_role("button", name="Print til godkendelse").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    assert page.locator(".pk-preview__approval").is_visible()
    assert page.locator(".pk-question:visible").count() == 0


def test_the_leader_gets_a_mail_with_the_text_before_anything_is_approved(
    open_page: OpenPage,
) -> None:
    page = open_form(open_page)
    fill_short(page)
    field(page, "approval").fill("")
    question(page, "scale").locator("[data-unknown]").evaluate("(box) => { box.checked = true; }")
    asked = asked_for(page)
    page.get_by_role("button", name="Send til godkendelse hos jeres leder").click()
    (mail,) = wait_for(page, asked)
    to, subject, body = letter(mail)
    assert (to, subject) == ("", f"Må det udgives? {TITLE}")
    assert "Svar på mailen: Må det udgives, eller skal noget ændres?" in body
    assert f"{TITLE}\r\nHorsens\r\n\r\nVi mødes hver 14. dag.\r\n" in body
    assert "DET GØR DE\r\nVi mødes hver 14. dag.\r\n\r\n- Ét område ad gangen" in body
    assert "Kontakt: indsatsen@kommune.dk" in body
    assert "ikke oplyst" not in body.lower()
    assert len(mail) <= 2000
    expect(page.get_by_text("Mailen er åbnet. Skriv, hvem den skal til")).to_be_visible()
    assert axe_findings(page) == []


def test_a_long_text_is_copied_for_the_leaders_mail(open_page: OpenPage) -> None:
    page = open_form(open_page, permissions=["clipboard-read", "clipboard-write"])
    fill_short(page)
    field(page, "what_is_done").fill("Vi mødes på rådhuset. " * 60)
    asked = asked_for(page)
    page.get_by_role("button", name="Send til godkendelse hos jeres leder").click()
    (mail,) = wait_for(page, asked)
    assert "rådhuset" not in letter(mail)[2]
    assert len(mail) <= 2000
    expect(page.get_by_text("så teksten er kopieret. Sæt den ind i mailen")).to_be_visible()
    text = page.get_by_label("Mailens tekst").input_value()
    assert text == page.evaluate("navigator.clipboard.readText()")
    assert text.startswith(TITLE)
    assert text.count("rådhuset") > 60


def test_errors_and_unseen_warnings_stop_the_mail_to_the_leader(open_page: OpenPage) -> None:
    page = open_form(open_page)
    fill_short(page)
    asked = asked_for(page)
    button = page.get_by_role("button", name="Send til godkendelse hos jeres leder")
    for words, told in (
        ("Ring om 010136-4321.", "CPR-nummer"),
        ("Mads på 17 år fik job.", "fornavn med en alder"),
    ):
        field(page, "starting_point").fill(words)
        button.click()
        expect(page.locator(".pk-form__problems")).to_be_focused()
        expect(page.locator(".pk-form__problems")).to_contain_text(told)
    assert asked == []
    page.get_by_role("checkbox", name="Jeg har set efter").check()
    button.click()
    assert "Mads" in letter(wait_for(page, asked)[0])[2]
