"""»Min liste« as a browser test uses it."""

import random
from functools import partial
from pathlib import Path

from playwright.sync_api import Page, expect
from tests.browser.conftest import OpenPage, read_script
from tests.browser.device import keep, kept

KEY = "pk.list.v1"
PRACTICE = "praksisser/tvaerfaglige-moeder/"

stored = partial(kept, KEY)
store = partial(keep, KEY)


def codes(page: Page) -> list[str]:
    found: list[str] = page.locator(".pk-my-list__item").evaluate_all(
        "(rows) => rows.map((row) => row.dataset.code)"
    )
    return found


def opened_with(open_page: OpenPage, items: list[str]) -> Page:
    page = open_page()
    store(page, {"version": 1, "items": items})
    page.goto("min-liste/")
    expect(page.locator(".pk-my-list__item")).to_have_count(len(items))
    return page


def shared_link(page: Page) -> str:
    page.get_by_role("button", name="Del som link").click()
    field = page.locator(".pk-my-list__link input")
    expect(field).to_be_visible()
    return field.input_value()


def some(site: Path, number: int) -> list[str]:
    return random.Random(2026).sample(sorted(read_script(site, "entries")["items"]), number)  # noqa: S311 - no secret
