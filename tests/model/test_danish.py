from datetime import date

import pytest

from praksiskatalog.model.danish import (
    counted,
    joined,
    other_words,
    slug,
    slug_heading,
    sort_key,
    uncapitalised,
    written_date,
)


def test_danish_letters_sort_last_and_aa_as_aa_ring() -> None:
    names = ["Ølby", "Åby", "Aarup", "Zorba", "Æbelø", "Andeby", "Émile", "3. sal"]

    assert sorted(names, key=sort_key) == [
        "3. sal", "Andeby", "Émile", "Zorba", "Æbelø", "Ølby", "Åby", "Aarup",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Opfølgnings- og evalueringssystemer", "opfoelgnings-og-evalueringssystemer"),
        ("Ærø & Århus!", "aeroe-aarhus"),
        ("  På tværs  ", "paa-tvaers"),
        ("Grøn café", "groen-cafe"),
    ],
)
def test_a_slug_spells_danish_letters(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_a_heading_gets_the_separator_that_is_asked_for() -> None:
    assert slug_heading("En hylde i børnehøjde", "_") == "en_hylde_i_boernehoejde"
    assert slug_heading("En hylde", "-") == "en-hylde"


def test_words_are_joined_as_in_a_sentence() -> None:
    assert joined([]) == ""
    assert joined(["a"]) == "a"
    assert joined(["a", "b"]) == "a og b"
    assert joined(["a", "b", "c"], last="eller") == "a, b eller c"


@pytest.mark.parametrize(
    ("term", "forms", "expected"),
    [
        ("netværksdiagram", ["netværksdiagrammet", "netværksdiagrammer"], []),
        ("matrix-organisering", ["matrixorganisering", "matrixorganiseringen"], []),
        ("relationel kapacitet", ["den relationelle kapacitet"], []),
        ("enhedsorganisering", ["samlet enhed"], ["samlet enhed"]),
        (
            "kontaktperson",
            ["kontaktpersoner", "kontaktpersonordning", "kontaktpersonordningen"],
            ["kontaktpersonordning"],
        ),
    ],
)
def test_a_word_with_another_ending_is_no_other_word(
    term: str, forms: list[str], expected: list[str]
) -> None:
    assert other_words(term, forms) == expected


def test_inside_a_sentence_only_abbreviations_keep_their_capitals() -> None:
    assert uncapitalised("Unge på kanten") == "unge på kanten"
    assert uncapitalised("FGU") == "FGU"


def test_counts_have_danish_thousands() -> None:
    assert counted(1, "praksis", "praksisser") == "1 praksis"
    assert counted(1200, "praksis", "praksisser") == "1.200 praksisser"


def test_dates_are_written_as_danes_write_them() -> None:
    assert written_date(date(2023, 6, 7)) == "7. juni 2023"
    assert written_date("2023-06-07") == "7. juni 2023"
    assert written_date("2023-06") == "juni 2023"
    assert written_date("2023") == "2023"
