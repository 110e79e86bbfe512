"""Searching where the search cannot be had: the lists are the way."""

from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Route, expect
from tests.browser.conftest import OpenPage
from tests.browser.search_view import FAILED, LISTS, PRACTICE, box, status

# Rarer than the paths that every run walks.
pytestmark = [pytest.mark.browser, pytest.mark.full]


def test_without_javascript_the_box_is_a_form_that_leads_to_the_lists(open_page: OpenPage) -> None:
    page = open_page(PRACTICE, java_script_enabled=False)
    box(page).fill("møder")
    box(page).press("Enter")
    expect(page).to_have_url(f"soeg/?q={quote('møder')}")
    assert page.locator(".pk-search-page__plain").inner_text() == (
        "Søgningen kræver JavaScript, så find frem i listerne i stedet."
    )
    lists = page.get_by_role("region", name="Lister").get_by_role("link")
    assert lists.all_inner_texts() == LISTS
    assert (
        page.get_by_role("region", name="Spørgsmål, I kan få svar på").get_by_role("link").count()
    )
    assert not page.locator(".pk-filter").is_visible()
    assert not page.locator(".pk-search__key").is_visible()


def test_from_a_folder_the_box_leads_to_the_lists(chromium: Browser, site: Path) -> None:
    context = chromium.new_context()
    page = context.new_page()
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.goto((site / PRACTICE / "index.html").as_uri())
    box(page).fill("møder")
    expect(page.locator(".pk-search__told")).to_have_text(FAILED)
    expect(page.locator(".pk-search [aria-live]")).to_have_text(FAILED)
    assert page.locator(".pk-search__panel a:visible").all_inner_texts() == LISTS
    box(page).press("Enter")
    assert page.url.endswith(f"{PRACTICE}index.html")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".pk-search__panel").get_by_role("link", name="Praksisser")).to_be_focused()
    page.goto((site / "soeg" / "index.html").as_uri() + "?q=møder")
    expect(status(page)).to_have_text(FAILED)
    lists = page.get_by_role("region", name="Lister").get_by_role("link")
    assert lists.all_inner_texts() == LISTS
    context.close()
    assert heard == []


@pytest.mark.parametrize(
    "blocked",
    ["**/*.pagefind", "**/*.pf_meta", "**/search.json", "**/pagefind.js", "**/js/search.js"],
)
def test_without_a_part_of_it_the_box_leads_to_the_lists(
    chromium: Browser, address: str, blocked: str
) -> None:
    context = chromium.new_context(base_url=address)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.route(blocked, lambda route: route.fulfill(status=404))
    page.goto(PRACTICE)
    box(page).fill("møder")
    expect(page.locator(".pk-search__told")).to_have_text(FAILED)
    assert page.locator(".pk-search__panel a:visible").all_inner_texts() == LISTS
    page.goto("soeg/?q=møder")
    expect(status(page)).to_have_text(FAILED)
    assert page.get_by_role("region", name="Lister").get_by_role("link").count() == len(LISTS)
    context.close()
    assert errors == []


@pytest.mark.parametrize(
    "policy",
    ["script-src 'self'", "script-src 'self'; worker-src 'none'; connect-src 'none'"],
)
def test_where_webassembly_is_forbidden_the_box_leads_to_the_lists(
    chromium: Browser, address: str, policy: str
) -> None:
    context = chromium.new_context(base_url=address)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))

    def forbid(route: Route) -> None:
        response = route.fetch()
        headers = {**response.headers, "content-security-policy": policy}
        route.fulfill(response=response, headers=headers)

    page.route("**/*", forbid)
    page.goto(PRACTICE)
    box(page).fill("møder")
    expect(page.locator(".pk-search__told")).to_have_text(FAILED)
    page.unroute_all(behavior="ignoreErrors")
    context.close()
    assert errors == []


def test_without_webassembly_nothing_is_tried(open_page: OpenPage) -> None:
    page = open_page()
    page.add_init_script("delete globalThis.WebAssembly")
    page.goto("soeg/?q=møder")
    expect(status(page)).to_have_text(FAILED)
    box(page).fill("møder")
    expect(page.locator(".pk-search__told")).to_have_text(FAILED)
