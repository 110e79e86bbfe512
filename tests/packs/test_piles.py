"""The piles of a pack: what is in each, and the print order of all."""

from collections.abc import Callable

import pytest
from tests.catalogue_files import CatalogueFiles
from tests.packs.conftest import DAY
from tests.packs.drawn_pack import data_of, piles_of, selection_of
from tests.packs.pdf_reading import ReadPdf, squeezed

from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.packs.options import PackError, PackOptions
from praksiskatalog.packs.piles import print_order

PRACTICES = ("legetoej-som-boeger", "rent-legetoej")
ALL = ["pakke.pdf", "deltager.pdf", "facilitator.pdf", "kort.pdf", "plakat.pdf", "skaerm.pdf"]
Reader = Callable[[str], ReadPdf]


@pytest.mark.parametrize(
    ("pages", "options", "rows", "total"),
    [
        (
            {"deltager.pdf": 20, "facilitator.pdf": 12, "kort.pdf": 10, "plakat.pdf": 1},
            PackOptions(participants=40, groups=5),
            [("20", "40", "400"), ("12", "1", "6"), ("10", "5", "25"), ("1", "1", "1")],
            "432 ark papir",
        ),
        (
            {"pakke.pdf": 99, "deltager.pdf": 3, "plakat.pdf": 2, "skaerm.pdf": 7},
            PackOptions(participants=1, groups=1),
            [("3", "1", "2"), ("2", "1", "2"), ("7", "–", "–")],
            "4 ark papir",
        ),
        (
            {"deltager.pdf": 24, "kort.pdf": 1},
            PackOptions(participants=500, groups=120),
            [("24", "500", "6000"), ("1", "120", "120")],
            "6.120 ark papir",
        ),
        ({"facilitator.pdf": 1}, PackOptions(), [("1", "1", "1")], "1 ark papir"),
    ],
)
def test_the_print_order_counts_copies_and_sheets(
    pages: dict[str, int], options: PackOptions, rows: list[tuple[str, ...]], total: str
) -> None:
    order = print_order(pages, options)

    told = order["rows"]
    assert isinstance(told, list)
    assert [(row["pages"], row["copies"], row["sheets"]) for row in told] == rows
    assert order["total"] == total


def test_the_print_order_says_for_whom() -> None:
    one = print_order({}, PackOptions(participants=1, groups=1))
    many = print_order({}, PackOptions(participants=40, groups=5))

    assert (one["lead"], many["lead"]) == (
        "Til 1 deltager i 1 gruppe.", "Til 40 deltagere i 5 grupper.",
    )  # fmt: skip


def test_page_two_of_the_guide_is_the_print_order_with_the_files_own_numbers(
    own_pack: Reader,
) -> None:
    guide = own_pack("facilitator.pdf")
    table = next(table for table in guide.tags.all("Table") if guide.page_of(table) == 2)

    head, *rows = guide.rows(table)

    assert head == ["Fil", "Sådan", "Sider", "Antal", "Ark"]
    assert [row[0] for row in rows] == ALL[1:]
    assert [int(row[2]) for row in rows] == [len(own_pack(row[0]).pages) for row in rows]
    assert [row[3] for row in rows] == ["40", "1", "5", "1", "–"]


def test_participants_see_nothing_that_is_for_the_one_who_leads_the_day(
    own_pack: Reader, catalogue: Catalogue
) -> None:
    day = next(day for day in catalogue.theme_days if day.reference == DAY)
    whole, handout = own_pack("pakke.pdf").text(), own_pack("deltager.pdf").text()

    for block in day.blocks:
        for sentence in block.notes.split(". "):
            assert squeezed(sentence) in whole
            assert squeezed(sentence) not in handout
    assert squeezed("Dine noter") in whole
    assert squeezed("Dine noter") not in handout


def test_each_pile_has_its_parts(files: CatalogueFiles) -> None:
    piles = piles_of(files.root, data_of(files))

    assert list(piles) == ALL
    parts = {
        name: [pile.text_of(tag) for tag in pile.tags.all("H1")] for name, pile in piles.items()
    }
    assert squeezed("Barometer: Hvor er vi i dag?") in parts["deltager.pdf"]
    assert "Deltagerliste" in parts["facilitator.pdf"]
    assert "Deltagerliste" not in parts["deltager.pdf"]
    assert parts["kort.pdf"] == ["Korttilsamtalen"]
    assert parts["plakat.pdf"] == []


def test_a_selection_has_no_poster_and_no_slides(files: CatalogueFiles) -> None:
    data = selection_of(files, practices=PRACTICES)

    assert list(piles_of(files.root, data)) == [
        "pakke.pdf", "deltager.pdf", "facilitator.pdf", "kort.pdf",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("cards",), ["pakke.pdf", "kort.pdf"]),
        (("programme",), [name for name in ALL if name != "kort.pdf"]),
        (("attendance",), ["pakke.pdf", "facilitator.pdf"]),
    ],
)  # fmt: skip
def test_only_piles_that_say_something_are_printed(
    files: CatalogueFiles, parts: tuple[str, ...], expected: list[str]
) -> None:
    assert list(piles_of(files.root, data_of(files, parts=parts))) == expected


def test_a_pack_of_nothing_is_refused(files: CatalogueFiles) -> None:
    with pytest.raises(PackError, match=r"^Pakken er tom: De valgte dele har intet indhold\.$"):
        piles_of(files.root, data_of(files, parts=("cover", "sources")))


def test_a_theme_day_whose_practices_are_withdrawn_is_left_with_its_programme(
    files: CatalogueFiles,
) -> None:
    for path in ("legetoej-som-boeger", "rent-legetoej", "leg-paa-gulvet"):
        withdrawn = 'status: "withdrawn"\nwithdrawn:\n  reason: "Slut."\n'
        files.replace(f"practices/{path}.md", 'status: "published"\n', withdrawn)

    piles = piles_of(files.root, data_of(files))

    assert list(piles) == ALL
    assert squeezed("Saft og kiks") in piles["deltager.pdf"].text()
    assert squeezed("Legetøj som bøger") not in piles["pakke.pdf"].text()
