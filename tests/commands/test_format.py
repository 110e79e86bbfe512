"""`praksiskatalog format`, as its users meet it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.catalogue_files import CASE, PRACTICE, TERMS, CatalogueFiles

from praksiskatalog.authoring.writing import replace_file
from praksiskatalog.cli import PROBLEMS, VALID, WRONG_USE, main

BASIS = "# grundlag: " + "0101364321" * 6 + "abcd\n"


def run(files: CatalogueFiles, *arguments: str) -> int:
    """Run the command on the drawn catalogue."""
    return main(["format", "--root", str(files.root), *arguments])


def test_what_is_canonical_is_left_alone(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    run(files)
    before = {path: path.read_bytes() for path in files.root.rglob("*.*")}
    capsys.readouterr()

    assert run(files) == VALID

    assert capsys.readouterr().out == "0 filer ændret.\n"
    assert {path: path.read_bytes() for path in files.root.rglob("*.*")} == before


def test_a_file_gets_its_canonical_form(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    run(files)
    canonical = files.read(CASE)
    files.replace(CASE, 'title: "Togbane på lånerkortet"\n', "")
    files.replace(CASE, "---\n\n##", "title:   'Togbane på lånerkortet'\n---\n##")
    files.write(CASE, "\ufeff" + files.read(CASE).replace("\n", "\r\n"))
    capsys.readouterr()

    assert run(files, CASE) == VALID

    assert capsys.readouterr().out == f"{CASE} er sat op.\n1 fil ændret.\n"
    assert files.read(CASE) == canonical


def test_comments_are_not_lost(files: CatalogueFiles, capsys: pytest.CaptureFixture[str]) -> None:
    files.replace(CASE, 'code: "e01"', 'code:   "e01" # huskes')
    before = files.read(CASE)

    assert run(files, CASE) == PROBLEMS

    assert capsys.readouterr().out == (
        f"{CASE}:2: fejl: Filen har kommentarer, som ville gå tabt. Den er ikke rørt. "
        "Flyt dem til et felt eller til beskeden om ændringen. [comment]\n0 filer ændret.\n"
    )
    assert files.read(CASE) == before


def test_a_comment_is_all_right_in_a_file_that_is_canonical(files: CatalogueFiles) -> None:
    run(files)
    text = f"# øverst\n{files.read(TERMS)}"
    files.write(TERMS, text)

    assert run(files, TERMS) == VALID
    assert files.read(TERMS) == text


def test_a_hash_sign_in_a_text_is_no_comment(files: CatalogueFiles) -> None:
    files.replace(CASE, 'title: "Togbane', "title: '# Togbane")
    files.replace(CASE, 'lånerkortet"\nsummary', "lånerkortet'\nsummary")

    assert run(files, CASE) == VALID
    assert 'title: "# Togbane på lånerkortet"' in files.read(CASE)


def test_what_a_file_began_from_stays(files: CatalogueFiles) -> None:
    run(files)
    text = files.read(CASE).replace("---\n", f"---\n{BASIS}", 1)
    files.write(CASE, text)

    assert run(files, CASE) == VALID
    assert files.read(CASE) == text
    assert files.problems() == []

    files.replace(CASE, 'code: "e01"', 'code:  "e01" # x')
    assert run(files, CASE) == PROBLEMS


def test_a_file_with_errors_is_told_and_not_touched(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    files.replace(CASE, 'code: "e01"', 'code:  "010136-4321"')
    before = files.read(CASE)

    assert run(files, CASE, PRACTICE) == PROBLEMS

    said = capsys.readouterr().out
    assert "[wrong-form]" in said
    assert "4321" not in said
    assert files.read(CASE) == before


def test_a_path_outside_is_wrong_use(files: CatalogueFiles) -> None:
    assert run(files, "findes-ikke.md") == WRONG_USE


def test_nothing_is_left_half_written(tmp_path: Path) -> None:
    (tmp_path / "mappe").mkdir()

    with pytest.raises(OSError, match="mappe"):
        replace_file(tmp_path / "mappe", "x")

    assert [path.name for path in tmp_path.iterdir()] == ["mappe"]


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(
        st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufeff"),
        min_size=1,
        max_size=90,
    ).filter(str.strip)
)
def test_any_title_comes_through_and_twice_is_once(files: CatalogueFiles, title: str) -> None:
    text = files.read(CASE)
    quoted = title.replace("'", "''")
    files.replace(CASE, '"Togbane på lånerkortet"', f"'{quoted}'")
    try:
        run(files, CASE)
        once = files.read(CASE)
        run(files, CASE)
        assert files.read(CASE) == once
    finally:
        files.write(CASE, text)
