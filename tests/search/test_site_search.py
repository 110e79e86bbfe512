"""A site made searchable: Pagefind's index, and the file of words beside it."""

import json
from gzip import compress, decompress
from pathlib import Path

import pytest
from tests.built_site import BuiltSite
from tests.catalogue_files import CatalogueFiles
from tests.search.searched_site import searched_pages

from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.search.label import Field, page_labels
from praksiskatalog.search.neighbours import neighbours
from praksiskatalog.search.page_kind import Kind, is_found, page_kinds
from praksiskatalog.search.pagefind import SIGNATURE, PagefindError, read_pages, run_pagefind
from praksiskatalog.search.shipped import PATH
from praksiskatalog.search.site_search import build_search

PAGE = (
    "<!DOCTYPE html><html lang='da'><title>{0}</title>"
    "<main data-pagefind-body><h1>{0}</h1>{1}</main>"
)
SYNONYMS = """- name: "puslespil"
  words:
    - "puslespil"
    - "Spil med brikker"
    - "Puslespillet"
    - "klub"
  means:
    - "legetøj"
  see:
    - "legetoej-som-boeger"
    - "rent-legetoej"
    - "haefte"
  reason: "Læsere siger puslespil."
"""


def write_page(site: Path, address: str, title: str, body: str = "") -> None:
    folder = site / address
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(PAGE.format(title, body), encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "built"
    write_page(
        folder, "praksisser/legetoej-som-boeger", "Legetøj som bøger", "<h2 id=a>Lån</h2><p>Kasser"
    )
    write_page(folder, "ord", "Ord", "<h2 id=b>Fælles</h2><p>Legetøj")
    write_page(folder, "kilder/haefte", "Hæfte")
    write_page(folder, "andet", "Helt andet", "<h2 id=b>Fælles</h2><p>Ting")
    write_page(folder, "min-liste", "Min liste")
    return folder


def test_the_shipped_file_holds_every_page_but_the_readers_own(
    site: Path, files: CatalogueFiles
) -> None:
    files.write("practices/synonyms.yml", SYNONYMS)
    catalogue = load_catalogue(files.root).catalogue
    build_search(site, catalogue)
    data = json.loads((site / PATH).read_text(encoding="utf-8"))
    assert searched_pages(site) == {
        "andet/": "Helt andet",
        "kilder/haefte/": "Hæfte",
        "ord/": "Ord",
        "praksisser/legetoej-som-boeger/": "Legetøj som bøger",
    }
    assert data["pages"]["urls"].split("\n") == ["andet/", "kilder/*/", "*/", "praksisser/*/"]
    assert data["synonyms"] == [["klub|puslespil|spil med brikker", "legetøj", [3, 1]]]
    assert "legetøj  2" in data["words"].split("\n")
    assert "fordeling" in data["spare"].split(" ")
    assert not {"ting", "klub"} & set(data["spare"].split(" "))
    assert "proc" in data["lightParts"].split(" ")


def test_the_same_site_gives_the_same_bytes(site: Path, files: CatalogueFiles) -> None:
    catalogue = load_catalogue(files.root).catalogue
    build_search(site, catalogue)
    first = (site / PATH).read_bytes()
    build_search(site, catalogue)
    assert (site / PATH).read_bytes() == first


def test_only_what_the_search_fetches_is_kept(site: Path, catalogue: Catalogue) -> None:
    build_search(site, catalogue)
    names = {path.name for path in (site / "pagefind").iterdir()}
    assert "pagefind.js" in names
    assert not [name for name in names if "ui" in name or "highlight" in name or "unknown" in name]


def test_of_a_page_only_its_headings_are_kept_as_places(site: Path) -> None:
    write_page(site, "ord", "Ord", "<section id=a><h2 id=b>Lån</h2><ul><li id=c>Kasser</ul>")
    run_pagefind(site)
    page = next(page for page in read_pages(site) if page.url == "ord/")
    path = site / "pagefind" / "fragment" / f"{page.id}.pf_fragment"
    fragment = json.loads(decompress(path.read_bytes()).removeprefix(SIGNATURE))
    assert [anchor["id"] for anchor in fragment["anchors"]] == ["b"]
    assert "Kasser" in fragment["content"]


def test_pagefinds_own_words_are_the_error(tmp_path: Path) -> None:
    with pytest.raises(PagefindError, match="was not able to build an index"):
        run_pagefind(tmp_path / "missing")


def test_a_heading_that_stands_on_several_pages_is_no_label(
    site: Path, files: CatalogueFiles
) -> None:
    run_pagefind(site)
    labels = page_labels(read_pages(site), load_catalogue(files.root).catalogue)
    headings = [label.text for label in labels if label.field is Field.HEADING]
    assert "Lån" in headings
    assert "Fælles" not in headings


def test_a_page_of_this_site_has_its_recommendations_and_questions_as_labels(
    built: BuiltSite, catalogue: Catalogue
) -> None:
    url = "praksisser/tvaerfaglige-moeder/"
    labels = page_labels(read_pages(built.folder), catalogue)
    texts = {(label.field, label.text) for label in labels if label.url == url}
    assert (Field.TITLE, "Tværfaglige møder") in texts
    assert (Field.HEADING, "Effektiv mødeledelse") in texts
    assert (Field.SYNONYM, "facilitator") in texts
    assert (Field.QUESTION, "Hvad skal en mødeleder kunne?") in texts
    assert (Field.TAG, "Møder") in texts


@pytest.mark.parametrize(
    ("address", "kind", "label", "theme"),
    [
        ("praksisser/tvaerfaglige-moeder/", Kind.PRACTICE, "Praksis", "koordinering-i-praksis"),
        ("temaer/koordinering-i-praksis/", Kind.THEME, "Tema", "koordinering-i-praksis"),
        ("temadage/koordinering-i-praksis/", Kind.THEME_DAY, "Temadag", "koordinering-i-praksis"),
        ("kommuner/unavngivet/netvaerksdiagram/", Kind.CASE, "Eksempel", "koordinering-i-praksis"),
        ("kommuner/horsens/", Kind.MUNICIPALITY, "Kommune", ""),
        ("kilder/artikel-rapport/", Kind.SOURCE, "Artikel", ""),
        ("kilder/vive-2019/", Kind.REFERENCE, "Rapport", ""),
        ("emneord/moeder/", Kind.TAG, "Emneord", ""),
        ("ordliste/", Kind.GLOSSARY, "Ordliste", ""),
        ("eksempler/", Kind.LIST, "Oversigt", ""),
        ("om/kui/", Kind.PAGE, "Side", ""),
    ],
)
def test_an_address_tells_the_kind_of_page(
    catalogue: Catalogue, address: str, kind: Kind, label: str, theme: str
) -> None:
    assert page_kinds(catalogue)(address) == (kind, label, theme)


@pytest.mark.parametrize(
    ("address", "found"), [("", False), ("eksempler/side/2/", False), ("eksempler/", True)]
)
def test_only_the_first_page_of_a_list_is_found(address: str, found: bool) -> None:  # noqa: FBT001 - a case of the table
    assert is_found(address) is found


def test_a_case_belongs_to_its_practices_and_a_theme_day_to_its_theme(catalogue: Catalogue) -> None:
    near = neighbours(catalogue)
    practice = "praksisser/opbygning-af-relationel-kapacitet/"
    assert near["kommuner/unavngivet/netvaerksdiagram/"] == (practice,)
    assert near["temaer/koordinering-i-praksis/"][1] == practice
    assert near["temadage/koordinering-i-praksis/"][0] == "temaer/koordinering-i-praksis/"


def test_the_file_stays_within_40_kb_and_100_bytes_for_each_new_page(built: BuiltSite) -> None:
    file = (built.folder / PATH).read_bytes()
    pages = len(json.loads(file)["pages"]["urls"].split("\n"))
    assert len(compress(file, 9)) < 40_000 + 100 * max(0, pages - 100)
