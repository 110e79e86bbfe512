"""Texts that nobody expects: each is printed as it is written, or refused in Danish."""

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.catalogue_files import FICTIONAL, PRACTICE, SECOND_PRACTICE, THEME_DAY, CatalogueFiles
from tests.packs.drawn_pack import SETTINGS, data_of, grey_png, piles_of
from tests.packs.pdf_reading import ReadPdf, Tag, squeezed
from tests.packs.pdf_structure import findings

from praksiskatalog.building import shown_catalogue
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.packs.document import day_document
from praksiskatalog.packs.options import CharacterError, PackOptions
from praksiskatalog.packs.press import Press
from praksiskatalog.packs.shelf import Shelf

EXPERIENCE = "## Kommunernes erfaringer\n"
MARKUP = "#panic() $x$ *a* _b_ <label> @x `r` = h // c /* d */ \\ ~ - 'e' [f] {g}"


@pytest.mark.parametrize(
    "title",
    [
        MARKUP,
        "Ungeindsatskoordineringsudvalgssekretariatsbetjening i kommunen",
        pytest.param("x" * 90, marks=pytest.mark.full),
        pytest.param("æøåÆØÅ " * 12, marks=pytest.mark.full),
        pytest.param("–" * 90, marks=pytest.mark.full),
        "https://example.org/en/meget/lang/adresse/uden/mellemrum/som/ingen/kan/huske/udenad",
    ],
)
def test_a_title_as_long_as_it_may_be_stays_on_its_page(files: CatalogueFiles, title: str) -> None:
    piles = piles_of(files.root, data_of(files, title=title))

    for name, pile in piles.items():
        assert findings_of(pile) == [], name
        assert squeezed(title) in pile.text(), name
    assert len(piles["plakat.pdf"].pages) == 1
    assert len(piles["skaerm.pdf"].pages) == 5


def test_markup_of_the_typesetter_is_only_text(files: CatalogueFiles) -> None:
    for old in ("Sæt hylden, hvor børnene er", "Hvad gør vi allerede?"):
        files.replace(PRACTICE, old, MARKUP.replace("\\", "\\\\"))
    files.replace(THEME_DAY, "Stop efter 20 minutter, og byt roller.", MARKUP.replace("\\", "\\\\"))

    pdf = ReadPdf(pack_of(files))

    assert findings_of(pdf) == []
    assert pdf.text().count(squeezed(MARKUP)) >= 4


def test_quotation_marks_in_pairs_become_danish(files: CatalogueFiles) -> None:
    files.replace(PRACTICE, EXPERIENCE, f'{EXPERIENCE}\nDe siger "ja" til alt.\n')
    files.replace(THEME_DAY, "Stop efter 20 minutter", r"Sig \"stop\" efter 20 minutter")

    text = ReadPdf(pack_of(files)).text()

    assert squeezed("De siger »ja« til alt.") in text
    assert squeezed("Sig »stop« efter 20 minutter") in text
    assert '"' not in text


@pytest.mark.parametrize(
    ("picture", "name"),
    [(grey_png(1, 1), "lille"), (grey_png(4000, 3000), "stor"), (grey_png(60, 3000), "høj")],
    ids=["small", "large", "high"],
)
def test_a_picture_of_any_size_stays_on_its_page(
    files: CatalogueFiles, picture: bytes, name: str
) -> None:
    files.write("practices/hylde.png", picture)
    shown = f"\nDen er {name}: ![En hylde](hylde.png) Her.\n"
    files.replace(PRACTICE, EXPERIENCE, f"{EXPERIENCE}{shown}")

    with Press(files.root) as press:
        printed = press.print("pack", data_of(files, parts=("sheets",)))
    pdf = ReadPdf(printed.pdf)

    assert findings_of(pdf) == []
    (figure,) = pdf.tags.all("Figure")
    assert figure.entry["/Alt"] == "En hylde"
    left, low, right, high = box_of(figure)
    assert left >= 0
    assert right <= 596
    assert low >= 0
    assert high <= 842


def test_a_table_as_long_as_the_checker_allows_repeats_its_head(files: CatalogueFiles) -> None:
    rows = "".join(f"Togbane {number} | Nederst\n" for number in range(380))
    files.replace(PRACTICE, EXPERIENCE, f"{EXPERIENCE}\nLegetøj | Plads\n--- | ---\n{rows}\n")

    pdf = ReadPdf(pack_of(files, "sheets"))

    assert findings_of(pdf) == []
    table = max((pdf.rows(table) for table in pdf.tags.all("Table")), key=len)
    assert [row[0] for row in table] == [
        "Legetøj", *(f"Togbane{number}" for number in range(380)),
    ]  # fmt: skip


def test_a_section_as_long_as_it_may_be_is_printed_to_its_end(files: CatalogueFiles) -> None:
    paragraph = "Det siger vi til hinanden hver eneste morgen ved disken. " * 17
    long = f"{paragraph}\n\n" * 20 + "Og dermed slut."
    assert 19_000 < len(long) < 20_000
    files.replace(PRACTICE, EXPERIENCE, f"{EXPERIENCE}\n{long}\n\n")

    pdf = ReadPdf(pack_of(files))

    assert findings_of(pdf) == []
    assert squeezed("Og dermed slut.") in pdf.text()


def test_as_much_advice_as_a_practice_may_hold_is_printed(files: CatalogueFiles) -> None:
    text = files.read(SECOND_PRACTICE)
    start, end = text.index('  - name: "vaskedag"'), text.index("questions:\n")
    advice = text[start:end]
    points = advice[advice.index('      - name: "aftale"') :]
    others = [
        advice.replace("vaskedag", f"raad-{n}").replace("a03", f"a{n}") for n in range(31, 60)
    ]
    more = points.replace('name: "', 'name: "mere-')
    full = "".join(f"{each}{more}" for each in (advice, *others))
    files.write(SECOND_PRACTICE, text[:start] + full + text[end:])

    pdf = ReadPdf(pack_of(files))

    assert findings_of(pdf) == []
    others_say_it_too = 2
    said = pdf.text().count(squeezed("En ny kollega kan låne ud uden hjælp."))
    assert said == 60 + others_say_it_too
    assert all(f"a{number}" in pdf.text() for number in range(31, 60))


def test_a_day_of_twenty_blocks_stays_on_its_poster(files: CatalogueFiles) -> None:
    text = files.read(THEME_DAY)
    start, end = text.index("  - minutes: 15"), text.index("holdings:\n")
    title = "Vi taler sammen om alt det, vi har set og hørt i dag, og skriver det vigtigste ned nu"
    block = text[start:end].replace("Saft og kiks", title)
    files.write(THEME_DAY, text[:start] + block * 19 + text[end:])

    piles = piles_of(files.root, data_of(files))

    assert len(piles["plakat.pdf"].pages) == 1
    assert len(piles["skaerm.pdf"].pages) == 3 + 20
    assert [name for name, pile in piles.items() if findings_of(pile)] == []


@pytest.mark.parametrize("people", [1, 28, 29, 500])
def test_everybody_has_a_line_to_sign_on(files: CatalogueFiles, people: int) -> None:
    data = data_of(files, parts=("attendance",), participants=people)

    pdf = piles_of(files.root, data, participants=people)["facilitator.pdf"]

    assert findings_of(pdf) == []
    rows = [row for table in pdf.tags.all("Table") for row in pdf.rows(table)]
    seats = [row[0] for row in rows if row[1:2] == [""]]
    assert seats == [str(number) for number in range(1, people + 1)]


def test_an_image_in_every_place_that_a_text_has_one(files: CatalogueFiles) -> None:
    files.write("practices/hylde.png", grey_png(9, 9))
    picture = "![En hylde](hylde.png)"
    everywhere = "\n\n".join([
        f"- Et punkt {picture} og mere", f"> {picture}", f"**{picture}**", f"### {picture} Her",
        f"| {picture} | b |\n| --- | --- |\n| c | {picture} |",
    ])  # fmt: skip
    files.replace(PRACTICE, EXPERIENCE, f"{EXPERIENCE}\n{everywhere}\n")

    assert findings(pack_of(files, "sheets")) == []


CATALOGUE = shown_catalogue(load_catalogue(FICTIONAL).catalogue, SETTINGS)
# A mark that stands on no letter is drawn on a circle, and read back as two.
LINE = st.text(
    st.one_of(
        st.sampled_from("aåeø \"'*_#$@<>[]{}()\\/|~`=-–…»«.,:!?%&+1"),
        st.characters(codec="utf-8", exclude_categories=("C", "M", "Zl", "Zp")),
    ),
    min_size=1, max_size=90,
).filter(lambda text: bool(text.strip()))  # fmt: skip


@given(LINE, LINE, LINE)
@example("a\u0301 ﬁ ǅ ẞ", "עברית العربية", "\u00a0a\u2003b\u3000")
@example("»«", '""', "x" * 90)
@settings(max_examples=12)
def test_any_text_is_printed_or_its_character_named(title: str, line: str, text: str) -> None:
    practice = CATALOGUE.practices[0]
    advice = practice.recommendations[0].model_copy(update={"title": line, "text": text})
    odd = practice.model_copy(
        update={
            "title": title, "summary": text, "when": (line,), "questions": (text, line),
            "recommendations": (advice,),
        },
    )  # fmt: skip
    shelf = Shelf(replace(CATALOGUE, practices=(odd,)), SETTINGS)
    parts = ("cover", "contents", "programme", "sheets", "cards", "barometer")
    data, _ = day_document(
        shelf, CATALOGUE.theme_days[0], PackOptions(title=title, place=line, parts=parts)
    )
    found, missing = [], ""
    try:
        with Press(FICTIONAL) as press:
            found = findings(press.print("pack", data).pdf)
    except CharacterError as error:
        missing = error.character

    assert found == []
    assert missing in title + line + text


def pack_of(files: CatalogueFiles, *parts: str) -> bytes:
    """Return the whole pack, or some parts of it, of a catalogue that the checker accepts.

    The numbers that tell rows apart need not stand in a source's facts.
    """
    rules = {line.rpartition("[")[2] for line in files.problems() if "fejl" in line}
    assert rules <= {"unknown-number]", "more-problems]"}
    with Press(files.root) as press:
        told = data_of(files, parts=parts) if parts else data_of(files)
        return press.print("pack", told).pdf


def findings_of(pdf: ReadPdf) -> list[str]:
    stream = pdf.reader.stream
    stream.seek(0)
    return findings(stream.read())


def box_of(figure: Tag) -> list[float]:
    """Return the left, lower, right and upper edge of a picture."""
    told = next(each["/BBox"] for each in figure.entry["/A"] if "/BBox" in each)
    return [float(edge) for edge in told]
