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
        "ressourcefordeling": ["ressourcer", "fordeling"],
        "målformulering": ["mål", "formulering"],
        "sagskompleksitet": ["sag", "kompleksitet"],
        "plingformulering": [],
        "syltningstærskel": [],
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
    ("query", "url"),
    [
        ("ressourcefordeling", POLITICS),
        ("udviklingsplan", "praksisser/opfoelgings-og-evalueringssystemer/"),
        ("plankultur", "praksisser/faelles-kultur-og-mindset/"),
        ("kulturplan", "praksisser/faelles-kultur-og-mindset/"),
    ],
)
def test_a_part_that_says_little_leaves_it_to_the_other(
    search: Search, query: str, url: str
) -> None:
    assert search(query)["urls"][0] == url


@pytest.mark.parametrize("query", ["temadagsprogram", "temadagsmateriale"])
def test_a_compound_may_name_a_kind_of_page(search: Search, query: str) -> None:
    assert all(url.startswith("temadage/") for url in search(query)["urls"][:4])


@pytest.mark.parametrize(
    ("query", "url"),
    [
        ("ungeønsker", INVOLVEMENT),
        ("forvaltningsmure", "praksisser/faelles-kultur-og-mindset/"),
    ],
)
def test_a_phrase_in_one_word_is_understood_as_the_phrase(
    search: Search, query: str, url: str
) -> None:
    assert search(query)["urls"][0] == url


def test_what_only_begins_with_a_known_word_is_found_by_it(search: Search) -> None:
    assert search("kulturkløft")["urls"][0] == "praksisser/faelles-kultur-og-mindset/"
    assert search("dataplirk")["urls"][0] == "praksisser/opfoelgings-og-evalueringssystemer/"


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
