import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.catalogue_files import PRACTICE, TERMS, VOCABULARY, CatalogueFiles

from praksiskatalog.cli import PROBLEMS, VALID, WRONG_USE, main

UNUSED = '  - name: "ubrugt"\n    label: "Ubrugt"\n    definition: "Ingen bruger ordet."\n'


def test_a_catalogue_without_problems_is_in_order(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--root", str(files.root)]) == VALID

    assert capsys.readouterr().out == "Alle filer er i orden.\n"


def test_every_problem_is_shown_and_counted(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    files.replace(PRACTICE, 'title: "Legetøj som bøger"\n', "")
    files.write(TERMS, files.read(TERMS).replace("\n", "\r\n"))

    assert main(["check", "--root", str(files.root)]) == PROBLEMS

    said = capsys.readouterr().out.splitlines()
    assert said[-1] == "1 fejl og 1 advarsel."
    assert said[:-1] == files.problems()


def test_a_warning_is_no_problem(files: CatalogueFiles, capsys: pytest.CaptureFixture[str]) -> None:
    files.replace(VOCABULARY, "level:\n", f"{UNUSED}level:\n")

    assert main(["check", "--root", str(files.root)]) == VALID

    assert capsys.readouterr().out.endswith("0 fejl og 1 advarsel.\n")


def test_the_pages_are_written_to_a_folder(
    files: CatalogueFiles, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "sider"

    assert main(["write-pages", "--root", str(files.root), str(folder)]) == VALID

    count = len(list(folder.rglob("index.md")))
    assert capsys.readouterr().out == f"{count} sider er skrevet til {folder}.\n"
    assert (folder / "praksisser" / "rent-legetoej" / "index.md").is_file()


def test_no_page_is_written_of_a_catalogue_with_problems(
    files: CatalogueFiles, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files.replace(PRACTICE, 'title: "Legetøj som bøger"\n', "")

    status = main(["write-pages", "--root", str(files.root), str(tmp_path / "sider")])

    assert status == PROBLEMS
    assert capsys.readouterr().out.endswith("1 fejl og 0 advarsler.\n")
    assert not (tmp_path / "sider").exists()


def test_a_folder_that_does_not_exist_is_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--root", str(tmp_path / "ingen")]) == WRONG_USE

    assert capsys.readouterr().err == f"Mappen {tmp_path / 'ingen'} findes ikke.\n"


def test_a_place_that_cannot_be_written_is_wrong_use(
    files: CatalogueFiles, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "fil").touch()

    status = main(["write-pages", "--root", str(files.root), str(tmp_path / "fil" / "sider")])

    assert status == WRONG_USE
    said = capsys.readouterr().err
    assert said.startswith(f"{tmp_path / 'fil'}")
    assert said.endswith(" kan ikke læses eller skrives.\n")


@pytest.mark.parametrize("arguments", [[], ["bygg"], ["check", "--rood", "."], ["write-pages"]])
def test_an_unknown_command_is_wrong_use(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)

    assert stopped.value.code == WRONG_USE
    assert "usage: praksiskatalog" in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])

    said = capsys.readouterr().out
    assert all(name in said for name in ("check", "build", "serve", "write-pages"))


def test_the_command_runs_in_the_folder_it_stands_in(files: CatalogueFiles) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "praksiskatalog.cli", "check"],
        cwd=files.root, env=os.environ, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip

    assert (result.returncode, result.stdout) == (VALID, "Alle filer er i orden.\n")
