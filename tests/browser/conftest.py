import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from tests.built_site import BuiltSite
from tests.chromium import start_chromium
from tests.served_site import served

ROOT = Path(__file__).parents[2]
OpenPage = Callable[..., Page]
AXE = ROOT / "tests" / "node_modules" / "axe-core" / "axe.min.js"
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 375, "height": 800}
OPENED_MAIL = "Launched external handler for 'mailto:"


@pytest.fixture(scope="session")
def site(built: BuiltSite) -> Path:
    return built.folder


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def chromium() -> Browser:
    return start_chromium()


def listen(page: Page, heard: list[str]) -> None:
    """Write down what a page says on the console, and every error that nothing catches."""
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))


@pytest.fixture
def open_page(chromium: Browser, address: str) -> Iterator[OpenPage]:
    """Open pages of the site, each in its own context; afterwards the console must be empty.

    Chromium itself writes there when it hands an address to a mail program.
    """
    contexts: list[BrowserContext] = []
    heard: list[str] = []

    def opened(path: str = "", **options: Any) -> Page:  # noqa: ANN401 - Playwright's own options
        context = chromium.new_context(**{"viewport": DESKTOP, "base_url": address, **options})
        contexts.append(context)
        page = context.new_page()
        listen(page, heard)
        page.goto(path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [text for text in heard if not text.startswith(OPENED_MAIL)] == []


@pytest.fixture(scope="module")
def contexts(chromium: Browser, address: str) -> Iterator[Callable[..., BrowserContext]]:
    """Give the tests of a file one context for each set of options, made at first use."""
    made: dict[str, BrowserContext] = {}

    def context(**options: Any) -> BrowserContext:  # noqa: ANN401 - Playwright's own options
        key = repr(sorted(options.items()))
        if key not in made:
            given = {"viewport": DESKTOP, "base_url": address, **options}
            made[key] = chromium.new_context(**given)
        return made[key]

    yield context
    for each in made.values():
        each.close()


@pytest.fixture
def visit(contexts: Callable[..., BrowserContext]) -> Iterator[OpenPage]:
    """Open pages where nothing is kept, in contexts that tests share, since each takes its time.

    Afterwards the console must be empty.
    """
    pages: list[Page] = []
    heard: list[str] = []

    def opened(path: str = "", **options: Any) -> Page:  # noqa: ANN401 - Playwright's own options
        page = contexts(**options).new_page()
        pages.append(page)
        listen(page, heard)
        page.goto(path)
        return page

    yield opened
    for page in pages:
        page.close()
    assert heard == []


def axe_findings(page: Page, *, as_own: bool = False) -> list[str]:
    """Return what axe finds on a page in its present state.

    With `as_own`, axe comes as a script of the site, which a strict policy lets through.
    """
    if as_own:
        page.route("**/axe.min.js", lambda route: route.fulfill(path=AXE))
        page.add_script_tag(url="/axe.min.js")
    else:
        page.add_script_tag(path=AXE)
    found = page.evaluate("async () => (await axe.run()).violations")
    return [f"{each['id']}: {[node['target'] for node in each['nodes']]}" for each in found]


def read_script(site: Path, name: str) -> Any:  # noqa: ANN401 - whatever the script holds
    """Return the value that a script below `/assets/data/` sets."""
    text = (site / "assets" / "data" / f"{name}.js").read_text(encoding="utf-8")
    return json.loads(text[text.index('= {"version') + 2 :].rstrip().removesuffix(";"))


def answer_script(page: Page, name: str, body: str) -> None:
    """Let a page get another script of this name: what a test writes, or nothing."""
    page.route(
        f"**/{name}.js", lambda route: route.fulfill(body=body, content_type="text/javascript")
    )
