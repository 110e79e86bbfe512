from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import OpenPage, axe_findings

# Rarer than the paths that every run walks.
pytestmark = [pytest.mark.browser, pytest.mark.full]

PRACTICE = "praksisser/tvaerfaglige-moeder/"
CASE_PAPER = "Kopiér til sagsfremstilling"
READ = """async () => {
  const [item] = await navigator.clipboard.read();
  const text = async (type) => (await item.getType(type)).text();
  return [await text('text/plain'), await text('text/html')];
}"""
OUTLINE = """(html) => [...new DOMParser().parseFromString(html, 'text/html').body.children]
  .map((element) => [element.localName, element.textContent])"""
CLIPBOARD = ["clipboard-read", "clipboard-write"]


def test_without_javascript_there_is_no_button(open_page: OpenPage) -> None:
    page = open_page(PRACTICE, java_script_enabled=False)
    assert not page.locator(".pk-copy").is_visible()


def test_it_copies_text_and_headings_for_word(open_page: OpenPage) -> None:
    page = open_page(PRACTICE, permissions=CLIPBOARD)
    page.get_by_role("button", name=CASE_PAPER).click()
    expect(page.locator(".pk-copy__message")).to_have_text("Kopieret. Sæt ind med Ctrl+V.")
    plain, html = page.evaluate(READ)
    assert plain.startswith("Tværfaglige møder\n\n")
    outline = page.evaluate(OUTLINE, html)
    assert outline[0] == ["h1", "Tværfaglige møder"]
    assert ["h2", "Anbefalinger"] in outline
    assert outline[outline.index(["h2", "Anbefalinger"]) + 1][0] == "ul"
    assert any(name == "p" and text.startswith("Kilde: ") for name, text in outline)
    # The same words in the same order, however they are laid out.
    words = "".join(text for _, text in outline)
    assert "".join(words.split()) == "".join(plain.replace("\n- ", "\n").split())


def test_a_theme_can_be_copied_too(open_page: OpenPage) -> None:
    page = open_page("temaer/koordinering-i-praksis/", permissions=CLIPBOARD)
    page.get_by_role("button", name=CASE_PAPER).click()
    expect(page.locator(".pk-copy__message")).to_have_text("Kopieret. Sæt ind med Ctrl+V.")


def test_the_keyboard_is_enough(open_page: OpenPage) -> None:
    page = open_page(PRACTICE, permissions=CLIPBOARD)
    page.get_by_role("button", name=CASE_PAPER).focus()
    page.keyboard.press("Enter")
    expect(page.locator(".pk-copy").get_by_role("status")).to_contain_text("Kopieret.")


def test_it_copies_over_plain_http(open_page: OpenPage, address: str) -> None:
    page = open_page(f"{address.replace('127.0.0.1', 'katalog.example')}{PRACTICE}")
    assert not page.evaluate("isSecureContext")
    page.evaluate(
        "document.addEventListener('copy', (event) => { window.copied = event.clipboardData; "
        "window.kinds = [...event.clipboardData.types]; })"
    )
    page.get_by_role("button", name=CASE_PAPER).click()
    expect(page.locator(".pk-copy__message")).to_have_text("Kopieret. Sæt ind med Ctrl+V.")


def test_it_copies_from_a_folder(open_page: OpenPage, site: Path) -> None:
    page = open_page((site / PRACTICE / "index.html").as_uri())
    page.get_by_role("button", name=CASE_PAPER).click()
    expect(page.locator(".pk-copy__message")).to_have_text("Kopieret. Sæt ind med Ctrl+V.")


def test_where_nothing_may_be_copied_the_text_is_marked(
    open_page: OpenPage,
) -> None:
    page = open_page()
    page.add_init_script(
        "delete Navigator.prototype.clipboard; document.execCommand = () => false;"
    )
    page.goto(PRACTICE)
    page.get_by_role("button", name=CASE_PAPER).click()
    expect(page.locator(".pk-copy__message")).to_have_text(
        "Teksten er markeret. Kopiér den med Ctrl+C."
    )
    field = page.get_by_role("textbox", name="Tekst til sagsfremstilling")
    expect(field).to_be_focused()
    assert page.evaluate("getSelection().toString()").startswith("Tværfaglige møder")
    assert axe_findings(page) == []


def test_text_stays_text(open_page: OpenPage) -> None:
    page = open_page(PRACTICE, permissions=CLIPBOARD)
    page.evaluate(
        "(text) => { document.querySelector('.pk-copy textarea').value = text; }",
        "Titel <b>\n\nOverskrift & mere\n<img src=x onerror=alert(1)>\n• ét\n• to\n1. først\n\n"
        "Kilde: X\nAdresse: y",
    )
    page.get_by_role("button", name=CASE_PAPER).click()
    expect(page.locator(".pk-copy__message")).not_to_be_empty()
    assert page.evaluate(OUTLINE, page.evaluate(READ)[1]) == [
        ["h1", "Titel <b>"],
        ["h2", "Overskrift & mere"],
        ["p", "<img src=x onerror=alert(1)>"],
        ["ul", "étto"],
        ["ol", "først"],
        ["p", "Kilde: X"],
        ["p", "Adresse: y"],
    ]
