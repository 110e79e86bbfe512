"""The PDF files that the site has: where they stand, and that each is what a PDF must be."""

import pytest
from tests.catalogue_files import FICTIONAL
from tests.packs.conftest import SITE_URL, VARIANTS, PrintedFiles
from tests.packs.pdf_structure import DEMANDS

from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.catalogue import Catalogue

PILES = ("deltager.pdf", "facilitator.pdf", "kort.pdf", "pakke.pdf", "plakat.pdf", "skaerm.pdf")


def test_each_practice_theme_and_theme_day_has_its_files(
    printed_files: PrintedFiles, catalogue: Catalogue
) -> None:
    papers = [f"praksisser/{practice.reference}/bilag.pdf" for practice in catalogue.practices]
    papers += [f"temaer/{theme.reference}/bilag.pdf" for theme in catalogue.themes]
    packs = [f"temadage/{day.reference}/{pile}" for day in catalogue.theme_days for pile in PILES]

    assert printed_files.paths() == sorted(papers + packs)


@pytest.mark.parametrize("name", ["bilag.pdf", *PILES])
@pytest.mark.parametrize("printed_files", VARIANTS, indirect=True)
def test_every_file_is_what_a_pdf_must_be(printed_files: PrintedFiles, name: str) -> None:
    paths = printed_files.paths(name)

    assert paths
    assert [
        f"{path}: {finding}"
        for path in paths
        for demand in DEMANDS
        for finding in demand(printed_files.read(path))
    ] == []


@pytest.mark.parametrize("printed_files", ["fictional"], indirect=True)
def test_with_an_address_every_entry_has_its_short_one_and_a_qr_code(
    printed_files: PrintedFiles,
) -> None:
    for practice in load_catalogue(FICTIONAL).catalogue.practices:
        paper = printed_files.read(f"praksisser/{practice.reference}/bilag.pdf")
        address = f"{SITE_URL}k/{practice.code}/"

        assert [str(tag.entry["/Alt"]) for tag in paper.tags.all("Figure")] == [
            f"QR-kode til {address}"
        ]
        assert f"example.org/katalog/k/{practice.code}" in paper.text()
        *_, last = paper.links  # those of the text come first
        assert last["/A"]["/URI"] == address


def test_without_an_address_there_is_no_qr_code_and_no_faked_one(
    printed_files: PrintedFiles,
) -> None:
    for path in printed_files.paths():
        pdf = printed_files.read(path)
        assert list(pdf.tags.all("Figure")) == []
        assert [link for link in pdf.links if "/A" in link] == [], path
