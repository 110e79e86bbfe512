"""The form asks what the model describes, in the model's own words."""

from pathlib import Path

import pytest
from tests.catalogue_files import CatalogueFiles, draw

from praksiskatalog.forms.page import form_front_matter
from praksiskatalog.forms.question import Question
from praksiskatalog.forms.questions import COMPUTED, question_groups
from praksiskatalog.forms.rules import question_rule
from praksiskatalog.forms.script import form_data, form_files, own_account
from praksiskatalog.model.case import Case
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.settings import Settings

SHORT = [
    "title", "municipality", "practices", "sectors", "target_groups", "starting_point",
    "what_is_done", "hard", "contact", "approval",
]  # fmt: skip


@pytest.fixture
def fictional(tmp_path: Path) -> Catalogue:
    return draw(tmp_path).load().catalogue


def questions(catalogue: Catalogue) -> dict[str, Question]:
    return {each.name: each for group in question_groups(catalogue) for each in group.questions}


def test_every_field_and_section_is_asked_or_computed(fictional: Catalogue) -> None:
    sections = {section.key for section in Case.SECTIONS}

    assert set(questions(fictional)) == {
        *(set(Case.model_fields) - set(COMPUTED)), *sections, "municipality",
    }  # fmt: skip


def test_the_short_version_asks_what_nobody_else_can_answer(fictional: Catalogue) -> None:
    assert [name for name, each in questions(fictional).items() if each.is_short] == SHORT


def test_every_question_says_what_it_means_and_shows_an_example(catalogue: Catalogue) -> None:
    asked = questions(catalogue)

    assert [name for name, each in asked.items() if not (each.label and each.explanation)] == []
    assert [name for name, each in asked.items() if not each.example] == ["municipality"]


def test_limits_and_choices_come_from_the_model_and_the_vocabulary(fictional: Catalogue) -> None:
    asked = questions(fictional)

    assert asked["title"].max_length == Case.model_json_schema()["properties"]["title"]["maxLength"]
    assert (asked["summary"].kind, asked["summary"].max_words) == ("paragraph", 120)
    assert (asked["scale"].kind, asked["scale"].may_be_unknown) == ("lines", True)
    assert (asked["synonyms"].kind, asked["synonyms"].is_required) == ("lines", False)
    assert not asked["what_is_done"].may_be_unknown
    assert [choice.value for choice in asked["sectors"].choices] == fictional.vocabulary.names(
        "sector"
    )
    assert asked["recommendations"].choices[0].value.count("/") == 1
    assert [choice.label for choice in asked["municipality"].choices][:1] == [
        fictional.register[0].name
    ]


def test_drafts_are_no_choice(files: CatalogueFiles) -> None:
    practice = "practices/rent-legetoej.md"
    files.replace(practice, 'status: "published"', 'status: "draft"')

    asked = questions(files.load().catalogue)

    assert "rent-legetoej" not in [choice.value for choice in asked["practices"].choices]


def test_a_question_carries_the_checkers_words(fictional: Catalogue) -> None:
    said = question_rule(questions(fictional)["summary"])["says"]

    assert said["too_wordy"][1] == "Svaret er på {words} ord; der er plads til 120."
    assert said["empty"][1:] == ("Svaret mangler.", "Skriv et svar.")


def test_what_helps_with_an_empty_answer_can_be_done_in_a_form(fictional: Catalogue) -> None:
    asked = questions(fictional)

    helps = {name: question_rule(asked[name])["says"]["empty"][2] for name in asked}

    assert helps["sectors"] == "Vælg mindst én."
    assert helps["contact"] == "Skriv et svar, eller sæt kryds ved »Ikke oplyst«."
    assert helps["municipality"] == "Vælg den på listen."
    assert not any("slet" in text.lower() for text in helps.values())


def test_the_script_knows_what_is_taken_and_who_has_a_page(fictional: Catalogue) -> None:
    data = form_data(fictional, Settings(site_name="x"))

    assert "e01" in data["codes"]
    assert "eksempelby/togbane-paa-kort" in data["cases"]
    pages = {name: (folder, has_page) for _, name, folder, has_page in data["places"]}
    assert pages["Eksempelby"] == ("eksempelby", True)
    assert data["source"] == "egen-beretning"


def test_the_script_of_data_is_classic_and_the_same_each_time(fictional: Catalogue) -> None:
    settings = Settings(site_name="x")

    files = form_files(fictional, settings)

    assert list(files) == ["assets/data/form.js"]
    assert files == form_files(fictional, settings)
    assert files["assets/data/form.js"].startswith(b"window.pk = window.pk || {};\npk.formData = {")


def test_without_a_source_for_it_the_form_cannot_write(files: CatalogueFiles) -> None:
    files.replace("practices/sources.yml", 'kind: "egen-beretning"', 'kind: "brev"')
    catalogue = files.load().catalogue

    assert own_account(catalogue) == ""
    assert form_front_matter(catalogue)["form"]["can_write"] is False
