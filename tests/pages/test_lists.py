"""Lists that readers browse: pages of 100, groups that divide them, and the filter's index."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from tests.built_site import BuiltSite, Element, build, draw_site, made_once, words
from tests.catalogue_files import SECOND_PRACTICE, VOCABULARY, CatalogueFiles
from tests.many_cases import draw_cases

from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.settings import Settings
from praksiskatalog.pages.list_pages import list_pages
from praksiskatalog.pages.lists import list_indexes
from praksiskatalog.pages.page import Page
from praksiskatalog.pages.relations import Site
from praksiskatalog.pages.site_pages import shown_site

FICTIONAL_CASES = 3


@pytest.fixture(scope="session")
def grown(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Build the fictional catalogue with 250 cases more, drawn in the order of their titles."""

    def make(folder: Path) -> None:
        files = draw_site(folder.with_name("grown-catalogue"))
        draw_cases(files, 250 - FICTIONAL_CASES)
        build(files.root, folder)

    return BuiltSite(made_once(tmp_path_factory, "grown", make))


def read_index(site: BuiltSite, kind: str) -> Any:  # noqa: ANN401 - a script of data
    text = site.read(f"assets/data/filter-{kind}.js").split("\n")[1]
    return json.loads(text.split(" = ", 1)[1].removesuffix(";"))


def titles(site: BuiltSite, address: str) -> list[str]:
    cards: Element = site.page(address).one("ul", class_="pk-filter__cards")
    return [words(each) for each in cards.inside if each.tag == "h3"]


def test_250_cases_stand_on_3_pages_that_together_are_the_list(grown: BuiltSite) -> None:
    pages = ["eksempler/", "eksempler/side/2/", "eksempler/side/3/"]
    shown = [titles(grown, address) for address in pages]

    assert [len(each) for each in shown] == [100, 100, 50]
    assert not grown.has("eksempler/side/4/index.html")
    index = read_index(grown, "case")
    assert [item[0] for item in index["items"]] == [title for each in shown for title in each]


def test_each_page_of_a_list_leads_to_the_others(grown: BuiltSite) -> None:
    page = grown.page("eksempler/side/2/")
    (nav,) = page.all("nav", **{"aria-label": "Sider i listen"})

    assert words(page.one("h1")) == "Eksempler, side 2"
    assert page.links(nav) == {
        "Side 1": "eksempler/",
        "Side 2": "eksempler/side/2/",
        "Side 3": "eksempler/side/3/",
    }
    current = [words(e) for e in nav.inside if e.attributes.get("aria-current") == "page"]
    assert current == ["Side 2"]


def test_cases_without_a_named_municipality_come_last(grown: BuiltSite) -> None:
    assert titles(grown, "eksempler/side/3/")[-2:] == ["Gulvet er åbent", "Vask hver fredag"]


def test_every_count_is_what_a_click_gives(grown: BuiltSite) -> None:
    for kind, address in (
        ("case", "eksempler/"), ("practice", "praksisser/"), ("recommendation", "anbefalinger/"),
    ):  # fmt: skip
        index = read_index(grown, kind)
        shown = {
            fieldset.attributes["data-group"]: [
                (each.attributes["value"], words(count))
                for each, count in zip(
                    [e for e in fieldset.inside if e.tag == "input"],
                    [e for e in fieldset.inside if "pk-filter__count" in _classes(e)],
                    strict=True,
                )
            ]
            for fieldset in grown.page(address).all("fieldset")
        }

        counted = {
            name: [
                (value, str(sum(number in item[7][place] for item in index["items"])))
                for number, value in enumerate(index["groups"][name])
            ]
            for place, name in enumerate(index["group_order"])
        }
        assert shown == counted
        assert all(count != "0" for options in shown.values() for _, count in options)


def _classes(element: Element) -> list[str]:
    return element.attributes.get("class", "").split()


def site_of(files: CatalogueFiles) -> Site:
    loaded = files.load()
    assert loaded.problems == ()
    return shown_site(loaded.catalogue, Settings(site_name="Prøve"))


def groups(site: Site, kind: str) -> dict[str, list[str]]:
    index = next(each for each in list_indexes(site) if each.kind == kind)
    return {group.name: [name for name, _, _ in options] for group, options in index.groups}


def test_a_group_is_shown_only_when_it_divides_the_list(files: CatalogueFiles) -> None:
    # Every practice has both audiences, sectors and target groups, and one kind of evidence.
    assert groups(site_of(files), "practice") == {
        "theme": ["udlaan", "leg"],
        "tag": ["udlaan", "hygiejne", "leg"],
        "municipality": ["eksempelby", "tomlinge"],
    }

    files.replace(SECOND_PRACTICE, '  - "dagtilbud"\n', "")

    assert groups(site_of(files), "practice")["sector"] == ["bibliotek", "dagtilbud"]


def test_options_stand_in_the_order_of_the_vocabulary(files: CatalogueFiles) -> None:
    first = '  - name: "udlaan"\n    label: "Udlån"\n    definition: "At give legetøj med hjem."\n'
    files.replace(VOCABULARY, first, "")
    files.replace(VOCABULARY, "level:\n", f"{first}level:\n")

    assert groups(site_of(files), "practice")["tag"] == ["hygiejne", "leg", "udlaan"]


def test_levels_belong_to_recommendations(files: CatalogueFiles) -> None:
    assert "level" not in groups(site_of(files), "recommendation")

    files.replace(SECOND_PRACTICE, 'level: "rodfaestet"', 'level: "i-brug"')

    assert groups(site_of(files), "recommendation")["level"] == [
        "foerste-skridt", "i-brug", "rodfaestet",
    ]  # fmt: skip
    assert "level" not in groups(site_of(files), "practice")


def test_a_list_of_nothing_is_one_empty_page(files: CatalogueFiles) -> None:
    site = Site(Catalogue(files.load().catalogue.vocabulary), Settings(site_name="Prøve"))

    for index in list_indexes(site):
        (page,) = list_pages(index)
        assert page.front_matter["total"] == 0
        assert page.front_matter["items"] == []
        assert page.front_matter["groups"] == []


@pytest.mark.parametrize(("count", "pages"), [(99, 1), (100, 1), (101, 2), (200, 2), (201, 3)])
def test_a_page_holds_100(files: CatalogueFiles, count: int, pages: int) -> None:
    draw_cases(files, count - FICTIONAL_CASES)

    index = list_indexes(site_of(files))[2]
    made: list[Page] = list_pages(index)

    assert len(made) == pages
    references = Counter(str(item) for page in made for item in _items(page))
    assert len(references) == count
    assert set(references.values()) == {1}


def _items(page: Page) -> list[dict[str, object]]:
    items = page.front_matter["items"]
    assert isinstance(items, list)
    return items


def test_a_page_that_lists_many_shows_the_first_in_full(grown: BuiltSite) -> None:
    group = grown.page("emneord/leg/").section("gruppe-2")
    found = [e for e in group.inside if "pk-card" in e.attributes.get("class", "").split()]
    in_full = [
        any(e.tag == "p" and e.attributes.get("class") == "pk-card__summary" for e in card.inside)
        for card in found
    ]

    assert in_full[:20] == [True] * 20
    assert len(found) > 60
    assert not any(in_full[20:])
