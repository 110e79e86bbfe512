"""`praksiskatalog import`: a file from a mail becomes a branch that the editor can look at."""

import subprocess
from pathlib import Path

import pytest
from tests.catalogue_files import CASE, PIXEL, REGISTER, CatalogueFiles

from praksiskatalog.cli import PROBLEMS, VALID, WRONG_USE, main
from praksiskatalog.loading.basis import file_hash

NEW = "municipalities/eksempelby/ny.md"
NAMES = ["-c", "user.name=Redaktionen", "-c", "user.email=red@example.org"]


def git(files: CatalogueFiles, *arguments: str) -> str:
    """Return what Git prints in the drawn catalogue."""
    command = ["git", *NAMES, *arguments]
    return subprocess.run(
        command, cwd=files.root, capture_output=True, check=True, encoding="utf-8"
    ).stdout


def run(files: CatalogueFiles, *arguments: str | Path) -> int:
    """Run the command on the drawn catalogue."""
    return main(["import", "--root", str(files.root), *map(str, arguments)])


@pytest.fixture
def repository(files: CatalogueFiles, monkeypatch: pytest.MonkeyPatch) -> CatalogueFiles:
    main(["format", "--root", str(files.root)])
    for who in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{who}_NAME", "Redaktionen")
        monkeypatch.setenv(f"GIT_{who}_EMAIL", "red@example.org")
    git(files, "init", "--quiet", "--initial-branch=main")
    git(files, "add", "--all")
    git(files, "commit", "--quiet", "--message=Begynd")
    return files


@pytest.fixture
def mail(repository: CatalogueFiles, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new case, as it lies in a folder of downloads."""
    file = tmp_path_factory.mktemp("mail") / "ny.md"
    text = repository.read(CASE).replace('"e01"', '"e77"').replace("Togbane på", "Ny bane på")
    file.write_text(text, encoding="utf-8")
    return file


def test_a_file_becomes_a_branch_and_nothing_else_is_touched(
    repository: CatalogueFiles, mail: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mail.write_text(
        mail.read_text("utf-8").replace('code: "', "code:   '").replace('77"', "77'"), "utf-8"
    )
    credit = "Mette Prøve <mette@example.org>"

    assert run(repository, mail, "--municipality", "eksempelby", "--credit", credit) == VALID

    assert capsys.readouterr().out == (
        f"{NEW} ligger på grenen bidrag/eksempelby-ny. Se den med: "
        "git switch bidrag/eksempelby-ny\n"
    )
    assert git(repository, "status", "--porcelain") == ""
    assert 'code: "e77"\n' in git(repository, "show", f"bidrag/eksempelby-ny:{NEW}")
    message = git(repository, "log", "-1", "--format=%B", "bidrag/eksempelby-ny")
    assert message.strip() == (
        f"Tilføj eller ret eksempelby/ny\n\nKom med mail og er tjekket.\n\nCo-authored-by: {credit}"
    )
    assert git(repository, "diff", "--name-only", "main", "bidrag/eksempelby-ny") == f"{NEW}\n"


@pytest.fixture
def from_elsewhere(repository: CatalogueFiles, mail: Path) -> list[Path]:
    """Return what the form sends for a municipality without a page: its page, a case, a picture."""
    row = "0990,Nyby,Region Prøve,55.5,9.5\n"
    repository.write(REGISTER, repository.read(REGISTER) + row)
    git(repository, "commit", "--all", "--quiet", "--message=Nyby")
    page = repository.read("municipalities/tomlinge/index.md")
    page = page.replace("Tomlinge", "Nyby").replace('"k0993"', '"k0990"').replace("0993", "0990")
    (mail.parent / "index.md").write_text(page, encoding="utf-8")
    text = mail.read_text("utf-8").replace("Små dele", "![En hylde](hylde.png) Små dele")
    mail.write_text(text, encoding="utf-8")
    (mail.parent / "hylde.png").write_bytes(PIXEL)
    return [mail, mail.parent / "index.md", mail.parent / "hylde.png"]


def test_what_belongs_together_is_checked_and_placed_together(
    repository: CatalogueFiles, from_elsewhere: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(repository, from_elsewhere[0], "--municipality", "nyby") == PROBLEMS
    said = capsys.readouterr().out
    assert "[no-municipality]" in said
    assert "[missing-image]" in said

    assert run(repository, *from_elsewhere, "--municipality", "nyby") == VALID

    assert capsys.readouterr().out == (
        "municipalities/nyby/ny.md, municipalities/nyby/index.md og municipalities/nyby/hylde.png "
        "ligger på grenen bidrag/nyby-ny. Se den med: git switch bidrag/nyby-ny\n"
    )
    changed = git(repository, "diff", "--name-only", "main", "bidrag/nyby-ny").split()
    assert changed == [f"municipalities/nyby/{name}" for name in ("hylde.png", "index.md", "ny.md")]
    git(repository, "switch", "--quiet", "bidrag/nyby-ny")
    assert (repository.root / "municipalities/nyby/hylde.png").read_bytes() == PIXEL
    assert repository.problems() == []


def test_nothing_is_placed_when_one_of_them_has_errors(
    repository: CatalogueFiles, from_elsewhere: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    from_elsewhere[2].write_bytes(b"<svg/>")

    assert run(repository, *from_elsewhere, "--municipality", "nyby", "--no-git") == PROBLEMS

    said = capsys.readouterr().out
    assert said.endswith("Intet er lagt ind. Ret det, eller skriv til bidragyderen.\n")
    assert not (repository.root / "municipalities/nyby").exists()


def test_all_of_them_can_be_placed_without_git(
    repository: CatalogueFiles, from_elsewhere: list[Path]
) -> None:
    assert run(repository, *from_elsewhere, "--municipality", "nyby", "--no-git") == VALID
    assert repository.problems() == []
    assert (repository.root / "municipalities/nyby/hylde.png").read_bytes() == PIXEL


def test_a_picture_that_is_not_there_is_told(
    repository: CatalogueFiles, mail: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = mail.with_name("ikke.png")
    assert run(repository, mail, missing, "--municipality", "eksempelby") == WRONG_USE
    assert capsys.readouterr().err == f"{missing} kan ikke læses eller skrives.\n"


def test_without_consent_no_one_is_named(repository: CatalogueFiles, mail: Path) -> None:
    named = mail.rename(mail.with_name("eksempelby--ny.md"))

    assert run(repository, named) == VALID
    assert "Co-authored" not in git(repository, "log", "-1", "--format=%B", "bidrag/eksempelby-ny")
    assert run(repository, named) == WRONG_USE  # the branch is there already


def test_a_file_can_be_placed_without_git(
    repository: CatalogueFiles, mail: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(repository, mail, "--municipality", "eksempelby", "--no-git") == VALID

    assert capsys.readouterr().out == f"{NEW} er lagt ind.\n"
    assert repository.problems() == []


def test_a_file_with_errors_is_not_placed(
    repository: CatalogueFiles, mail: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mail.write_text(mail.read_text("utf-8").replace("Små dele", "010136-4321"), "utf-8")

    assert run(repository, mail, "--municipality", "eksempelby", "--no-git") == PROBLEMS

    said = capsys.readouterr().out
    assert "[cpr-number]" in said
    assert "4321" not in said
    assert said.endswith("Filen er ikke lagt ind. Ret den, eller skriv til bidragyderen.\n")
    assert not (repository.root / NEW).exists()


def test_a_file_that_cannot_be_read_is_not_placed(repository: CatalogueFiles, mail: Path) -> None:
    mail.write_bytes(b"\xff\xfe")

    assert run(repository, mail, "--municipality", "eksempelby") == PROBLEMS


def test_an_entry_that_has_changed_since_is_shown_three_ways(
    repository: CatalogueFiles, mail: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    began = repository.read(CASE)
    file = mail.with_name("togbane-paa-kort.md")
    theirs = began.replace("Små dele bliver væk.", "Skinnerne bliver væk.")
    file.write_text(theirs.replace("---\n", f"---\n# grundlag: {file_hash(began)}\n", 1), "utf-8")
    repository.replace(CASE, "En hylde og en spand", "En kasse og en spand")
    git(repository, "commit", "--all", "--quiet", "--message=Ret")

    assert run(repository, file, "--municipality", "eksempelby") == PROBLEMS

    said = capsys.readouterr().out
    assert "--- da de begyndte\n+++ kataloget nu\n" in said
    assert "+En kasse og en spand sæbevand." in said
    assert "--- da de begyndte\n+++ filen\n" in said
    assert "+Skinnerne bliver væk." in said
    now = file_hash(repository.read(CASE))
    assert said.endswith(f"kør igen med --basis {now}\n")

    file.write_text(theirs, "utf-8")
    assert run(repository, file, "--municipality", "eksempelby", "--basis", now) == VALID
    assert "grundlag" not in git(repository, "show", f"bidrag/eksempelby-togbane-paa-kort:{CASE}")


def test_a_file_without_its_beginning_is_held_up_against_the_entry(
    repository: CatalogueFiles, mail: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = mail.with_name("togbane-paa-kort.md")
    file.write_text(repository.read(CASE).replace("Små dele", "Store dele"), "utf-8")

    assert run(repository, file, "--municipality", "eksempelby") == PROBLEMS
    assert "--- kataloget nu\n+++ filen\n" in capsys.readouterr().out


def test_outside_a_repository_there_is_no_branch(
    files: CatalogueFiles,
    mail: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GIT_DIR", str(mail.parent / "intet"))
    file = mail.with_name("togbane-paa-kort.md")
    file.write_text(files.read(CASE), "utf-8")

    assert run(files, mail, "--municipality", "eksempelby") == WRONG_USE
    assert capsys.readouterr().err == "Git kunne ikke køre »rev-parse«.\n"
    file.write_text(files.read(CASE).replace("Små dele", "Store dele"), "utf-8")
    assert run(files, file, "--municipality", "eksempelby") == PROBLEMS


def test_comments_are_told(
    repository: CatalogueFiles, mail: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mail.write_text(mail.read_text("utf-8").replace('code: "', 'code:  # x\n  "'), "utf-8")

    assert run(repository, mail, "--municipality", "eksempelby") == PROBLEMS
    assert "[comment]" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("ny.md", []),
        ("To Ord.md", ["--municipality", "eksempelby"]),
        ("ny.txt", ["--municipality", "x"]),
        ("ny.md", ["--municipality", "../x"]),
    ],
)
def test_a_file_without_a_place_is_wrong_use(
    repository: CatalogueFiles,
    mail: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    arguments: list[str],
) -> None:
    assert run(repository, mail.with_name(name), *arguments) == WRONG_USE
    assert "Skriv kommunens mappe med --municipality." in capsys.readouterr().err


@pytest.mark.parametrize("credit", ["Mette", "a\nb <a@b.dk>", "Mette <mette>"])
def test_a_credit_of_another_form_is_wrong_use(
    repository: CatalogueFiles, mail: Path, credit: str
) -> None:
    assert run(repository, mail, "--credit", credit) == WRONG_USE
