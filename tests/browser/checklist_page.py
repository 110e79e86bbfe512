"""A page with checklists as a browser test uses it."""

from functools import partial
from typing import Any

from playwright.sync_api import Page, expect
from tests.browser.device import keep, kept

PRACTICE = "praksisser/tvaerfaglige-moeder/"
KEY = "pk.checklist.v1"

stored = partial(kept, KEY)
store = partial(keep, KEY)


def practice_items(catalogue: dict[str, Any], reference: str) -> dict[str, str]:
    """Return the key of each item of a practice under its reference."""
    return {
        f"{recommendation['reference']}/{item[0]}": item[3]
        for theme in catalogue["themes"]
        for practice in theme["practices"]
        if practice["reference"] == reference
        for recommendation in practice["recommendations"]
        for item in recommendation["items"]
    }


def copies_of(ticks: dict[str, str], name: str = "") -> dict[str, object]:
    return {"version": 1, "current": "1", "copies": [{"id": "1", "name": name, "ticks": ticks}]}


def boxes(page: Page) -> list[str]:
    found: list[str] = page.locator(".pk-checklist input").evaluate_all(
        "(all) => all.map((box) => box.value)"
    )
    return found


def ticked(page: Page) -> list[str]:
    found: list[str] = page.locator(".pk-checklist input:checked").evaluate_all(
        "(all) => all.map((box) => box.value)"
    )
    return found


def new_copy(page: Page, name: str) -> None:
    page.get_by_role("button", name="Ny kopi").click()
    page.get_by_role("textbox", name="Navn").fill(name)
    page.get_by_role("button", name="Gem", exact=True).click()


def shared_link(page: Page) -> str:
    page.get_by_role("button", name="Del som link").click()
    field = page.locator(".pk-export__link input")
    expect(field).to_be_visible()
    return field.input_value()
