"""What the tests of the search look at on a page."""

from playwright.sync_api import FloatRect, Locator, Page, expect

# A loaded machine may take its time over the first search; nothing here asserts how long.
expect.set_options(timeout=60_000)

PRACTICE = "praksisser/tvaerfaglige-moeder/"
FAILED = "Søgningen kan ikke bruges her. Find frem i listerne i stedet."
LISTS = ["Praksisser", "Anbefalinger", "Eksempler", "Kommuner", "Ordliste", "Emneord"]


def box(page: Page) -> Locator:
    return page.get_by_role("searchbox", name="Søg i kataloget")


def hits(page: Page) -> Locator:
    return page.locator(".pk-search__hit")


def results(page: Page) -> Locator:
    return page.locator(".pk-search-page__hit")


def status(page: Page) -> Locator:
    return page.locator(".pk-search-page__status")


def bounds(element: Locator) -> FloatRect:
    found = element.bounding_box()
    assert found is not None
    return found
