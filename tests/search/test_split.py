"""Compounds that the site has never met, and those that a reader wrote apart."""

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.browser

INVOLVEMENT = "praksisser/inddragelse-af-de-unge/"
FACTORS = "praksisser/faktorer-for-vellykkede-tvaergaaende-indsatser/"
POLITICS = "praksisser/politisk-og-strategisk-forankring/"
Search = Callable[..., Any]
_PARTS = """(async () => {
  const { createSearch } = await import('/assets/js/search/search.js');
  const [vocabulary] = await createSearch({ base: '/' }).ready;
  return argument.map((word) => module.partsOf(vocabulary, word).map(({ text }) => text));
})()"""


def test_a_compound_is_read_as_the_fewest_words_that_are_known(
    in_module: Callable[..., Any],
) -> None:
    words = {
        "ungdomsuddannelsesvejledning": ["ungdomsuddannelse", "vejledning"],
        "kontaktpersonmøder": ["kontaktperson", "møder"],
        "byrådsbeslutning": ["byråd", "beslutning"],
        "samarbejdsbekymring": ["samarbejdet", "bekymring"],
        "ppr-samarbejde": ["ppr", "samarbejde"],
        "xyzq-samarbejde": [],
        "kqntzktpxrson": [],
        "møder": [],
    }
    assert dict(zip(words, in_module("split", _PARTS, list(words)), strict=True)) == words


@pytest.mark.parametrize(
    ("query", "url"),
    [
        ("byrådsbeslutning", POLITICS),
        ("frafaldsproblematik", FACTORS),
        ("SSP-samarbejde", FACTORS),
        ("medindflydelsesgrad", INVOLVEMENT),
    ],
)
def test_an_unknown_compound_is_found_by_its_parts(search: Search, query: str, url: str) -> None:
    assert search(query)["urls"][0] == url


@pytest.mark.parametrize(
    ("apart", "together"),
    [
        ("ledelses struktur", "ledelsesstruktur"),
        ("kontakt person ordning", "kontaktpersonordning"),
        ("samarbejde måling", "samarbejdsmåling"),
        ("ungdoms center", "ungdomscenter"),
        ("netvaerks diagram", "netværksdiagram"),
    ],
)
def test_what_was_written_apart_is_put_together(search: Search, apart: str, together: str) -> None:
    assert search(apart)["urls"] == search(together)["urls"]


def test_a_word_that_the_site_has_comes_before_its_parts(search: Search) -> None:
    assert search("nøglemedarbejdere")["urls"][0] == "praksisser/faelles-maalsaetninger/"
