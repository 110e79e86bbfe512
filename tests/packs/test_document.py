"""What an organiser chooses, as a pack's data."""

from typing import Any

import pytest
from tests.catalogue_files import CASE, PRACTICE, THEME_DAY, THEMES, CatalogueFiles
from tests.packs.drawn_pack import data_of, remove_holdings, selection_of, shelf_of

from praksiskatalog.packs.document import day_document
from praksiskatalog.packs.options import PART_NAMES, PackError, PackOptions

ALL = ("legetoej-som-boeger", "rent-legetoej", "leg-paa-gulvet")
SECOND = "rent-legetoej"


def titles(told: object) -> list[str]:
    assert isinstance(told, list)
    return [each["title"] for each in told]


def rows(told: object) -> dict[str, str]:
    assert isinstance(told, list)
    return {row["label"]: row["value"] for row in told}


def test_a_pack_says_what_its_theme_day_says(files: CatalogueFiles) -> None:
    data = data_of(files)

    assert data["title"] == "En formiddag med legetøj"
    assert data["kind_label"] == "Temadag · Udlån"
    assert titles(data["practices"]) == ["Legetøj som bøger", "Rent legetøj"]
    assert titles(data["cases"]) == ["Togbane på lånerkortet", "Vask hver fredag"]
    assert titles(data["tools"]) == ["Hyldekort"]
    assert rows(data["cover_rows"]) == {
        "Dato": "11. marts 2027",
        "Tid": "Kl. 9.00–10.00",
        "Sted": "Hovedbiblioteket i Eksempelby",
        "Deltagere": "10-20 bibliotekarer",
    }
    assert data["parts"] == list(PART_NAMES)


def test_the_organisers_words_come_first(files: CatalogueFiles) -> None:
    data = data_of(
        files, title="Legedag", place="Salen", date="1. maj 2027", start="10.00",
        practices=(SECOND, SECOND),
    )  # fmt: skip

    assert (data["title"], titles(data["practices"])) == ("Legedag", ["Rent legetøj"])
    assert rows(data["cover_rows"]) == {
        "Dato": "1. maj 2027",
        "Tid": "Kl. 10.00–11.00",
        "Sted": "Salen",
        "Deltagere": "10-20 bibliotekarer",
    }


def test_a_day_without_a_date_says_none(files: CatalogueFiles) -> None:
    remove_holdings(files)

    assert list(rows(data_of(files)["cover_rows"])) == ["Tid", "Deltagere"]


def test_a_selection_is_a_pack_without_a_programme(files: CatalogueFiles) -> None:
    data = selection_of(files, practices=(SECOND, "legetoej-som-boeger"), place="Salen")

    assert data["title"] == "Udvalgte praksisser"
    assert titles(data["practices"]) == ["Rent legetøj", "Legetøj som bøger"]
    assert rows(data["cover_rows"]) == {"Sted": "Salen", "Indhold": "2 praksisser"}
    assert data["parts"] == [
        name for name in PART_NAMES if name not in ("programme", "facilitator", "homework")
    ]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            {"practices": ("rent-legetoj",)},
            "Praksissen »rent-legetoj« findes ikke. Mente du »rent-legetoej«?",
        ),
        (
            {"practices": ("qqq",)},
            f"Praksissen »qqq« findes ikke. Vælg mellem: {', '.join(ALL)}.",
        ),
        ({"parts": ("kort",)}, f"Delen »kort« findes ikke. Vælg mellem: {', '.join(PART_NAMES)}."),
        ({"parts": ("program",)}, "Delen »program« findes ikke. Mente du »programme«?"),
    ],
)  # fmt: skip
def test_a_choice_that_cannot_be_met_is_refused(
    files: CatalogueFiles, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(PackError) as refused:
        data_of(files, **options)

    assert str(refused.value) == message


def test_a_selection_of_nothing_is_refused(files: CatalogueFiles) -> None:
    with pytest.raises(PackError, match=r"^Vælg en temadag eller mindst én praksis\.$"):
        selection_of(files)


def test_what_readers_do_not_see_is_not_printed(files: CatalogueFiles) -> None:
    draft = ('status: "published"', 'status: "draft"')
    for path in (PRACTICE, CASE):
        files.replace(path, *draft)

    data = data_of(files)

    told = data["programme"]
    assert isinstance(told, dict)
    assert titles(data["practices"]) == ["Rent legetøj"]
    assert titles(data["cases"]) == ["Vask hver fredag"]
    assert titles(told["blocks"][0]["entries"]) == ["Hyldekort"]


def test_a_block_may_use_another_theme_day(files: CatalogueFiles) -> None:
    day = files.read(THEME_DAY).replace('"d01"', '"d02"').replace("En formiddag", "En aften")
    files.write("content/theme-days/aften.md", day)
    files.replace(THEME_DAY, '      - "hyldekort"\n', '      - "aften"\n')
    shelf = shelf_of(files)
    first = next(day for day in shelf.catalogue.theme_days if day.code == "d01")

    told, _ = day_document(shelf, first, PackOptions())

    programme = told["programme"]
    assert isinstance(programme, dict)
    assert titles(programme["blocks"][0]["entries"])[-1] == "En aften med legetøj"


def test_a_theme_that_is_hidden_gives_no_name_and_no_colour(files: CatalogueFiles) -> None:
    text = files.read(THEMES)
    files.write(THEMES, text.replace('status: "published"', 'status: "draft"'))

    data = data_of(files)

    assert (data["kind_label"], data["colour"], data["practices"]) == ("Temadag", "", [])
