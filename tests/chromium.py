"""The one Chromium of a test process, since Playwright's sync API starts only once in a process."""

import atexit
from functools import cache

from playwright.sync_api import Browser, sync_playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # A plain http address that is not this machine's own: no secure context.
    "--host-resolver-rules=MAP katalog.example 127.0.0.1",
]


@cache
def start_chromium() -> Browser:
    """Return the browser, started at first use and closed when the process ends."""
    playwright = sync_playwright().start()
    atexit.register(playwright.stop)
    return playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
