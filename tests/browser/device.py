"""What pages keep on a visitor's device, as a browser test reads, writes and breaks it."""

import json
from typing import Any

from playwright.sync_api import Page

# What Chromium does where a browser's settings or a full disk forbid storing.
BROKEN_STORAGE = {
    "blocked": """Object.defineProperty(window, 'localStorage', {
      get() { throw new DOMException('no', 'SecurityError'); } });""",
    "full": """Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError'); };""",
}


def kept(key: str, page: Page) -> Any:  # noqa: ANN401 - whatever lies there
    text = page.evaluate("(key) => localStorage.getItem(key)", key)
    return json.loads(text) if text else None


def keep(key: str, page: Page, value: object) -> None:
    text = value if isinstance(value, str) else json.dumps(value)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])
