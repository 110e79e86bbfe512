"""Danish letters that a keyboard did not have: ae, oe and aa are read as æ, ø and å."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

Search = Callable[..., Any]

# What a query is taken to ask for, with everything that ranking gets of it.
_SAME = """async ([pairs]) => {
  const { createSearch } = await import('/assets/js/search/search.js');
  const { understand } = await import('/assets/js/search/understand.js');
  const [vocabulary] = await createSearch({ base: '/' }).ready;
  const known = [...vocabulary.byForm.keys(), ...vocabulary.synonyms.forms, ...vocabulary.stop];
  const danish = [...new Set(known)].filter((word) => /[æøå]/.test(word));
  const letters = { æ: 'ae', ø: 'oe', å: 'aa' };
  const plain = (text) => text.replace(/[æøå]/g, (letter) => letters[letter]);
  const meaning = (query) => JSON.stringify(understand(vocabulary, query), (key, value) =>
    value instanceof Map ? [...value] : key === 'corrected' ? value && value.to : value);
  const glued = danish.map((word, place) => [word, danish[(place * 7 + 3) % danish.length]])
    // Two vowels that meet may be a letter or two: nobody can tell.
    .filter(([first, last]) => !/[aoæøå][aeoæøå]/.test(first.at(-1) + last[0]));
  const queries = pairs === 'alone' ? danish : glued.map((words) => words.join(pairs));
  return {
    count: queries.length,
    different: queries.filter((query) => meaning(query) !== meaning(plain(query))),
  };
}"""


@pytest.mark.parametrize("pairs", ["alone", "", "s", " "], ids=["word", "compound", "s", "phrase"])
def test_every_word_is_understood_alike_in_ae_oe_and_aa(browser_page: Page, pairs: str) -> None:
    found = browser_page.evaluate(_SAME, [pairs])
    assert found["count"] > 500
    assert found["different"] == []


@pytest.mark.parametrize(
    ("query", "plain"),
    [
        ("fraværssamtale", "fravaerssamtale"),
        ("særligt støttebehov", "saerligt stoettebehov"),
        ("hvordan måler vi fællesskab?", "hvordan maaler vi faellesskab?"),
        ("Lyngby-Tårbæk", "Lyngby-Taarbaek"),
        ("gensidig forståelse", "gensidig forstaelse"),
        ("hjælpen", "hjalpen"),
        ("nøglemedarbejdere", "noglemedarbejdere"),
    ],
)
def test_a_query_finds_the_same_in_other_letters(search: Search, query: str, plain: str) -> None:
    found = search(plain)
    assert found["urls"]
    assert found == search(query)


def test_a_word_that_has_the_letters_by_nature_is_left_alone(search: Search) -> None:
    found = search("Aabenraa")
    assert found["urls"][0] == "kommuner/"
    assert found == search("Åbenrå")


def test_a_reader_is_shown_their_own_spelling_of_an_unknown_word(search: Search) -> None:
    corrected = search("evalureing kqxaez")["corrected"]
    assert corrected == {"from": "evalureing kqxaez", "to": "evaluering kqxaez"}
