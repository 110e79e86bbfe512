"""The field reference says of each field what the model says, and what the checker keeps to."""

from typing import Any

import pytest
from tests.built_site import BuiltSite, words

from praksiskatalog.forms.questions import question_groups
from praksiskatalog.model import addresses
from praksiskatalog.model.case import Case
from praksiskatalog.model.catalogue import ENTRY_TYPES, RECORD_TYPES, Catalogue
from praksiskatalog.model.field_note import field_note
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.records import SourceFacts
from praksiskatalog.model.settings import Settings
from praksiskatalog.model.vocabulary import Vocabulary
from praksiskatalog.pages.field_reference import FILE_KINDS, field_reference_pages
from praksiskatalog.pages.field_words import takes
from praksiskatalog.pages.site_pages import shown_site

CASE = f"{addresses.FIELDS}eksempel/"


@pytest.fixture
def fronts(catalogue: Catalogue) -> dict[str, Any]:
    """Return the front matter of every page of the reference, by its address."""
    site = shown_site(catalogue, Settings(site_name="Prøven"))
    return {page.address: page.front_matter for page in field_reference_pages(site)}


def fields(front: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {field["anchor"]: field for group in front["groups"] for field in group["fields"]}


def test_every_kind_of_file_has_a_page() -> None:
    kinds = {*ENTRY_TYPES, *RECORD_TYPES, SourceFacts, Vocabulary}
    assert {kind.model for kind in FILE_KINDS} == kinds
    assert len(FILE_KINDS) == len(kinds)


def test_every_field_is_told_once_with_label_explanation_and_what_it_takes(
    fronts: dict[str, Any],
) -> None:
    for kind in FILE_KINDS:
        (own, *_) = fronts[kind.link["url"]]["groups"]
        names = [field["name"] for field in own["fields"]]
        written = [
            name for name in kind.model.model_fields if name not in ("reference", "sections")
        ]
        assert names == (["name", *written] if kind.label == "Tema" else written)
        every = fields(fronts[kind.link["url"]])
        assert len(every) == sum(len(g["fields"]) for g in fronts[kind.link["url"]]["groups"])
        for field in every.values():
            assert field["label"]
            assert field["explanation"]
            assert field["takes"].endswith(".")
            assert " 0 tegn" not in field["takes"]
            assert field["takes"] != "Tallet 0."


def test_it_says_what_the_short_version_asks_as_the_form_does(
    fronts: dict[str, Any], catalogue: Catalogue
) -> None:
    asked = {
        question.name
        for group in question_groups(catalogue)
        for question in group.questions
        if question.is_short and question.kind != "place"
    }
    told = {field["name"] for field in fields(fronts[CASE]).values() if field["is_short"]}
    headings = {s["heading"] for s in fronts[CASE]["sections"] if s["is_short"]}
    keys = {section.key for section in Case.SECTIONS if section.heading in headings}
    assert told | keys == asked


def test_limits_examples_and_values_are_the_models(
    fronts: dict[str, Any], catalogue: Catalogue
) -> None:
    own = fields(fronts[CASE])
    assert own["felter-title"]["takes"] == "Tekst på én linje, højst 90 tegn."
    assert own["felter-summary"]["takes"] == "Tekst på én linje, højst 900 tegn og 120 ord."
    assert own["felter-code"]["takes"] == "Et bogstav og to til fem tal, som ingen anden side har."
    assert own["felter-format"]["takes"] == "Tallet 1."
    assert own["felter-reviewed"]["takes"] == "En dato som 2026-11-22."
    assert own["felter-practices"]["takes"] == (
        "En liste med et eller flere punkter. Hvert punkt: navnet på en praksis."
    )
    assert own["felter-practices"]["example"] == 'practices:\n  - "tvaerfaglige-moeder"'
    assert own["felter-contact"]["demand"] == "Skal udfyldes. »ikke oplyst« er et svar."
    assert own["felter-former"]["demand"] == "Kan udelades."
    assert [each["label"] for each in own["felter-status"]["values"]] == [
        "Kladde", "Udgivet", "Under revision", "Trukket tilbage",
    ]  # fmt: skip
    sectors = [each["value"] for each in own["felter-sectors"]["values"]]
    assert sectors == catalogue.vocabulary.names("sector")
    practice = fields(fronts[f"{addresses.FIELDS}praksis/"])
    assert practice["felter-recommendations"]["takes"].startswith("En liste med 1-30 punkter.")
    assert practice["felter-recommendations"]["within"] == "gruppe-4"
    source = fields(fronts[f"{addresses.FIELDS}kilde/"])
    assert source["felter-read"]["takes"] == "true eller false."
    assert takes(field_note(Practice, "order")) == "Et helt tal fra 1 til 999."


def test_a_reader_finds_it_and_its_groups(built: BuiltSite) -> None:
    assert "om/felter/" in built.page("om/").links().values()
    assert "om/felter/" in built.page("data/").links().values()
    page = built.page("om/felter/vokabular/")
    assert words(page.one("h2", id="gruppe-1")).startswith("Under »audience«, »sector«")
    assert "data-pagefind-body" not in page.one("main").attributes
