"""Stems: Snowball's for Danish, the same in Python and in the browser."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.built_site import BuiltSite

from praksiskatalog.search.pagefind import read_pages
from praksiskatalog.search.stemmer import root, stem
from praksiskatalog.search.words import words_of

# From Snowball's own vocabulary for Danish (snowballstem.org/algorithms/danish/stemmer.html).
SNOWBALL = {
    "indtage": "indtag",
    "indtagelse": "indtag",
    "indtager": "indtag",
    "indtaget": "indtag",
    "indtil": "indtil",
    "indtog": "indtog",
    "indtraf": "indtraf",
    "indtryk": "indtryk",
    "indtræde": "indtræd",
    "indtræder": "indtræd",
    "indvendingerne": "indvending",
    "underste": "underst",
    "undersåtter": "undersåt",
    "undersøg": "undersøg",
    "undersøgelse": "undersøg",
    "undertiden": "undertid",
    "underværkers": "underværk",
    "undgået": "undgå",
}


@pytest.mark.parametrize(("word", "expected"), SNOWBALL.items())
def test_stems_are_snowballs(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("kgl", "kgl"),
        ("møder", "mød"),
        ("kontaktpersonens", "kontaktperson"),
        ("arbejdsløst", "arbejdsløs"),
        ("hurtigst", "hurt"),
        ("venligt", "ven"),
        ("byråds", "byråd"),
        ("hus", "hus"),
        ("kritiks", "kritik"),
    ],
)
def test_every_step_cuts_its_own_ending(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize(
    ("noun", "verb"),
    [("evaluering", "evaluere"), ("koordinator", "koordinere"), ("inddragelse", "inddrage")],
)
def test_a_noun_and_its_verb_share_a_root(noun: str, verb: str) -> None:
    assert root(stem(noun)) == root(stem(verb))


@pytest.mark.browser
def test_the_browser_cuts_as_the_build_does(
    built: BuiltSite, in_module: Callable[..., Any]
) -> None:
    texts = [page.text for page in read_pages(built.folder)]
    words = sorted({word for text in texts for word in words_of(text)} | SNOWBALL.keys())
    body = "argument.map((word) => [module.stem(word), module.root(module.stem(word))])"
    assert in_module("stem", body, words) == [[stem(word), root(stem(word))] for word in words]
