"""What the pages made from records tell."""

import pytest
from tests.catalogue_files import FACTS, CatalogueFiles

from praksiskatalog.model.settings import Settings
from praksiskatalog.pages.records import source_page
from praksiskatalog.pages.relations import Site


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("2023-06-07", "7. juni 2023"),
        ("2023-06", "juni 2023"),
        ("2022", "2022"),
        ("2023-13-07", "2023-13-07"),
        ("Sommeren 2023", "Sommeren 2023"),
    ],
)
def test_a_source_tells_its_dates_as_readers_write_them(
    files: CatalogueFiles, given: str, written: str
) -> None:
    files.replace(FACTS, 'value: "2023-06-07"', f'value: "{given}"')
    site = Site(files.load().catalogue, Settings(site_name="Lån og leg"))

    facts = source_page(site, site.sources["haefte"]).front_matter["facts"]

    assert isinstance(facts, list)
    assert facts[0] == {"what": "hæftets dato", "value": written, "place": "forsiden"}
    assert facts[3]["value"] == "1200"
