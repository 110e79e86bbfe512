"""The map, and what a municipality's page tells of its neighbours and of what is missing."""

from itertools import pairwise

import pytest
from tests.built_site import BuiltPage, BuiltSite, Element, words
from tests.catalogue_files import FICTIONAL

from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.municipality import RegisteredMunicipality
from praksiskatalog.model.settings import Settings
from praksiskatalog.pages.relations import distance_km
from praksiskatalog.pages.site_pages import shown_site


def dots(page: BuiltPage) -> dict[str, tuple[str, str]]:
    """Return the place of each dot on the map by its municipality's name."""
    return {
        words(circle.inside[0]): (circle.attributes["cx"], circle.attributes["cy"])
        for circle in page.all("circle")
    }


def listed(section: Element) -> list[str]:
    return [words(each) for each in section.inside if each.tag == "li"]


def test_each_municipality_is_a_dot_at_its_point(drawn: BuiltSite) -> None:
    assert dots(drawn.page("kommuner/")) == {
        "Eksempelby": ("240.0", "520.0"),
        "Prøvestad": ("160.0", "380.0"),
        "Tomlinge": ("420.0", "50.0"),  # in the frame that draws the island twice as large
        "Øvelsesrup": ("190.0", "200.0"),  # its page is a draft
    }  # fmt: skip


def test_a_point_off_the_map_has_no_dot(drawn: BuiltSite) -> None:
    page = drawn.page("kommuner/")

    assert "Langt Væk" not in dots(page)
    assert "Langt Væk" in page.text


def test_only_a_municipality_with_a_page_is_a_link_on_the_map(drawn: BuiltSite) -> None:
    page = drawn.page("kommuner/")
    drawing = next(each for each in page.all("svg") if each.inside[0].tag == "path")

    assert sorted(page.links(drawing).values()) == [
        "kommuner/eksempelby/", "kommuner/proevestad/", "kommuner/tomlinge/",
    ]  # fmt: skip


def test_a_municipalitys_own_dot_comes_last_and_leads_nowhere(drawn: BuiltSite) -> None:
    page = drawn.page("kommuner/proevestad/")

    assert list(dots(page))[-1] == "Prøvestad"
    drawing = next(each for each in page.all("svg") if page.all("circle")[0] in each.inside)
    assert "kommuner/proevestad/" not in page.links(drawing).values()


def test_neighbours_come_by_distance(drawn: BuiltSite) -> None:
    page = drawn.page("kommuner/eksempelby/")

    near = page.section("naboer")
    assert list(page.links(near)) == ["Prøvestad", "Tomlinge"]
    assert "93 km" in words(near)
    assert "109 km" in words(near)


@pytest.mark.parametrize(
    ("one", "other", "kilometres"),
    [
        ((55.676, 12.568), (56.157, 10.211), 156),  # København and Aarhus
        ((55.0, 10.0), (55.0, 10.0), 0),
        ((0.0, 0.0), (0.0, 180.0), 20015),
    ],
)
def test_distances_follow_the_globe(
    one: tuple[float, float], other: tuple[float, float], kilometres: int
) -> None:
    a, b = (
        RegisteredMunicipality(code="0001", name="x", region="x", lat=lat, lon=lon)
        for lat, lon in (one, other)
    )

    assert round(distance_km(a, b)) == kilometres


def test_five_neighbours_at_most_and_the_nearest_first() -> None:
    catalogue = load_catalogue(FICTIONAL.parents[1]).catalogue
    site = shown_site(catalogue, Settings(site_name="Prøve"))

    for place in catalogue.municipalities:
        near = site.neighbours(place)
        assert len(near) == 5
        assert place not in [other for other, _ in near]
        assert all(a <= b for (_, a), (_, b) in pairwise(near))


def test_a_municipality_says_which_practices_lack_an_example(drawn: BuiltSite) -> None:
    page = drawn.page("kommuner/eksempelby/")

    assert page.links(page.section("eksempler"))["Togbane på lånerkortet"]
    missing = page.links(page.section("mangler"))
    assert set(missing.values()) >= {"praksisser/rent-legetoej/", "praksisser/leg-paa-gulvet/"}
    assert "praksisser/legetoej-som-boeger/" not in missing.values()


def test_a_municipalitys_own_cards_do_not_repeat_its_name(drawn: BuiltSite) -> None:
    elsewhere = drawn.page("praksisser/legetoej-som-boeger/").section("eksempler")

    assert "Eksempelby" in [words(each) for each in elsewhere.inside if each.tag == "li"]
    assert drawn.page("kommuner/eksempelby/").all("ul", class_="pk-card__facts") == []


def test_a_municipality_without_an_example_invites_one(drawn: BuiltSite) -> None:
    page = drawn.page("kommuner/tomlinge/")

    examples = page.section("eksempler")
    assert "har ikke delt et eksempel endnu" in words(examples)
    assert page.links(examples)["Del et eksempel"] == "bidrag/"
    taking_part = words(page.section("deltager-i"))
    assert "2023 Legetøj på rejse" in taking_part
    assert "Kilde: Legetøj på rejse" in taking_part


def test_municipalities_without_a_page_stand_by_region(drawn: BuiltSite) -> None:
    page = drawn.page("kommuner/")

    assert words(page.section("uden-side")).endswith("Region Prøve Langt Væk, Øvelsesrup")
