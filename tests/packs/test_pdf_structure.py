"""Each demand on a PDF finds what breaks it, and nothing in a document that meets it."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import pytest
import typst
from pypdf import PdfWriter
from pypdf.annotations import Link
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, TextStringObject
from tests.catalogue_files import PIXEL
from tests.packs.pdf_structure import findings

from praksiskatalog.packs.press import FONTS

SOUND = """
#set document(title: "En prøve", date: none)
#set text(font: "Public Sans", lang: "da", region: "DK")
#set page(paper: "a6", footer: context [En prøve #h(1fr) #str(here().page())])
= Første del
Et afsnit med #link("https://example.org/")[et link] og en hylde:
#image("hylde.png", alt: "En hylde", width: 10mm)
== Et afsnit
#table(columns: 2, table.header[*Legetøj*][*Plads*], [Togbane], [Nederst])
#pagebreak()
= Anden del
Slut.
"""
FIRST = "'Første del'"
TAG = b"/Span<</MCID 0>>BDC"


def test_a_sound_document_meets_every_demand(tmp_path: Path) -> None:
    assert findings(typeset(tmp_path, SOUND)) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('lang: "da", region: "DK"', 'lang: "sv"', "in_another_language: the language is sv"),
        ("Slut.", '#text(lang: "en")[The end.]', "in_another_language: the language is en-DK"),
        ('title: "En prøve", ', "", "untitled: there is no title"),
        ("= Første del", "== Første del", "badly_ordered_headings: H2 'Førstedel' stands below H0"),
        ("== Et afsnit", "=== Et afsnit", "badly_ordered_headings: H3 'Etafsnit' stands below H1"),
        (', alt: "En hylde"', "", "without_alternative: page 1: a Figure has no alternative text"),
        ("Slut.", "$x^2$", "without_alternative: page 2: a Formula has no alternative text"),
        (
            "table.header[*Legetøj*][*Plads*]", "[*Legetøj*], [*Plads*]",
            "tables_without_headers: page 1: a table has no header cells",
        ),
        (
            "= Anden del", "#heading(bookmarked: false)[Anden del]",
            "without_bookmarks: 'Andendel' on page 2 has no bookmark",
        ),
        (
            "Slut.", "#place(bottom, dy: 8mm)[2]",
            "tagged_page_numbers: page 2: the page number is tagged",
        ),
        (
            "Slut.", "#place(dx: 90mm)[Over kanten]",
            "outside_the_page: page 2: 'Over kanten' runs over the edge",
        ),
        (
            "Slut.", "#place(dy: -80mm)[Over kanten]",
            "outside_the_page: page 2: 'Over kanten' runs over the edge",
        ),
        ("Slut.", "→", "unreadable_characters: page 2: a character of '\ufffd' is missing"),
        (
            "https://example.org/", "javascript:alert(1)",
            "active_content: javascript:alert(1) stands in the file",
        ),
        ("Slut.", '#pdf.attach("hylde.png")', "active_content: /EmbeddedFiles stands in the file"),
    ],
)  # fmt: skip
def test_a_document_that_breaks_a_demand_is_found(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    assert old in SOUND
    found = findings(typeset(tmp_path, SOUND.replace(old, new), None))
    assert expected in found


@pytest.mark.parametrize(
    ("part", "key", "expected"),
    [
        ("root", "/MarkInfo", "untagged: the document is not tagged"),
        ("root", "/StructTreeRoot", "untagged: the document is not tagged"),
        ("root", "/Lang", "in_another_language: the language is None"),
        ("root", "/ViewerPreferences", "untitled: the title is not shown"),
        ("root", "/Metadata", "untitled: the XMP metadata has no such title"),
        ("root", "/Metadata", "unidentified: it does not say that it is PDF/UA-1"),
        ("root", "/Outlines", "without_bookmarks: 'Førstedel' on page 1 has no bookmark"),
        ("font", "/FontFile2", "unembedded_fonts: {font} is not in the file"),
        ("header", "/A", "tables_without_headers: page 1: a table has a header cell without scope"),
        ("link", "/Contents", "untold_links: page 1: a link is not told in words"),
        ("page", "/Tabs", "untold_links: page 1: the tab key does not follow the structure"),
    ],
)
def test_a_document_without_something_is_found(
    tmp_path: Path, part: str, key: str, expected: str
) -> None:
    writer = PdfWriter(clone_from=io.BytesIO(typeset(tmp_path, SOUND)))
    page: Any = writer.pages[0]
    fonts = page["/Resources"]["/Font"].values()
    parts: dict[str, Callable[[], Any]] = {
        "root": lambda: writer.root_object,
        "page": lambda: page,
        "font": lambda: next(iter(fonts))["/DescendantFonts"][0]["/FontDescriptor"],
        "header": lambda: next(each for each in _objects(writer) if each.get("/S") == "/TH"),
        "link": page["/Annots"][0].get_object,
    }
    expected = expected.replace("{font}", str(next(iter(fonts))["/BaseFont"]))
    del parts[part]()[NameObject(key)]

    assert expected in findings(_written(writer))


def test_a_link_outside_the_structure_is_found(tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=io.BytesIO(typeset(tmp_path, SOUND)))
    writer.add_annotation(0, Link(rect=(1, 1, 9, 9), url="https://example.org/"))

    assert "untold_links: page 1: an annotation is in no Link" in findings(_written(writer))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (TAG, b"/Span BMC", f"untagged: page 1: {FIRST} is neither tagged nor an artifact"),
        (
            TAG, b"/Span<</MCID 99>>BDC",
            f"untagged: page 1: {FIRST} is neither tagged nor an artifact",
        ),
        (
            b"/Artifact<</Attached", b"/Span<</MCID 0/Attached",
            "tagged_running_lines: page 1: the running line 'En prøve' is tagged",
        ),
    ],
)  # fmt: skip
def test_content_that_is_marked_wrongly_is_found(
    tmp_path: Path, old: bytes, new: bytes, expected: str
) -> None:
    writer = PdfWriter(clone_from=io.BytesIO(typeset(tmp_path, SOUND)))
    page: Any = writer.pages[0]
    drawn = page["/Contents"].get_object().get_data()
    assert old in drawn
    content = DecodedStreamObject()
    content.set_data(drawn.replace(old, new))
    page[NameObject("/Contents")] = writer._add_object(content)  # noqa: SLF001 - it has no other way

    assert expected in findings(_written(writer))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("/OpenAction", {"/S": "/JavaScript", "/JS": "app.alert(1)"}),
        ("/AA", {"/WC": "nothing"}),
        ("/Test", {"/S": "/Launch"}),
    ],
)
def test_what_runs_is_found(tmp_path: Path, key: str, value: dict[str, str]) -> None:
    writer = PdfWriter(clone_from=io.BytesIO(typeset(tmp_path, SOUND)))
    action = DictionaryObject()
    for name, word in value.items():
        told = NameObject(word) if word.startswith("/") else TextStringObject(word)
        action[NameObject(name)] = told
    writer.root_object[NameObject(key)] = action

    found = findings(_written(writer))

    words = {key, *value, *value.values()} - {"/S", "/Test", "/WC"}
    named = sorted(word for word in words if word.startswith("/"))
    assert found == [f"active_content: {word} stands in the file" for word in named]


def _objects(writer: PdfWriter) -> list[Any]:
    found = [writer.get_object(number + 1) for number in range(len(writer._objects))]  # noqa: SLF001 - it has no list
    return [each for each in found if isinstance(each, DictionaryObject)]


def _written(writer: PdfWriter) -> bytes:
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def typeset(folder: Path, source: str, standards: Literal["ua-1"] | None = "ua-1") -> bytes:
    (folder / "hylde.png").write_bytes(PIXEL)
    (folder / "prøve.typ").write_text(source, encoding="utf-8")
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts="$" in source, font_paths=[FONTS]
    )
    pdf = typst.compile(folder / "prøve.typ", font_paths=fonts, pdf_standards=standards or [])
    assert isinstance(pdf, bytes)
    return pdf
