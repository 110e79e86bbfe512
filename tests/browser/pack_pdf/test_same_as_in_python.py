"""A pack from the browser is the one that the command line makes."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import OpenPage, axe_findings
from tests.browser.pack_pdf.guarded_site import Guarded
from tests.browser.pack_pdf.pdf_page import (
    CASE,
    DAY,
    OFFERED,
    PATIENCE,
    PRACTICE,
    SECOND,
    TOOL,
    button,
    made,
    status,
    with_list,
)
from tests.packs.pdf_reading import ReadPdf, Tag
from tests.packs.pdf_structure import findings

from praksiskatalog.packs.options import PART_NAMES, PackOptions
from praksiskatalog.packs.press import Press
from praksiskatalog.packs.selection import selection_document
from praksiskatalog.packs.shelf import Shelf
from praksiskatalog.packs.typography import typeset

pytestmark = pytest.mark.browser

TITLE = 'Den "store" dag om boligsocialhelhedsplansarbejde'
PLACE = ("/O", "/BBox")
FILLED = {"Titel": "Vores dag", "Dato": "2026-12-03", "Start": "09:05", "Sted": "Salen"}


def told(pdf: bytes) -> dict[str, object]:
    """Return what a file says: each page, the tags, the bookmarks, and of itself."""
    read = ReadPdf(pdf)
    about = read.reader.metadata
    assert about is not None
    return {
        "pages": [read.text(number) for number in range(1, len(read.pages) + 1)],
        "tags": list(tag_lines(read.tags)),
        "bookmarks": read.bookmarks,
        "about": (about.title, about.author, about.subject, about.creation_date),
        "language": read.root["/Lang"],
    }


def tag_lines(tag: Tag, depth: int = 0) -> Iterator[str]:
    """Yield each tag with its words and attributes, but the place of tables.

    That one is only written when Typst is told that the file shall be PDF/UA.
    """
    words = [f"{name}={tag.entry[name]}" for name in ("/Alt", "/T", "/Lang") if name in tag.entry]
    attributes = tag.entry.get("/A", [])
    for one in attributes if isinstance(attributes, list) else [attributes]:
        found = one.get_object()
        words += [f"{name}={found[name]}" for name in sorted(found) if name not in PLACE]
    yield " ".join([f"{'  ' * depth}{tag.kind}", *words])
    for child in tag.inside:
        yield from tag_lines(child, depth + 1)


def test_a_list_becomes_the_same_pack_as_on_the_command_line(
    open_page: OpenPage, shelf: Shelf, root: Path
) -> None:
    page = with_list(open_page, "p02", "a01", "e01", "v01", "d01")
    for label, value in FILLED.items():
        page.get_by_label(label, exact=True).fill(value)
    pdf = made(page)
    expect(status(page)).to_contain_text("PDF'en er klar og fylder 0,")
    expect(page.get_by_role("link", name="Gem PDF'en")).to_be_focused()
    assert axe_findings(page, as_own=True) == []

    options = PackOptions(
        practices=(SECOND, PRACTICE), cases=(CASE,), tools=(TOOL,), theme_days=(DAY,),
        parts=OFFERED,
        title="Vores dag", date="3. december 2026", start="9.05", place="Salen",
    )  # fmt: skip
    with Press(root) as press:
        same = press.print("pack", selection_document(shelf, options)).pdf
    assert told(pdf) == told(same)
    assert "Figure /Alt=En hylde med tog" in "\n".join(tag_lines(ReadPdf(pdf).tags))
    assert findings(pdf) == ["unidentified: it does not say that it is PDF/UA-1"]
    assert findings(same) == []

    before = len(Guarded.asked)
    button(page).click()
    expect(status(page)).to_contain_text("Sætter siderne op.", timeout=PATIENCE)
    page.get_by_role("button", name="Afbryd").click()
    asked = Guarded.asked[before:]
    assert "/assets/typst/typst.json" in asked
    assert not [path for path in asked if path.endswith((".bin", ".ttf"))]


@pytest.mark.parametrize(
    ("choice", "options"),
    [
        ({"entries": [["practice", PRACTICE]]}, PackOptions(practices=(PRACTICE,))),
        (
            {"entries": [["case", CASE], ["practice", SECOND], ["practice", PRACTICE]],
             "title": TITLE, "date": "2026-12-03", "start": "09:05", "place": "Salen",
             "participants": 7},
            PackOptions(practices=(SECOND, PRACTICE), cases=(CASE,), title=TITLE,
                        date="3. december 2026", start="9.05", place="Salen", participants=7),
        ),
        ({"entries": [["tool", TOOL], ["case", CASE]], "parts": ["cover", "cards", "sheets"]},
         PackOptions(cases=(CASE,), tools=(TOOL,), parts=("cover", "cards", "sheets"))),
        ({"entries": [["tool", TOOL]], "parts": list(PART_NAMES), "start": "13:30"},
         PackOptions(tools=(TOOL,), start="13.30")),
        ({"entries": [["theme-day", DAY], ["practice", PRACTICE]], "start": "8.05"},
         PackOptions(practices=(PRACTICE,), theme_days=(DAY,), start="8.05")),
        ({"entries": [["theme-day", DAY]], "date": "2027-01-01"},
         PackOptions(theme_days=(DAY,), date="1. januar 2027")),
        ({"entries": [["recommendation", f"{SECOND}/vaskedag"]], "without": ["attendance"]},
         PackOptions(practices=(SECOND,))),
    ],
)  # fmt: skip
def test_a_choice_is_composed_as_in_python(
    open_page: OpenPage, shelf: Shelf, choice: dict[str, object], options: PackOptions
) -> None:
    composed = open_page("min-liste/").evaluate(
        """async (choice) => {
          const { compose, keysOf } = await import("/assets/js/pack/compose.js");
          const json = async (name) => (await fetch(`/assets/typst/${name}.json`)).json();
          const files = await Promise.all(keysOf(choice.entries).map((key) => json(`data/${key}`)));
          const { selection } = await json("typst");
          return compose(selection, files.flatMap(({ pieces }) => pieces), choice);
        }""",
        choice,
    )
    assert composed == json.loads(json.dumps(typeset(selection_document(shelf, options))))
