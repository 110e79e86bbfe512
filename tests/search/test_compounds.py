"""Compounds and their parts."""

import pytest

from praksiskatalog.search.compounds import Splitter, listed_parts, whole_words
from praksiskatalog.search.stemmer import stem

KNOWN = frozenset(
    [
        "kontakt",
        "person",
        "ordning",
        "unge",
        "guide",
        "møde",
        "leder",
        "samarbejde",
        "måling",
        "uddannelse",
    ]
)


@pytest.mark.parametrize(
    ("compound", "parts"),
    [
        ("kontaktpersonordning", ("kontakt", "person", "ordning")),
        ("ungeguiden", ("unge", "guiden")),
        ("uddannelsesleder", ("uddannelse", "leder")),
        ("samarbejdsmåling", ("samarbejde", "måling")),
        ("mødeleder", ("møde", "leder")),
        ("guide", ()),
        ("mødebord", ()),
        ("xyzguide", ()),
        ("esguide", ()),
    ],
)
def test_a_compound_is_split_only_into_known_words(compound: str, parts: tuple[str, ...]) -> None:
    assert Splitter(KNOWN).parts(compound) == parts


def test_a_word_that_is_more_than_its_parts_is_never_split() -> None:
    assert Splitter(frozenset({"spørg", "mål"})).parts("spørgsmål") == ()
    assert stem("spørgsmål") in whole_words()


def test_a_part_that_is_a_word_of_its_own_stays_whole() -> None:
    known = KNOWN | {"kontaktperson"}
    assert Splitter(known).parts("kontaktpersonordning") == ("kontaktperson", "ordning")


def test_the_list_holds_words_and_no_remarks() -> None:
    assert "ordning" in listed_parts()
    assert not any("#" in word for word in listed_parts())
