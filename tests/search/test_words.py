"""Words of a text, and their other spellings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praksiskatalog.search.words import LIGHT_WORDS, STOP_WORDS, folded, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ungeguiden, og UU-vejlederen!", ["ungeguiden", "og", "uu-vejlederen"]),
        ("bedre-samarbejde-om-unge", ["bedre", "samarbejde", "om", "unge"]),
        ("14 dage_2023", ["14", "dage", "2023"]),
        ("mål", ["mål"]),
        ("", []),
    ],
)
def test_words_are_in_lower_case_and_without_signs(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("spelling", "folds"),
    [
        *((word, "moder") for word in ("møder", "moeder", "moder")),
        *((word, "forstalse") for word in ("forståelse", "forstaaelse", "forstaelse")),
    ],
)
def test_one_word_in_three_spellings_folds_to_one(spelling: str, folds: str) -> None:
    assert folded(spelling) == folds


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(folded(folded(text)))


def test_no_word_is_both_empty_and_light() -> None:
    assert not STOP_WORDS & LIGHT_WORDS
