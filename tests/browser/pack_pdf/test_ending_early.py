"""A PDF that is stopped, or that cannot be made."""

import pytest
from playwright.sync_api import Browser, Route, expect
from tests.browser.conftest import OpenPage, axe_findings
from tests.browser.pack_pdf.pdf_page import PATIENCE, button, status, with_list

pytestmark = pytest.mark.browser


def test_it_can_be_stopped_from_the_keyboard(open_page: OpenPage) -> None:
    page = with_list(open_page, "p01")
    held: list[Route] = []
    page.route("**/assets/typst/*.bin", lambda route: held.append(route))  # noqa: PLW0108 - Playwright writes on it
    button(page).focus()
    page.keyboard.press("Enter")
    stop = page.get_by_role("button", name="Afbryd")
    expect(stop).to_be_focused()
    expect(button(page)).to_be_hidden()
    expect(page.get_by_role("progressbar", name="Hvor langt det er")).to_be_visible()
    expect(status(page)).to_have_text("Henter 0,0 af 11,0 MB.")
    assert axe_findings(page, as_own=True) == []
    page.keyboard.press("Enter")
    expect(status(page)).to_have_text("Afbrudt. Intet er lavet.")
    expect(button(page)).to_be_focused()
    expect(stop).to_be_hidden()
    for route in held:
        route.abort()


@pytest.mark.parametrize(
    ("file", "body", "message"),
    [
        ("*.bin", "cut off", "PDF'en kunne ikke laves, for noget kunne ikke hentes."),
        ("data/practice/*.json", "<!doctype html>", "PDF'en kunne ikke laves. Vis"),
        ("typst-*.js", "export default () => { throw new RangeError(); }",
         "PDF'en kunne ikke laves på denne enhed. Den har måske ikke hukommelse nok."),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_told_with_another_way(
    open_page: OpenPage, file: str, body: str, message: str
) -> None:
    page = with_list(open_page, "p01")
    kind = "text/javascript" if file.endswith(".js") else "application/octet-stream"
    page.route(f"**/assets/typst/{file}", lambda route: route.fulfill(body=body, content_type=kind))
    button(page).click()
    expect(status(page)).to_contain_text(message, timeout=PATIENCE)
    expect(status(page)).to_contain_text("print den fra browseren")
    expect(button(page)).to_be_focused()


@pytest.mark.parametrize(
    "lacking", ["delete window.WebAssembly", "delete window.DecompressionStream"]
)
def test_an_old_browser_is_told_so(open_page: OpenPage, lacking: str) -> None:
    page = with_list(open_page, "p01")
    page.evaluate(lacking)
    button(page).click()
    expect(status(page)).to_contain_text("Denne browser kan ikke lave PDF'en.")


def test_without_a_connection_it_says_so(chromium: Browser, address: str) -> None:
    context = chromium.new_context(base_url=address)
    page = context.new_page()
    page.goto("min-liste/#liste=1.p01")
    expect(page.locator(".pk-my-list__item")).to_have_count(1)
    context.set_offline(offline=True)
    button(page).click()
    expect(status(page)).to_contain_text("Tjek forbindelsen")
    context.close()


def test_a_programme_past_midnight_is_told(open_page: OpenPage) -> None:
    page = with_list(open_page, "d01")
    page.get_by_label("Start", exact=True).fill("23:50")
    button(page).click()
    expect(status(page)).to_have_text(
        "Programmet når forbi midnat. Vælg en tidligere start.", timeout=PATIENCE
    )
