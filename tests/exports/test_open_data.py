import csv
import io
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from tests.built_site import draw_site
from tests.catalogue_files import FICTIONAL, CatalogueFiles
from tests.pages.drawn_catalogue import draw_catalogue
from tests.pages.hostile_catalogue import hostile_catalogue

from praksiskatalog.exports.files import export_files
from praksiskatalog.exports.open_data import catalogue_data, catalogue_from_data, to_json
from praksiskatalog.exports.tables import neutral
from praksiskatalog.loading.canonical import catalogue_texts, entry_path
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.catalogue import Catalogue


def without_files(catalogue: Catalogue) -> Catalogue:
    """Return what the data holds: no paths, and no outline of the map."""
    return replace(catalogue, files={}, outline=None)


def test_a_catalogue_comes_back_from_its_data_as_it_was(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    draw_catalogue(tmp_path)
    for each in (catalogue, load_catalogue(tmp_path).catalogue, hostile_catalogue()):
        text = to_json(catalogue_data(each))

        assert catalogue_from_data(json.loads(text)) == without_files(each)


def test_a_catalogue_comes_back_from_the_files_that_its_data_gives(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    data = json.loads(to_json(catalogue_data(catalogue)))
    files = CatalogueFiles(tmp_path)
    for path, text in catalogue_texts(catalogue_from_data(data)).items():
        files.write(path, text)

    back = files.load().catalogue

    assert replace(without_files(back), register=catalogue.register) == without_files(catalogue)
    assert back.files == catalogue.files


def test_data_of_another_version_is_refused(catalogue: Catalogue) -> None:
    data = catalogue_data(catalogue) | {"version": 2}

    with pytest.raises(ValueError, match="version 2 is not known"):
        catalogue_from_data(data)


def test_every_entry_record_and_recommendation_has_its_own_file(catalogue: Catalogue) -> None:
    files = export_files(catalogue)

    for entry in catalogue.entries():
        data = json.loads(files[f"data/{entry.TYPE}/{entry.reference}.json"])
        assert (data["version"], data["type"], data["reference"]) == (
            1, entry.TYPE, entry.reference,
        )  # fmt: skip
        assert data["title"] == entry.title
    for practice, each in catalogue.recommendations:
        reference = f"{practice.reference}/{each.name}"
        data = json.loads(files[f"data/recommendation/{reference}.json"])
        assert data["url"] == f"praksisser/{practice.reference}/#anbefaling-{each.name}"
    for term in catalogue.terms:
        assert json.loads(files[f"data/term/{term.name}.json"])["term"] == term.term


def read_table(files: dict[str, bytes], name: str) -> Sequence[dict[str, str]]:
    text = files[f"data/{name}.csv"].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def test_the_tables_open_in_a_spreadsheet() -> None:
    catalogue = load_catalogue(FICTIONAL).catalogue
    files = export_files(catalogue)

    assert files["data/practices.csv"].startswith(b"\xef\xbb\xbfreference;kode;titel;tema;")
    assert b"\r\n" in files["data/practices.csv"]
    assert [row["titel"] for row in read_table(files, "practices")] == [
        "Legetøj som bøger", "Rent legetøj", "Leg på gulvet",
    ]  # fmt: skip
    assert len(read_table(files, "recommendations")) == 4
    assert len(read_table(files, "checklist")) == 12
    case = next(r for r in read_table(files, "cases") if r["kode"] == "e01")
    assert case["adresse"] == "kommuner/eksempelby/togbane-paa-kort/"
    places = {row["navn"]: row for row in read_table(files, "municipalities")}
    assert places["Eksempelby"]["kommunekode"] == "0991"
    assert places["Eksempelby"]["adresse"] == "kommuner/eksempelby/"
    assert places["Øvelsesrup"]["adresse"] == ""


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert neutral(f"{start}1+1") == f"'{start}1+1"
    assert neutral(f"1{start}1") == f"1{start}1"


def test_each_entry_knows_the_file_it_is_written_to(catalogue: Catalogue) -> None:
    for entry in catalogue.entries():
        assert entry_path(entry) == catalogue.files[entry.TYPE, entry.reference]


def test_what_is_written_is_in_one_unicode_form(tmp_path: Path) -> None:
    files = draw_site(tmp_path)
    files.replace("practices/terms.yml", "Et bibliotek for", "Et bibliotek pa\u030a torvet for")

    text = catalogue_texts(files.load().catalogue)["practices/terms.yml"]

    assert "Et bibliotek på torvet for" in text
