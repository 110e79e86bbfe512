"""What every PDF must be, demand by demand: each returns what it finds wrong.

The demands are those of PDF/UA-1 (ISO 14289-1) that can be judged without a person, and our own:
Danish, no text outside the page, and nothing that runs or is fetched.
"""

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from typing import Any

from pypdf.generic import DictionaryObject
from tests.packs.pdf_reading import RUNNING, TAGGED, UNMARKED, ReadPdf, squeezed

CONTENTS = "Indhold"
LANGUAGE = "da-DK"
SAFE_LINKS = re.compile(r"(https?://|mailto:)")
_IDENTIFIER = re.compile(r"<pdfuaid:part>1</pdfuaid:part>")
_TITLE = re.compile(r"<dc:title>.*?<rdf:li[^>]*>(?P<title>.*?)</rdf:li>", re.DOTALL)
_FORBIDDEN = ("/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/EmbeddedFiles", "/GoToR",
              "/SubmitForm", "/ImportData", "/RichMedia", "/OpenAction", "/AA", "/XFA")  # fmt: skip
_ROUNDING = 0.5


def untagged(pdf: ReadPdf) -> list[str]:
    """A screen reader finds a structure tree, and every text is in it or marked as decoration."""
    if not pdf.root.get("/MarkInfo", {}).get("/Marked") or not pdf.tags.inside:
        return ["the document is not tagged"]
    told = pdf.tags.all_marks
    ids = [page.indirect_reference.idnum for page in pdf.pages if page.indirect_reference]
    return [
        f"page {piece.page}: {piece.text!r} is neither tagged nor an artifact"
        for piece in pdf.pieces
        if piece.mark == UNMARKED
        or (piece.mark == TAGGED and (ids[piece.page - 1], piece.number) not in told)
    ]


def in_another_language(pdf: ReadPdf) -> list[str]:
    """The document says that it is Danish, and no part of it says otherwise."""
    told = [pdf.root.get("/Lang"), *(tag.entry["/Lang"] for tag in _with(pdf, "/Lang"))]
    return [f"the language is {lang}" for lang in told if lang != LANGUAGE]


def untitled(pdf: ReadPdf) -> list[str]:
    """The title stands in both places of the metadata, and a reader shows it."""
    title = pdf.reader.metadata.title if pdf.reader.metadata else ""
    found = _TITLE.search(_metadata(pdf))
    said = unescape(found["title"]) if found else ""
    shown = pdf.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle")
    return [
        *(["there is no title"] if not (title or "").strip() else []),
        *(["the XMP metadata has no such title"] if said != title else []),
        *(["the title is not shown"] if not shown else []),
    ]


def unidentified(pdf: ReadPdf) -> list[str]:
    """The metadata says that the document is PDF/UA-1."""
    return [] if _IDENTIFIER.search(_metadata(pdf)) else ["it does not say that it is PDF/UA-1"]


def badly_ordered_headings(pdf: ReadPdf) -> list[str]:
    """The first heading is an H1, and no level is skipped; a poster may have its title alone."""
    found, level = [], 0
    for tag in pdf.tags.all(*(f"H{n}" for n in range(1, 7))):
        next_level = int(tag.kind[1:])
        if next_level > level + 1:
            found.append(f"{tag.kind} {pdf.text_of(tag)!r} stands below H{level}")
        level = next_level
    is_poster = len(pdf.pages) == 1 and any(pdf.tags.all("Title"))
    return found if level or is_poster else ["there is no heading"]


def without_alternative(pdf: ReadPdf) -> list[str]:
    """A picture and a formula are told in words."""
    return [
        f"page {pdf.page_of(tag)}: a {tag.kind} has no alternative text"
        for tag in pdf.tags.all("Figure", "Formula")
        if not str(tag.entry.get("/Alt", "")).strip()
    ]


def tables_without_headers(pdf: ReadPdf) -> list[str]:
    """A table has header cells that say what they head, and as many cells in every row."""
    found = []
    for table in pdf.tags.all("Table"):
        where = f"page {pdf.page_of(table)}: a table"
        headers = list(table.all("TH"))
        rows = {sum(1 for _ in row.all("TH", "TD")) for row in table.all("TR")}
        if not headers:
            found.append(f"{where} has no header cells")
        if any("/Scope" not in _attributes(header.entry) for header in headers):
            found.append(f"{where} has a header cell without scope")
        if len(rows) > 1:
            found.append(f"{where} has rows of different lengths")
    return found


def untold_links(pdf: ReadPdf) -> list[str]:
    """Every annotation is a link, in a Link of the structure tree and told in words."""
    told = {number for link in pdf.tags.all("Link") for number in link.annotations}
    found = []
    for number, page in enumerate(pdf.pages, start=1):
        annotations: Any = page.get("/Annots", [])
        for each in annotations:
            annotation = each.get_object()
            if annotation.get("/Subtype") != "/Link" or each.idnum not in told:
                found.append(f"page {number}: an annotation is in no Link")
            if not str(annotation.get("/Contents", "")).strip():
                found.append(f"page {number}: a link is not told in words")
        if annotations and page.get("/Tabs") != "/S":
            found.append(f"page {number}: the tab key does not follow the structure")
    return found


def without_bookmarks(pdf: ReadPdf) -> list[str]:
    """Each part of a document of more than one has a bookmark that leads to it.

    The list of contents needs none.
    """
    parts = [(pdf.text_of(tag), pdf.page_of(tag)) for tag in pdf.tags.all("H1")]
    marked = {(squeezed(title), page) for title, page in pdf.bookmarks}
    return [
        f"{title!r} on page {page} has no bookmark"
        for title, page in (parts if len(parts) > 1 else [])
        if (title, page) not in marked and title != CONTENTS
    ]


def unembedded_fonts(pdf: ReadPdf) -> list[str]:
    """Every font is in the file."""
    fonts: dict[str, Any] = {}
    for page in pdf.pages:
        resources: Any = page["/Resources"]
        for font in resources.get("/Font", {}).values():
            fonts[str(font["/BaseFont"])] = font["/DescendantFonts"][0]["/FontDescriptor"]
    return [
        f"{name} is not in the file"
        for name, told in sorted(fonts.items())
        if not {"/FontFile", "/FontFile2", "/FontFile3"}.intersection(told)
    ]


def tagged_page_numbers(pdf: ReadPdf) -> list[str]:
    """The line with a page's number is no content, whatever it also says."""
    found = []
    for page in range(1, len(pdf.pages) + 1):
        pieces = [piece for piece in pdf.pieces if piece.page == page and piece.text.strip()]
        lowest = min((piece.y for piece in pieces), default=0)
        line = [piece for piece in pieces if piece.y - lowest < 1]
        if any(piece.text.strip() == str(page) for piece in line) and any(
            piece.mark != RUNNING for piece in line
        ):
            found.append(f"page {page}: the page number is tagged")
    return found


def tagged_running_lines(pdf: ReadPdf) -> list[str]:
    """What a footer says on one page is not read out as content at the same place of others."""
    running = {(piece.text, round(piece.y)) for piece in pdf.pieces if piece.mark == RUNNING}
    return [
        f"page {piece.page}: the running line {piece.text!r} is tagged"
        for piece in pdf.pieces
        if piece.mark == TAGGED and (piece.text, round(piece.y)) in running
    ]


def active_content(pdf: ReadPdf) -> list[str]:
    """Nothing runs, nothing is attached, and links lead to pages and addresses only."""
    found: Counter[str] = Counter()
    for entry in _dictionaries(pdf):
        for key, value in entry.items():
            found.update({str(word) for word in (key, value) if word in _FORBIDDEN})
        uri = entry.get("/URI")
        if isinstance(uri, str) and entry.get("/S") == "/URI" and not SAFE_LINKS.match(uri):
            found[uri] += 1
    return [f"{word} stands in the file" for word in sorted(found)]


def unreadable_characters(pdf: ReadPdf) -> list[str]:
    """Every glyph is a character that its font has: no empty boxes."""
    return [
        f"page {piece.page}: a character of {piece.text!r} is missing"
        for piece in pdf.pieces
        if piece.has_no_glyph or "\ufffd" in piece.text
    ]


def outside_the_page(pdf: ReadPdf) -> list[str]:
    """No text runs over the edge of its page."""
    found = []
    for piece in pdf.pieces:
        box = pdf.pages[piece.page - 1].mediabox
        fits_across = (
            piece.x >= -_ROUNDING and piece.x + piece.width <= float(box.right) + _ROUNDING
        )
        if piece.text.strip() and not (fits_across and 0 <= piece.y <= float(box.top)):
            found.append(f"page {piece.page}: {piece.text!r} runs over the edge")
    return found


DEMANDS = (
    untagged, in_another_language, untitled, unidentified, badly_ordered_headings,
    without_alternative, tables_without_headers, untold_links, without_bookmarks,
    unembedded_fonts, tagged_page_numbers, tagged_running_lines, active_content,
    unreadable_characters, outside_the_page,
)  # fmt: skip


def findings(pdf: bytes) -> list[str]:
    """Return everything that is wrong with a PDF, with the name of the demand."""
    read = ReadPdf(pdf)
    return [f"{demand.__name__}: {text}" for demand in DEMANDS for text in demand(read)]


def _metadata(pdf: ReadPdf) -> str:
    return str(pdf.root["/Metadata"].get_data().decode()) if "/Metadata" in pdf.root else ""


def _with(pdf: ReadPdf, key: str) -> Iterator[Any]:
    pending = [pdf.tags]
    while pending:
        tag = pending.pop()
        pending += tag.inside
        if key in tag.entry:
            yield tag


def _attributes(entry: Any) -> set[str]:  # noqa: ANN401 - pypdf's own objects
    told = entry.get("/A", [])
    each = told if isinstance(told, list) else [told]
    return {key for attributes in each for key in attributes.get_object()}


def _dictionaries(pdf: ReadPdf) -> Iterator[Any]:
    """Yield every dictionary of the file once."""
    pending, seen = [pdf.reader.trailer], set()
    while pending:
        value: Any = pending.pop()
        if hasattr(value, "idnum"):
            if value.idnum in seen:
                continue
            seen.add(value.idnum)
            value = value.get_object()
        if isinstance(value, DictionaryObject):
            yield value
            pending += [value.raw_get(key) for key in value]
        elif isinstance(value, list):
            pending += value
