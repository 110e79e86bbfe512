"""What a theme day's page offers for print."""

from dataclasses import replace

import pytest
from tests.catalogue_files import CatalogueFiles

from praksiskatalog.model.settings import Settings
from praksiskatalog.pages.relations import Site
from praksiskatalog.pages.theme_day import theme_day_page

SETTINGS = Settings(site_name="Lån og leg", has_pdf=True)
CASE, TOOL = "eksempelby/togbane-paa-kort", "hyldekort"


@pytest.mark.parametrize(
    ("references", "has_practices", "has_cards"),
    [
        ((TOOL,), True, True),
        ((TOOL, CASE), False, True),
        ((TOOL, "eksempelby/findes-ikke"), False, False),
    ],
)
def test_cards_are_offered_where_there_is_something_to_print_on_them(
    files: CatalogueFiles, references: tuple[str, ...], *, has_practices: bool, has_cards: bool
) -> None:
    catalogue = files.load().catalogue
    (day,) = catalogue.theme_days
    block = day.blocks[0].model_copy(update={"entries": references})
    day = day.model_copy(update={"blocks": (block,)})
    practices = catalogue.practices if has_practices else ()
    site = Site(replace(catalogue, practices=practices, theme_days=(day,)), SETTINGS)

    pack = theme_day_page(site, day).front_matter["pack"]

    assert isinstance(pack, list)
    assert ("Kort" in [pile["title"] for pile in pack]) == has_cards
    assert "Plakat" in [pile["title"] for pile in pack]
