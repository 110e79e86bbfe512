"""`praksiskatalog status` and `schema`."""

import json
from pathlib import Path

import pytest
from tests.catalogue_files import CASE, TOOL, VOCABULARY, CatalogueFiles

from praksiskatalog.cli import VALID, main

UNUSED = '  - name: "ubrugt"\n    label: "Ubrugt"\n    definition: "Ingen bruger ordet."\n'


def test_what_trouble_there_is_stands_in_lists(
    files: CatalogueFiles, capsys: pytest.CaptureFixture[str]
) -> None:
    files.replace(VOCABULARY, "level:\n", f"{UNUSED}level:\n")
    files.replace(TOOL, 'status: "published"', 'status: "draft"')

    assert main(["status", "--root", str(files.root), "--today", "2027-11-23"]) == VALID

    said = capsys.readouterr().out
    assert f"  {CASE}: senest 22. november 2027\n" in said
    assert f"Kladder (1)\n  {TOOL}\n" in said
    assert "Det kom der ud af det, Det ville de gøre anderledes" in said
    assert "Praksisser uden eksempel (" in said
    assert "Værdien »ubrugt« bliver ikke brugt nogen steder." in said
    assert said.splitlines()[-1].startswith("Tjek: ")


def test_nothing_to_do_is_said(files: CatalogueFiles, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--root", str(files.root)]) == VALID

    assert "Kladder (0)\n  Ingen.\n" in capsys.readouterr().out


def test_the_schemas_are_written_for_editors(
    files: CatalogueFiles, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "skemaer"

    assert main(["schema", "--root", str(files.root), str(folder)]) == VALID

    assert json.loads((folder / "case.json").read_text("utf-8"))["properties"]["title"]
    assert f"skemaer er skrevet til {folder}.\n" in capsys.readouterr().out
