"""The list of due reviews: a plain list by month, marked by what day the device says it is."""

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import DESKTOP, PHONE, OpenPage, axe_findings

from praksiskatalog.model.catalogue import Catalogue

# Rarer than the paths that every run walks.
pytestmark = [pytest.mark.browser, pytest.mark.full]

REVIEWS = "om/gennemgang/"
MARK = "Skulle være gennemgået"


def at(open_page: OpenPage, day: str, **options: object) -> Page:
    page = open_page(**options)
    page.clock.set_fixed_time(f"{day}T12:00:00")
    page.goto(REVIEWS)
    return page


def test_without_javascript_every_date_is_there(open_page: OpenPage, catalogue: Catalogue) -> None:
    page = open_page(REVIEWS, java_script_enabled=False)
    shown = [entry for entry in catalogue.entries() if entry.is_shown]
    assert page.locator("time").count() == len(shown)
    assert page.get_by_text(MARK).count() == 0


def test_only_dates_that_are_past_are_marked(open_page: OpenPage, catalogue: Catalogue) -> None:
    dates = sorted(entry.next_review for entry in catalogue.entries() if entry.is_shown)
    page = at(open_page, dates[0].isoformat())
    expect(page.locator(".pk-due__summary")).to_have_text(
        "Alle siderne er gennemgået til tiden, når vi ser på uret i jeres enhed."
    )
    assert page.get_by_text(MARK, exact=True).count() == 0
    after = at(open_page, dates[-1].replace(year=dates[-1].year + 1).isoformat())
    assert after.get_by_text(MARK, exact=True).count() == len(dates)
    expect(after.locator(".pk-due__summary")).to_contain_text(f"{len(dates)} af siderne")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "375"])
def test_axe_finds_nothing(open_page: OpenPage, viewport: dict[str, int], scheme: str) -> None:
    page = at(open_page, "2031-01-01", viewport=viewport, color_scheme=scheme)
    assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "375"])
@pytest.mark.parametrize("path", ["om/felter/", "om/felter/praksis/", "om/felter/vokabular/"])
def test_axe_finds_nothing_in_the_field_reference(
    open_page: OpenPage, viewport: dict[str, int], path: str
) -> None:
    page = open_page(path, viewport=viewport)
    page.evaluate("for (const each of document.querySelectorAll('main details')) each.open = true")
    assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
