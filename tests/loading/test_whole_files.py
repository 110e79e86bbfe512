"""Files that hold a list, the register and the map: missing, unreadable, or of another kind."""

from pathlib import Path

import pytest
from tests.catalogue_files import FACTS, PRACTICE, REGISTER, TERMS, VOCABULARY, CatalogueFiles

from praksiskatalog.loading.text_file import read_text_file

OUTLINE = "municipalities/map/outline.json"
DRAWN = """{"source": "Opdigtet", "view_box": "0 0 10 10", "path": "M0 0h10v10z",
"x_per_degree": 1, "y_per_degree": 2,
"areas": [{"name": "alt", "west": 8, "south": 54, "east": 13, "north": 58, "x": 0, "y": 0,
"scale": 1}]}"""


def rules(files: CatalogueFiles, path: str) -> list[str]:
    """Return the rules of the problems in a file, with their lines."""
    return [
        f"{problem.line} {problem.rule}"
        for problem in files.load().problems
        if problem.path == path
    ]


@pytest.mark.parametrize(
    ("path", "content", "expected"),
    [
        (TERMS, "term: x\n", "1 wrong-kind"),
        (TERMS, "term\n".encode("utf-16"), "1 not-utf-8"),
        (TERMS, "- [\n", "2 yaml-syntax"),
        (FACTS, "", "1 empty-file"),
        (VOCABULARY, "", "1 empty-file"),
        (VOCABULARY, "tag: [\n", "2 yaml-syntax"),
        (REGISTER, "", "1 empty-file"),
        (REGISTER, "code,name,region,lat,lon\n0991," + "x" * 140_000, "2 csv-syntax"),
        (OUTLINE, "", "1 empty-file"),
        (OUTLINE, "{", "1 json-syntax"),
        (OUTLINE, "[" * 100_000, "1 json-syntax"),
        (OUTLINE, DRAWN.replace('"M0', "5, 1"), "1 json-syntax"),
        (OUTLINE, DRAWN.replace('"scale": 1', '"scale": 0'), "1 wrong-form"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(
    files: CatalogueFiles, path: str, content: str | bytes, expected: str
) -> None:
    files.write(path, content)

    assert rules(files, path) == [expected]


@pytest.mark.parametrize("path", [REGISTER, TERMS, FACTS])
def test_some_files_may_be_missing(files: CatalogueFiles, path: str) -> None:
    files.remove(path)

    assert rules(files, path) == []


@pytest.mark.parametrize("path", [VOCABULARY, "practices/themes.yml", "practices/sources.yml"])
def test_others_must_be_there(files: CatalogueFiles, path: str) -> None:
    files.remove(path)

    assert files.problems() == [f"{path}:1: fejl: Filen {path} mangler. [missing-file]"]


def test_without_facts_every_number_is_unknown(files: CatalogueFiles) -> None:
    files.remove(FACTS)

    assert (
        "municipalities/eksempelby/index.md:14: fejl: Årstallet »2023« står ikke i fakta for de "
        "kilder, teksten bygger på. Der er ingen fakta for »haefte« i practices/facts.yml. "
        "[unknown-number]"
    ) in files.problems()


def test_a_map_point_is_drawn_on_the_outline(files: CatalogueFiles) -> None:
    files.write(OUTLINE, DRAWN)

    outline = files.load().catalogue.outline

    assert outline is not None
    assert outline.project(56.0, 10.0) == (2.0, 4.0)
    assert outline.project(0.0, 0.0) is None


def test_a_file_that_has_gone_is_told(tmp_path: Path) -> None:
    file, problems = read_text_file(tmp_path, "vaek.md")

    assert file is None
    assert [str(problem) for problem in problems] == [
        "vaek.md:1: fejl: Filen kan ikke læses. [unreadable-file]"
    ]


def test_a_number_beyond_reason_is_refused(files: CatalogueFiles) -> None:
    files.replace(PRACTICE, "order: 1\n", f"order: {'9' * 5000}\n")

    assert files.problems() == [
        f"{PRACTICE}:20: fejl: Feltet »Rækkefølge« (order) kan ikke læses. [wrong-form]"
    ]


def test_a_catalogue_may_be_empty(tmp_path: Path) -> None:
    files = CatalogueFiles(tmp_path)

    assert [line.rpartition(" ")[2] for line in files.problems()] == ["[missing-file]"] * 3


def test_a_file_of_another_kind_is_named_as_the_file(files: CatalogueFiles) -> None:
    files.write(VOCABULARY, '- "udlaan"\n')

    assert f"{VOCABULARY}:1: fejl: Filen skal være en gruppe af felter. [wrong-kind]" in (
        files.problems()
    )
