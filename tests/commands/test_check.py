"""`praksiskatalog check`, as its users meet it."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from tests.catalogue_files import CASE, PRACTICE, SECOND_PRACTICE, TERMS, CatalogueFiles

from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.cli import PROBLEMS, VALID, WRONG_USE, main


def check(files: CatalogueFiles, *arguments: str) -> int:
    """Run the command on the drawn catalogue, on a day before any review is due."""
    return main(["check", "--root", str(files.root), "--today", "2026-11-22", *arguments])


@pytest.fixture
def two_mistakes(files: CatalogueFiles) -> CatalogueFiles:
    files.replace(CASE, 'code: "e01"\n', "")
    files.replace(PRACTICE, 'code: "p01"\n', "")
    return files


def test_paths_limit_what_is_told(
    two_mistakes: CatalogueFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(two_mistakes, CASE) == PROBLEMS
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in said] == [CASE, "1 fejl og 0 advarsler."]

    assert check(two_mistakes, "content", TERMS) == VALID
    assert capsys.readouterr().out == "Alle filer er i orden.\n"


def test_paths_may_be_read_from_the_current_folder(
    two_mistakes: CatalogueFiles,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(two_mistakes.root / "municipalities")

    assert check(two_mistakes, "eksempelby", str(two_mistakes.root / PRACTICE)) == PROBLEMS
    assert capsys.readouterr().out.endswith("2 fejl og 0 advarsler.\n")
    assert check(two_mistakes, str(two_mistakes.root)) == PROBLEMS


@pytest.mark.parametrize("path", ["../", "findes-ikke.md", "/"])
def test_a_path_outside_the_catalogue_is_wrong_use(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str], path: str
) -> None:
    assert check(files, path) == WRONG_USE
    assert capsys.readouterr().err == f"{path} findes ikke i kataloget.\n"


@pytest.mark.parametrize("shape", ["text", "github", "gitlab", "json"])
def test_no_shape_repeats_a_number(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str], shape: str
) -> None:
    files.replace(CASE, 'title: "', 'title: "010136-4321 ')
    files.write("municipalities/eksempelby/020236-4322.md", "---\n")

    assert check(files, "--format", shape) == PROBLEMS

    said = capsys.readouterr().out
    assert said.count("CPR-nummer") >= 2
    assert not any(part in said for part in ("010136", "4321", "020236", "4322"))


def test_json_is_a_list(files: CatalogueFiles, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(files, "--format", "json") == VALID

    assert json.loads(capsys.readouterr().out) == []


def test_github_gets_the_table_in_the_summary(
    two_mistakes: CatalogueFiles, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("Før\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))

    assert check(two_mistakes, "--format", "github") == PROBLEMS

    said = summary.read_text(encoding="utf-8")
    assert said.startswith("Før\n### Tjek af kataloget\n")
    assert said.count("| missing-field |") == 2


def test_github_without_a_summary_is_told_all_the_same(
    two_mistakes: CatalogueFiles,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)

    assert check(two_mistakes, "--format", "github") == PROBLEMS
    assert capsys.readouterr().out.count("::error file=") == 2


def test_a_review_that_is_due_is_a_warning(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--root", str(files.root), "--today", "2027-11-23", CASE]) == VALID

    assert capsys.readouterr().out.splitlines()[0] == (
        f"{CASE}:9: advarsel: Siden skulle være gennemgået senest 22. november 2027. "
        "Gennemgå den, og ret »Gennemgået« (reviewed) og »Næste gennemgang« (next_review). "
        "[due-review]"
    )


def test_a_draft_is_not_due(files: CatalogueFiles) -> None:
    files.replace(CASE, 'status: "published"', 'status: "draft"')
    problems = check_catalogue(files.load(), only=[CASE], today=date(2099, 1, 1))

    assert problems == ()


def test_a_day_that_does_not_exist_is_wrong_use(files: CatalogueFiles) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["check", "--root", str(files.root), "--today", "i går"])

    assert stopped.value.code == WRONG_USE


def test_a_path_cannot_write_a_line_of_its_own(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    files.write("practices/x\n::error::y\u202e.md", "x")

    assert check(files) == PROBLEMS

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("practices/x�::error::y�.md:1: fejl: ")
    assert not any(line.startswith("::") for line in lines)


def test_twelve_thousand_mistakes_do_not_flood(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    unknown = "".join(f'ukendt-{number}: "x"\n' for number in range(12_000))
    files.replace(CASE, 'code: "e01"\n', f'code: "e01"\n{unknown}')

    assert check(files, CASE) == PROBLEMS

    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 52
    assert "Og 11.950 problemer mere i filen." in lines[-2]


def test_a_file_alone_is_told_what_it_is_told_among_all(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    draw_mistakes(files)
    main(["check", "--root", str(files.root), "--format", "json"])
    every = json.loads(capsys.readouterr().out)
    for path in sorted({problem["path"] for problem in every}):
        main(["check", "--root", str(files.root), "--format", "json", str(files.root / path)])
        assert json.loads(capsys.readouterr().out) == [p for p in every if p["path"] == path]


def draw_mistakes(files: CatalogueFiles) -> None:
    """Give several files problems of their own, and with one another."""
    files.replace(CASE, "Små dele", "Ring 010136-4321, og se <b>små</b> dele")
    files.replace(PRACTICE, 'theme: "', 'theme: "findes-ikke-')
    files.replace(SECOND_PRACTICE, 'owner: "', 'owner: "\\u202e')
    files.write("municipalities/eksempelby/Stort.md", "x")


def test_a_check_loads_nothing_that_builds_pages(files: CatalogueFiles) -> None:
    code = (
        "import sys; from praksiskatalog.cli import main; "
        f"main(['check', '--root', {str(files.root)!r}]); "
        "print([name for name in sys.modules if name.startswith(('praksiskatalog.pages', 'mkdocs',"
        " 'praksiskatalog.forms', 'praksiskatalog.search', 'praksiskatalog.exports',"
        " 'praksiskatalog.packs', 'typst'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
