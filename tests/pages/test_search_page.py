"""The page of search results as it stands before a search: its ways on, and its choices."""

import json
from pathlib import Path

import pytest
from tests.built_site import BuiltSite, build, draw_site, made_once, words

from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.settings import Settings
from praksiskatalog.pages.search_page import KINDS, QUESTIONS, facets, search_page
from praksiskatalog.pages.site_pages import shown_site

LISTS = ["Praksisser", "Anbefalinger", "Eksempler", "Kommuner", "Ordliste", "Emneord"]


@pytest.fixture(scope="session")
def sent(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Build the fictional catalogue with a sender."""

    def make(folder: Path) -> None:
        files = draw_site(folder.with_name("sent-catalogue"))
        config = (files.root / "mkdocs.yml").read_text(encoding="utf-8")
        files.write(
            "mkdocs.yml",
            config.replace("extra:\n", "extra:\n  publisher:\n    mailbox: katalog@example.org\n"),
        )
        build(files.root, folder)

    return BuiltSite(made_once(tmp_path_factory, "sent", make))


def test_the_page_leads_to_the_lists_the_themes_and_the_practices(sent: BuiltSite) -> None:
    page = sent.page("soeg/")
    lists = page.one("section", **{"aria-labelledby": "lister"})
    assert [words(each) for each in lists.inside if each.tag == "a"] == LISTS
    for name in ("temaer", "spoergsmaal"):
        section = page.one("section", **{"aria-labelledby": name})
        assert [each for each in section.inside if each.tag == "a"]


def test_what_is_missing_can_be_written_to_the_sender(sent: BuiltSite) -> None:
    missing = sent.page("soeg/").one("p", class_="pk-search-page__missing")
    (link,) = [each for each in missing.inside if each.tag == "a"]
    assert words(missing) == "Mangler der noget? Skriv til os."
    assert link.attributes["href"].startswith("mailto:katalog@example.org?subject=")


def test_without_a_sender_what_is_missing_leads_to_contributing(built: BuiltSite) -> None:
    missing = built.page("soeg/").one("p", class_="pk-search-page__missing")
    (link,) = [each for each in missing.inside if each.tag == "a"]
    assert link.attributes["href"] == "../bidrag/"


def test_the_page_itself_is_never_found(built: BuiltSite) -> None:
    assert "data-pagefind-body" not in built.read("soeg/index.html")
    assert "data-pagefind-body" in built.read("praksisser/index.html")
    urls = json.loads(built.read("assets/data/search.json"))["pages"]["urls"]
    assert "soeg/" not in urls.split("\n")


def test_every_practice_asks_before_any_asks_twice(catalogue: Catalogue) -> None:
    front = search_page(shown_site(catalogue, Settings(site_name="Katalog"))).front_matter
    questions = front["questions"]
    assert isinstance(questions, list)
    assert len(questions) == QUESTIONS
    assert len({each["url"] for each in questions}) == min(QUESTIONS, len(catalogue.practices))


def test_the_choices_are_those_of_browsing_and_the_kind_of_page(catalogue: Catalogue) -> None:
    front = search_page(shown_site(catalogue, Settings(site_name="Katalog"))).front_matter
    groups = front["groups"]
    assert isinstance(groups, list)
    assert [(each["name"], each["label"], each["parameter"]) for each in groups] == [
        ("kind", "Slags side", "slags"),
        ("theme", "Tema", "tema"),
        ("audience", "Læsere", "laeser"),
        ("sector", "Fagområde", "omraade"),
        ("target_group", "Målgruppe", "maalgruppe"),
        ("tag", "Emneord", "emneord"),
    ]
    assert [option["value"] for option in groups[0]["options"]] == list(KINDS)
    assert [option["label"] for option in groups[1]["options"]] == [
        theme.title for theme in catalogue.themes
    ]


def test_every_entry_has_its_values_in_a_list_or_here(catalogue: Catalogue) -> None:
    found = facets(shown_site(catalogue, Settings(site_name="Katalog")))
    kinds, pages = found["kinds"], found["pages"]
    assert isinstance(kinds, dict)
    assert kinds["reference"] == {"kind": ["source"]}
    assert isinstance(pages, dict)
    shared = {
        audience
        for audience in catalogue.vocabulary.names("audience")
        if all(audience in practice.audiences for practice in catalogue.practices)
    }
    assert set(kinds["practice"].get("audience", shared)) == shared
    for day in catalogue.theme_days:
        assert pages[f"temadage/{day.reference}/"]["theme"] == [day.theme]
    for theme in catalogue.themes:
        assert pages[f"temaer/{theme.reference}/"]["theme"] == [theme.reference]
    for tool in catalogue.tools:
        assert pages[f"vaerktoejer/{tool.reference}/"]["tag"] == list(tool.tags)
