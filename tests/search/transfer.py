"""What a search fetches, in bytes as a server with gzip sends them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from gzip import compress
from pathlib import Path

from playwright.sync_api import Browser, Page, Request, expect
from tests.search.engines import served

PAGE = "om/"
_ANSWERED = ".pk-search__panel[data-what]:not([hidden])"


class Fetched:
    """The files that a page has asked for since it was last counted."""

    def __init__(self, page: Page, site: Path, address: str) -> None:
        self._paths: list[str] = []
        self._site = site
        self._address = address
        page.on("request", self._note)

    def _note(self, request: Request) -> None:
        self._paths.append(request.url.removeprefix(self._address).partition("?")[0])

    def take(self) -> dict[str, int]:
        """Return the files since the last time, with what each weighs."""
        paths, self._paths = self._paths, []
        return {path: weight(self._site / path) for path in paths}


@cache
def weight(path: Path) -> int:
    """Return a file's bytes on their way: packed, or as they are where packing gains nothing."""
    data = path.read_bytes()
    return min(len(data), len(compress(data, 6)))


@contextmanager
def open_box(browser: Browser, site: Path) -> Iterator[tuple[Page, Fetched]]:
    """Open a page that has no search yet, with what it fetches from now on."""
    with served(site) as address:
        page = browser.new_page()
        page.goto(f"{address}{PAGE}")
        page.wait_for_load_state("networkidle")
        yield page, Fetched(page, site, address)
        page.close()


def search(page: Page, query: str) -> None:
    """Write a query in the box, and wait until everything it asks for has come."""
    box = page.get_by_role("searchbox")
    box.fill("")
    expect(page.locator(_ANSWERED)).to_have_count(0)
    box.fill(query)
    expect(page.locator(_ANSWERED)).to_have_count(1)
    page.wait_for_load_state("networkidle")


def first_and_next(
    browser: Browser, site: Path, queries: Sequence[str]
) -> tuple[dict[str, int], dict[str, int]]:
    """Return the files of the first query, and those that the second one adds."""
    with open_box(browser, site) as (page, fetched):
        first, second = queries
        search(page, first)
        before = fetched.take()
        search(page, second)
        return before, {path: size for path, size in fetched.take().items() if path not in before}
