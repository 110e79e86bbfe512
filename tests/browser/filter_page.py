"""A list that can be filtered, as a browser test uses it."""

from playwright.sync_api import Page

LISTS = {"practice": "praksisser/", "recommendation": "anbefalinger/", "case": "eksempler/"}


def shown_titles(page: Page) -> list[str]:
    return page.locator(".pk-filter__cards > li h3").all_inner_texts()


def click(page: Page, group: str, option: str) -> None:
    page.locator(f"[data-group={group}] input[value='{option}']").click()
