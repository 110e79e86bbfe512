"""Searching for what nobody should: long, foreign and hostile queries."""

import re
from urllib.parse import quote

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import DESKTOP, OpenPage
from tests.browser.search_view import PRACTICE, box, status

# Rarer than the paths that every run walks.
pytestmark = [pytest.mark.browser, pytest.mark.full]

HOSTILE = [
    "ø" * 10_000,
    "ord " * 2_500,
    '"><script>document.title="hacked"</script>',
    "<img src=x onerror=document.title='hacked'>{url}{query}",
    "\"møder\" OR 'ledelse' AND (",
    "🙂🙃👩‍👩‍👧",
    "hvad er det og hvor",
    "مرحبا بالعالم",
    "\u202eredøm",
    "\0\ufffd%00%ff&#x27;",
    "__proto__ constructor toString",
]


@pytest.mark.parametrize("query", HOSTILE)
def test_bad_input_gets_a_sensible_answer(open_page: OpenPage, query: str) -> None:
    page = open_page(PRACTICE)
    title = page.title()
    box(page).fill(query)
    expect(page.locator(".pk-search__panel")).to_be_visible()
    assert page.locator(".pk-search :is(script, img)").count() == 0
    assert page.title() == title
    page.goto(f"soeg/?q={quote(query[:2_000])}")
    expect(status(page)).to_have_text(re.compile("(resultat|resultater) for ».+«", re.DOTALL))
    assert page.locator("main :is(script, img)").count() == 0
    assert page.evaluate("document.title") != "hacked"
    assert page.evaluate("document.documentElement.scrollWidth") <= DESKTOP["width"]


@pytest.mark.parametrize("query", HOSTILE)
def test_a_long_query_breaks_nothing_on_a_phone(open_page: OpenPage, query: str) -> None:
    page = open_page(f"soeg/?q={quote(query[:2_000])}", viewport={"width": 320, "height": 700})
    expect(status(page)).not_to_be_empty()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
