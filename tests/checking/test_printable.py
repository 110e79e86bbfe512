"""Characters that print cannot show are told where they stand, and only in what is printed."""

import pytest
from tests.catalogue_files import CASE, PRACTICE, VOCABULARY, CatalogueFiles

EMOJI = "Tegnet »😀« (U+1F600) kan ikke trykkes. Skriv det med ord, eller slet det."


def found(files: CatalogueFiles) -> list[str]:
    return [line for line in files.problems() if line.endswith("[unprintable-character]")]


def test_each_line_of_a_body_is_told(files: CatalogueFiles) -> None:
    text = files.read(CASE)
    done = "## Det gør de\n"
    assert done in text
    files.replace(CASE, done, f"{done}\nGodt 😀\n\nIgen 😀😀\n")
    first = files.line(CASE, "Godt 😀")

    assert found(files) == [
        f"{CASE}:{line}: fejl: {EMOJI} [unprintable-character]" for line in (first, first + 2)
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('title: "', 'title: "😀 '),
        ('barometer: "', 'barometer: "😀 '),
        ('title: "', 'title: "\\U0001F600 '),
    ],
)
def test_a_field_is_told_at_its_line(files: CatalogueFiles, old: str, new: str) -> None:
    files.replace(PRACTICE, old, new)
    line = files.line(PRACTICE, new)

    assert found(files) == [f"{PRACTICE}:{line}: fejl: {EMOJI} [unprintable-character]"]


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (PRACTICE, 'answers:\n  - "', 'answers:\n  - "😀 '),
        (PRACTICE, 'sign: "', 'sign: "😀 '),
        (CASE, "## Udgangspunkt\n", "## Udgangspunkt\n\nDet var 😀.\n"),
        (CASE, "## Det gør de\n", "## Det gør de\n\nSe [den](https://example.org/😀).\n"),
        (VOCABULARY, 'definition: "', 'definition: "😀 '),
    ],
)
def test_what_is_not_printed_may_have_any_character(
    files: CatalogueFiles, path: str, old: str, new: str
) -> None:
    files.replace(path, old, new)

    assert found(files) == []


def test_what_helps_is_near(files: CatalogueFiles) -> None:
    for old, odd in (('title: "', "Ｌ"), ('summary: "', "你"), ('barometer: "', "✕")):
        files.replace(PRACTICE, old, f"{old}{odd}")

    assert [line.partition("kan ikke trykkes. ")[2] for line in found(files)] == [
        "Skriv »L« i stedet. [unprintable-character]",
        "Skriv det med latinske bogstaver. [unprintable-character]",
        "Skriv det med ord, eller slet det. [unprintable-character]",
    ]
