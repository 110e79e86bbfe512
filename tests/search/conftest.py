"""What the tests of the search begin with: the site in a browser, and small values by hand."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Page
from tests.built_site import BuiltSite
from tests.search.engines import open_browser

# The modules as a page gets them, and a search that is made once.
_IN_MODULE = """async ([name, body, argument]) => {
  const module = await import(`/assets/js/search/${name}.js`);
  return new Function('module', 'argument', `return (async () => ${body})()`)(module, argument);
}"""
_SEARCH = """async ([query, options]) => {
  window.search ??= (await import('/assets/js/search/search.js')).createSearch({ base: '/' });
  const { results, total, corrected } = await window.search.search(query, options);
  return { urls: results.map((page) => page.url), total, corrected };
}"""


@pytest.fixture(scope="session")
def browser_page(built: BuiltSite) -> Iterator[Page]:
    """A page of this project's own site."""
    with open_browser(built.folder) as page:
        yield page


@pytest.fixture
def in_module(browser_page: Page) -> Callable[..., Any]:
    """Evaluate a JavaScript expression of `module` and `argument`."""

    def evaluate(name: str, body: str, argument: object = None) -> Any:  # noqa: ANN401 - whatever the expression gives
        return browser_page.evaluate(_IN_MODULE, [name, body, argument])

    return evaluate


@pytest.fixture
def search(browser_page: Page) -> Callable[..., Any]:
    """Search the site; give addresses, best first, with the total and what was corrected."""

    def found(query: str, **options: object) -> Any:  # noqa: ANN401 - JavaScript's own object
        return browser_page.evaluate(_SEARCH, [query, options])

    return found
