"""When each page is to be reviewed is a list by month, the same whatever the day."""

from dataclasses import replace

from tests.built_site import BuiltSite, words

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.settings import Settings
from praksiskatalog.pages.reviews import review_pages
from praksiskatalog.pages.site_pages import shown_site

SETTINGS = Settings(site_name="Prøven")


def test_every_page_that_readers_see_is_listed_soonest_first(
    built: BuiltSite, catalogue: Catalogue
) -> None:
    page = built.page(addresses.REVIEWS)
    dates = [element.attributes["datetime"] for element in page.all("time")]
    shown = [entry for entry in catalogue.entries() if entry.is_shown]
    assert dates == sorted(entry.next_review.isoformat() for entry in shown)
    assert {addresses.entry(entry) for entry in shown} <= set(page.links().values())
    assert words(page.all("h2")[0]) == "November 2027"
    assert addresses.REVIEWS in built.page("").links().values()


def test_many_are_spread_over_pages(catalogue: Catalogue) -> None:
    case = catalogue.cases[0]
    names = [f"unavngivet/nummer-{number}" for number in range(450)]
    grown = replace(
        catalogue,
        cases=tuple(case.model_copy(update={"reference": name}) for name in names),
    )
    first, second, third, *none = review_pages(shown_site(grown, SETTINGS))
    assert none == []
    assert (first.address, second.address) == ("om/gennemgang/", "om/gennemgang/side/2/")
    assert first.front_matter["previous"] is None
    assert second.front_matter["previous"] == {
        "title": "Gennemgang af siderne", "url": first.address,
    }  # fmt: skip
    assert second.front_matter["next"] == {
        "title": "Gennemgang af siderne, side 3", "url": third.address,
    }  # fmt: skip
    assert third.front_matter["next"] is None


def test_an_empty_catalogue_has_the_page_too(catalogue: Catalogue) -> None:
    bare = replace(
        catalogue, themes=(), practices=(), municipalities=(), cases=(), theme_days=(), tools=()
    )
    (page,) = review_pages(shown_site(bare, SETTINGS))
    assert page.front_matter["months"] == []
