"""What points at a person is stopped wherever it stands, and never repeated.

The numbers are made here, and belong to nobody: they are of births to come.
"""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.catalogue_files import CASE, PRACTICE, TERMS, CatalogueFiles

from praksiskatalog.text.personal_data import HIDDEN, personal_findings, without_personal_data

_RANDOM = Random(4)  # noqa: S311 - the same examples every time
NUMBERS = [
    f"{_RANDOM.randint(1, 28):02}{_RANDOM.randint(1, 12):02}{_RANDOM.randint(30, 36)}-{last}"
    for last in (_RANDOM.randint(4000, 9999) for _ in range(5))
]
LOOKS_LIKE_A_NUMBER = (
    "Her står noget, der ligner et CPR-nummer. "
    "Slet det. Skriv det heller ikke i en anden form. [cpr-number]"
)


def told(files: CatalogueFiles) -> str:
    """Return everything that the checker says."""
    return "\n".join(files.problems())


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        pytest.param(CASE, "Små dele", "{} Små dele", id="body"),
        pytest.param(CASE, "## Det var svært", "## {}", id="unknown heading"),
        pytest.param(CASE, '  - "udlaan"', '  - "{}"', id="unknown tag"),
        pytest.param(CASE, 'title: "', 'title: "{} ', id="title"),
        pytest.param(CASE, "owner:", "# {}\nowner:", id="comment"),
        pytest.param(CASE, "owner:", '"{}": "x"\nowner:', id="unknown key"),
        pytest.param(CASE, "Små dele", "[se]({})", id="link"),
        pytest.param(CASE, "Små dele", "![]({}.png)", id="image"),
        pytest.param(CASE, "---\ncode", "--\n{}\ncode", id="unreadable file"),
        pytest.param(TERMS, 'term: "', 'term: "{} ', id="record"),
    ],
)
def test_a_number_is_stopped_and_not_repeated(
    files: CatalogueFiles, path: str, old: str, new: str, number: str
) -> None:
    files.replace(path, old, new.format(number))

    said = told(files)

    assert f"{path}:{files.line(path, number)}: fejl: Her står noget, der ligner et CPR-num" in said
    assert number not in said
    assert not any(part in said for part in (number[:6], number[-4:]))


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize(
    "name", ["{}.md", "sag-{}-slut.md", "{}/index.md", "{}.png", ".{}.txt", "cpr_{}.pdf"]
)
def test_a_number_in_a_name_is_stopped_and_not_repeated(
    files: CatalogueFiles, name: str, number: str
) -> None:
    files.write(f"municipalities/eksempelby/{name.format(number)}", "x")

    said = told(files)

    assert "Det står i filens eller mappens navn. Slet det." in said
    assert f"municipalities/eksempelby/{HIDDEN}" in said
    assert not any(part in said for part in (number, number[:6], number[-4:]))


def test_a_number_over_two_names_is_hidden_whole(files: CatalogueFiles) -> None:
    files.write("content/om/010136/4321.md", "# x\n")

    assert any(line.startswith(f"{HIDDEN}:1: fejl: ") for line in files.problems())
    assert "4321" not in told(files)


def test_a_number_spelled_with_escapes_is_found(files: CatalogueFiles) -> None:
    files.replace(CASE, 'title: "', 'title: "\\x30\\u003101\\x336-4321 ')

    assert f"{CASE}:3: fejl: {LOOKS_LIKE_A_NUMBER}" in files.problems()
    assert "4321" not in told(files)


def test_a_number_is_told_once_also_where_its_text_has_escapes(files: CatalogueFiles) -> None:
    files.replace(CASE, 'title: "', 'title: "\\x41 010136-4321 ')

    assert told(files).count("cpr-number") == 1


def test_a_number_in_a_hand_written_page_is_found(files: CatalogueFiles) -> None:
    files.write("content/om/os.md", "# Os\n\n010136-4321\n")

    assert [line.split(" ")[0] for line in files.problems()] == ["content/om/os.md:3:"]


def test_a_small_number_of_people_counts_only_in_examples(files: CatalogueFiles) -> None:
    files.replace(PRACTICE, "Ryd en hylde.", "Spørg to unge.")

    assert "small-count" not in told(files)


def test_a_number_beside_the_word_on_another_line_is_found() -> None:
    assert [finding.rule for finding in personal_findings("CPR:\n0101364321")] == ["cpr-number"]


def test_a_match_that_does_not_count_hides_no_other() -> None:
    assert [finding.line for finding in personal_findings("5010136 4321\n010136 4321")] == [1]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Siden »tavle« findes ikke.", "Siden »tavle« findes ikke."),
        ("Siden »010136-4321« findes ikke.", f"Siden »{HIDDEN}« findes ikke."),
        ("Se 010136-4321.", HIDDEN),
        ("»a@gmail.com«", f"»{HIDDEN}«"),
    ],
)
def test_a_message_is_shown_without_what_points_at_a_person(text: str, shown: str) -> None:
    assert without_personal_data(text) == shown


@given(st.text(st.sampled_from("0123456789 -&#;x<>*[]()cpr\n\u200b%24d")))
def test_a_message_never_tells(text: str) -> None:
    assert not any("cpr" in one.rule for one in personal_findings(without_personal_data(text)))


@given(st.text())
def test_any_text_can_be_judged(text: str) -> None:
    assert all(0 <= finding.line <= text.count("\n") for finding in personal_findings(text, "case"))


def test_an_odd_character_reference_is_a_space() -> None:
    assert [one.rule for one in personal_findings("010136&#55296;4321&#9999999;&#x0;")] == [
        "cpr-number"
    ]
