"""A pack on »Min liste« as a browser test uses it."""

from playwright.sync_api import Locator, Page, expect

ALL = "fipnaedbhk"
"""The letters of all parts, as an address has them."""
CHOSEN = ["d03", "p07", "e10", "v01", "a25"]


def address(codes: list[str], parts: str = ALL, date: str = "", start: str = "") -> str:
    return f"min-liste/#pakke=1..{date}.{start}..{parts}.{'.'.join(codes)}"


def shown(page: Page) -> Locator:
    pages = page.locator(".pk-pack__page")
    expect(pages.first).to_be_visible()
    return pages


def headings(page: Page) -> list[str]:
    return shown(page).locator("h2").all_inner_texts()


def make(page: Page) -> None:
    page.get_by_role("button", name="Vis pakken").click()
    shown(page)
