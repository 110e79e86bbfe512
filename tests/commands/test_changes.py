"""`praksiskatalog changes` and `links`."""

from pathlib import Path

import pytest
from tests.catalogue_files import CASE, PRACTICE, TOOL, CatalogueFiles, draw

from praksiskatalog.cli import VALID, WRONG_USE, main


def test_a_proposal_is_told_in_words(
    files: CatalogueFiles,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
) -> None:
    after = draw(tmp_path_factory.mktemp("efter"))
    after.replace(CASE, "Små dele", "Store dele")
    after.replace(CASE, 'title: "Togbane', 'title: "<b>Bane')
    text = after.read(CASE).replace('"e01"', '"e55"')
    after.write("municipalities/eksempelby/ny.md", text)
    after.remove("municipalities/unavngivet/gulvet-er-aabent.md")

    assert main(["changes", str(files.root), str(after.root)]) == VALID

    said = capsys.readouterr().out
    assert "- Ændret: Eksempel »&lt;b&gt;Bane på lånerkortet« " in said
    assert ": Titel, Det var svært\n" in said
    assert "- Ny: Eksempel »" in said
    assert "- Væk: Eksempel »" in said
    assert "- /kommuner/eksempelby/ny/\n" in said


def test_no_change_is_said(files: CatalogueFiles, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["changes", str(files.root), str(files.root)]) == VALID

    assert capsys.readouterr().out == (
        "### Det ændrer forslaget\n\nIngen sider er ændret.\n\n"
        "### Det kan ses på 0 sider\n\nIngen.\n\n"
    )


def test_many_pages_are_counted(
    files: CatalogueFiles,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
) -> None:
    after = draw(tmp_path_factory.mktemp("efter"))
    text = after.read(CASE)
    for number in range(120):
        path = f"municipalities/eksempelby/ny-{number}.md"
        after.write(path, text.replace('"e01"', f'"e{number + 100}"'))

    assert main(["changes", str(files.root), str(after.root)]) == VALID

    assert capsys.readouterr().out.splitlines()[-1].startswith("Og ")


def test_a_folder_that_is_missing_is_wrong_use(files: CatalogueFiles, tmp_path: Path) -> None:
    assert main(["changes", str(files.root), str(tmp_path / "ingen")]) == WRONG_USE


def test_links_out_of_the_catalogue_are_listed_once(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    files.replace(CASE, "Små dele", "[Se](https://example.org/b) og [se](https://example.org/a)")
    files.replace(PRACTICE, "Ryd en hylde.", "[Ryd](https://example.org/b) en hylde.")
    assert files.read(TOOL)

    assert main(["links", "--root", str(files.root)]) == VALID

    said = capsys.readouterr().out.splitlines()
    assert [line for line in said if "example.org/" in line][-2:] == [
        "https://example.org/a",
        "https://example.org/b",
    ]
