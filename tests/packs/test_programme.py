"""A programme with the clock's times."""

import pytest
from tests.catalogue_files import CatalogueFiles
from tests.packs.drawn_pack import data_of, piles_of, remove_holdings, shelf_of
from tests.packs.pdf_reading import squeezed

from praksiskatalog.packs.options import BlockChoice, PackError, PackOptions
from praksiskatalog.packs.programme import Programme, read_clock, timed_programme, write_clock

NO_CLOCK = "er ikke et klokkeslæt. Skriv det som tt.mm, fx 9.00."


def programme(files: CatalogueFiles, options: PackOptions) -> Programme:
    return timed_programme(shelf_of(files).catalogue.theme_days[0], options)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (PackOptions(), [("9.00", "9.45"), ("9.45", "10.00")]),
        (PackOptions(start="8.15"), [("8.15", "9.00"), ("9.00", "9.15")]),
        (PackOptions(start="13:30"), [("13.30", "14.15"), ("14.15", "14.30")]),
        (PackOptions(start="23.00"), [("23.00", "23.45"), ("23.45", "24.00")]),
        (PackOptions(blocks=(BlockChoice(2, None),)), [("9.00", "9.15")]),
        (
            PackOptions(blocks=(BlockChoice(2, 5), BlockChoice(1, None), BlockChoice(2, None))),
            [("9.00", "9.05"), ("9.05", "9.50"), ("9.50", "10.05")],
        ),
    ],
)
def test_times_are_counted_from_the_start(
    files: CatalogueFiles, options: PackOptions, expected: list[tuple[str, str]]
) -> None:
    told = programme(files, options)

    assert [(timed.start, timed.end) for timed in told.blocks] == expected
    assert told.warnings == ()


@pytest.mark.parametrize(
    ("end", "warnings"),
    [
        ("10.00", ()),
        ("12.00", ()),
        ("9.50", ("Programmet slutter kl. 10.00. Det er 10 minutter efter kl. 9.50.",)),
    ],
)
def test_an_overrun_is_told(files: CatalogueFiles, end: str, warnings: tuple[str, ...]) -> None:
    assert programme(files, PackOptions(end=end)).warnings == warnings


def test_without_a_start_the_programme_says_what_it_counts_from(files: CatalogueFiles) -> None:
    assert programme(files, PackOptions()).note == ""
    remove_holdings(files)

    told = programme(files, PackOptions())

    assert told.blocks[0].start == "9.00"
    assert told.note == "Tiderne regner med, at I begynder kl. 9.00."


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            PackOptions(start="23.10"),
            "Programmet når forbi midnat i punktet »Saft og kiks«. Begynd før.",
        ),
        (
            PackOptions(blocks=(BlockChoice(3, None),)),
            "Punkt 3 findes ikke. Programmet har punkterne 1-2.",
        ),
        (
            PackOptions(blocks=(BlockChoice(0, 5),)),
            "Punkt 0 findes ikke. Programmet har punkterne 1-2.",
        ),
        (PackOptions(start="24.00"), f"»24.00« {NO_CLOCK}"),
        (PackOptions(end="i aften"), f"»i aften« {NO_CLOCK}"),
    ],
)  # fmt: skip
def test_a_programme_that_cannot_be_is_refused(
    files: CatalogueFiles, options: PackOptions, message: str
) -> None:
    with pytest.raises(PackError) as refused:
        programme(files, options)

    assert str(refused.value) == message


@pytest.mark.parametrize(("text", "minutes"), [("0.00", 0), ("9.05", 545), (" 23:59 ", 1439)])
def test_a_clock_is_read(text: str, minutes: int) -> None:
    assert read_clock(text) == minutes


def test_a_clock_is_written_as_danes_write_it() -> None:
    assert [write_clock(minutes) for minutes in (0, 545, 1439)] == ["0.00", "9.05", "23.59"]


def test_the_chosen_programme_stands_in_every_pile_that_tells_it(files: CatalogueFiles) -> None:
    options = {"start": "8.15", "blocks": (BlockChoice(2, 5), BlockChoice(1, None))}

    piles = piles_of(files.root, data_of(files, **options))

    for name in ("deltager.pdf", "facilitator.pdf"):
        said = piles[name].text()
        assert said.index(squeezed("8.15–8.20")) < said.index(squeezed("8.20–9.05"))
    assert squeezed("8.15") in piles["plakat.pdf"].text()
    assert squeezed("8.20–9.05 · Samtale · 45 minutter") in piles["skaerm.pdf"].text()
