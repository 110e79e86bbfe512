"""The button that makes a PDF, and the fictional entries that it makes one of."""

import re

from playwright.sync_api import Locator, Page, expect
from tests.browser.conftest import OpenPage

PRACTICE, SECOND = "legetoej-som-boeger", "rent-legetoej"
CASE, TOOL, DAY = "eksempelby/togbane-paa-kort", "hyldekort", "en-formiddag-med-legetoej"
ENDED = re.compile("klar og|kunne ikke|kan ikke")
OFFERED = (
    "cover", "use", "contents", "programme", "sheets", "cards", "barometer", "worksheet", "plan",
    "homework", "sources",
)  # fmt: skip
PATIENCE = 120_000
"""Milliseconds that a busy machine may need for a pack."""


def with_list(open_page: OpenPage, *codes: str, **options: object) -> Page:
    return open_page(f"min-liste/#liste=1.{'.'.join(codes)}", **options)


def button(page: Page) -> Locator:
    return page.get_by_role("button", name="Lav PDF")


def status(page: Page) -> Locator:
    return page.locator("pk-pack-pdf [role=status]")


def made(page: Page) -> bytes:
    with page.expect_download(timeout=PATIENCE) as download:
        button(page).click()
        expect(status(page)).to_have_text(ENDED, timeout=PATIENCE)
        assert "er klar" in status(page).inner_text()
    assert download.value.suggested_filename == "pakke.pdf"
    return download.value.path().read_bytes()
