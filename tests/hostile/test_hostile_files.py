"""Every broken or hostile file is refused at its line, in Danish, with bounded work."""

import pytest
from tests.catalogue_files import CatalogueFiles
from tests.hostile.hostile_files import HOSTILE, Hostile, write

from praksiskatalog.checking.catalogue import MAX_IN_A_FILE, check_catalogue
from praksiskatalog.cli import PROBLEMS, main
from praksiskatalog.text import dialect

MAX_RENDERED = 25_000


def test_there_are_enough_of_them() -> None:
    assert len({hostile.name for hostile in HOSTILE}) == len(HOSTILE) >= 60


@pytest.mark.parametrize("hostile", HOSTILE, ids=[hostile.name for hostile in HOSTILE])
def test_a_hostile_file_is_refused_at_its_line(
    files: CatalogueFiles,
    hostile: Hostile,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rendered: list[int] = []
    convert = dialect.to_html

    def counted(markdown: str) -> str:
        rendered.append(len(markdown))
        return convert(markdown)

    monkeypatch.setattr("praksiskatalog.checking.markup.to_html", counted)
    write(files.root, hostile)

    problems = check_catalogue(files.load())
    told = {(problem.line, problem.rule) for problem in problems if problem.rule == hostile.rule}
    assert main(["check", "--root", str(files.root)]) == PROBLEMS

    said = capsys.readouterr()
    assert hostile.rule in {rule for _, rule in told}
    assert not hostile.line or (hostile.line, hostile.rule) in told
    assert "Traceback" not in said.out + said.err
    assert len(problems) <= 3 * (MAX_IN_A_FILE + 1)
    assert sum(rendered) <= MAX_RENDERED
    assert max(map(len, said.out.splitlines())) < 1_500
