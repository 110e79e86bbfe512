"""A filtered list as an address: to go back to, to send on and to leaf through."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect
from tests.browser.conftest import OpenPage
from tests.browser.filter_page import click, shown_titles

pytestmark = pytest.mark.browser


def in_pages_of(size: int) -> Callable[[Route], None]:
    """Let a list believe in shorter pages than 100, so that a small catalogue has several."""

    def rewrite(route: Route) -> None:
        html = route.fetch().text().replace('data-page-size="100"', f'data-page-size="{size}"')
        route.fulfill(body=html, content_type="text/html; charset=utf-8")

    return rewrite


def test_the_address_holds_the_state(visit: OpenPage) -> None:
    page = visit("praksisser/?fra=nyhedsbrev")
    click(page, "theme", "koordinering-i-praksis")
    expect(page).to_have_url("praksisser/?fra=nyhedsbrev&tema=koordinering-i-praksis")
    click(page, "theme", "virksomme-indsatser")
    expect(page.locator(".pk-filter__status")).to_have_text("4 af 10 passer til valget")
    chosen = shown_titles(page)
    page.reload()
    expect(page.locator(".pk-filter__status")).to_have_text("4 af 10 passer til valget")
    assert shown_titles(page) == chosen
    page.go_back()
    expect(page.locator(".pk-filter__status")).to_have_text("3 af 10 passer til valget")
    assert not page.locator("input[value=virksomme-indsatser]").is_checked()
    page.go_back()
    expect(page.locator(".pk-filter__status")).to_have_text("Hele listen: 10")
    assert len(shown_titles(page)) == 10
    page.go_forward()
    expect(page.locator(".pk-filter__status")).to_have_text("3 af 10 passer til valget")


def test_a_link_from_another_release_is_read_as_far_as_it_goes(visit: OpenPage) -> None:
    page = visit("praksisser/?tema=findes-ikke&side=99&emneord=maal")
    expect(page.locator(".pk-filter__status")).to_have_text("4 af 10 passer til valget")
    assert len(shown_titles(page)) == 4


def test_results_come_in_pages_and_as_a_whole(visit: OpenPage) -> None:
    page = visit()
    page.route("**/praksisser/*", in_pages_of(3))
    page.goto("praksisser/?omraade=social")
    expect(page.locator(".pk-filter__status")).to_have_text(
        "10 af 10 passer til valget. Her er 1–3"
    )
    first = shown_titles(page)
    page.get_by_role("navigation", name="Sider i listen").get_by_role("link", name="Side 2").click()
    expect(page.locator(".pk-filter__status")).to_have_text(
        "10 af 10 passer til valget. Her er 4–6"
    )
    expect(page.locator("#listen")).to_be_focused()
    expect(page).to_have_url("praksisser/?omraade=social&side=2")
    assert not set(first) & set(shown_titles(page))
    page.get_by_role("button", name="Vis alle til udskrift").click()
    assert len(shown_titles(page)) == 10
    expect(page).to_have_url("praksisser/?omraade=social&vis=alle")
    page.emulate_media(media="print")
    assert page.locator(".pk-filter__cards > li:visible").count() == 10
    assert not page.locator(".pk-filter__form").is_visible()
    assert page.locator(".pk-filter__chosen").is_visible()
