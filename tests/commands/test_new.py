"""`praksiskatalog new`: a few answers become a file that the checker accepts."""

import pytest
from tests.catalogue_files import CatalogueFiles

from praksiskatalog.cli import PROBLEMS, VALID, WRONG_USE, main

ANSWERS = {
    "Titel.": "En ny side",
    "Resumé.": "Kort fortalt.",
    "Varighed.": "En time",
    "Deltagere.": "Alle",
}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Answer each question: a text by its label, and a choice with the first number."""
    questions: list[str] = []

    def answer(prompt: str) -> str:
        question = capsys.readouterr().out
        questions.append(question)
        assert prompt == "> "
        return next((a for label, a in ANSWERS.items() if f"\n{label}" in question), "1")

    monkeypatch.setattr("builtins.input", answer)
    return questions


def new(files: CatalogueFiles, kind: str) -> int:
    """Run the command on the drawn catalogue."""
    return main(["new", "--root", str(files.root), "--today", "2026-11-30", kind])


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("case", "municipalities/eksempelby/en-ny-side.md"),
        ("practice", "practices/en-ny-side.md"),
        ("theme-day", "content/theme-days/en-ny-side.md"),
        ("tool", "content/tools/en-ny-side.md"),
    ],
)
def test_a_skeleton_is_accepted_and_never_overwritten(
    files: CatalogueFiles,
    asked: list[str],
    capsys: pytest.CaptureFixture[str],
    kind: str,
    path: str,
) -> None:
    assert new(files, kind) == VALID

    assert f"{path} er oprettet som kladde." in capsys.readouterr().out
    assert files.problems() == []
    assert 'next_review: "2027-11-28"' in files.read(path)
    assert any("  1. " in question for question in asked)
    text = files.read(path)
    assert new(files, kind) == WRONG_USE
    assert capsys.readouterr().err == f"{path} findes allerede. Intet er skrevet.\n"
    assert files.read(path) == text


def test_a_municipality_is_chosen_from_the_register(
    files: CatalogueFiles, asked: list[str]
) -> None:
    files.write(
        "municipalities/municipalities.csv",
        files.read("municipalities/municipalities.csv") + "0998,Ødeby,Region Prøve,56.0,10.0\n",
    )

    assert new(files, "municipality") == VALID

    assert files.problems() == []
    assert "Kommunen, der skal have en side." in asked[0]


def test_an_unnamed_case_says_so(files: CatalogueFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["4", "  ", "Ny", "Kort.", "1", "x", "9", "1, 2", "1", "1", "1", "1", "1", "1"])
    monkeypatch.setattr("builtins.input", lambda _: next(answers))

    assert new(files, "case") == VALID

    assert 'naming: "unnamed"' in files.read("municipalities/unavngivet/ny.md")


def test_personal_data_in_an_answer_is_refused(
    files: CatalogueFiles,
    asked: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(ANSWERS, "Titel.", "010136-4321")

    assert new(files, "case") == PROBLEMS

    said = capsys.readouterr().out
    assert said.endswith("Her står noget, der ligner et CPR-nummer.\nIntet er skrevet.\n")
    assert asked


def test_an_answer_the_type_refuses_is_told(
    files: CatalogueFiles,
    asked: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(ANSWERS, "Titel.", "x" * 91)

    assert new(files, "tool") == PROBLEMS

    assert "er for langt" in capsys.readouterr().out
    assert asked


def test_stopping_writes_nothing(
    files: CatalogueFiles, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", stop)

    assert new(files, "case") == WRONG_USE
    assert capsys.readouterr().err == "\nAfbrudt. Intet er skrevet.\n"
