"""Words of a text, and those that say nothing alone."""

import pytest

from praksiskatalog.search.words import LIGHT_WORDS, STOP_WORDS, words_of


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


def test_no_word_is_both_empty_and_light() -> None:
    assert not STOP_WORDS & LIGHT_WORDS
