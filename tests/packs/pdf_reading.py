"""A PDF as the tests read it: its tags, its bookmarks, and its texts with marks and places."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream, IndirectObject

TAGGED, RUNNING, DECORATION, UNMARKED = "tagged", "running", "decoration", "unmarked"
_CHARS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_TRIPLE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_UNREAD = (b"Td", b"TD", b"T*", b"'", b'"')
Matrix = tuple[float, float, float, float, float, float]
_PLAIN: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True)
class Tag:
    """An element of the structure tree, with what it marks and which annotations it holds."""

    kind: str
    entry: Any
    inside: tuple["Tag", ...]
    marks: frozenset[tuple[int, int]]
    annotations: tuple[int, ...]

    def all(self, *kinds: str) -> Iterator["Tag"]:
        """Yield the elements of some kinds in reading order, itself among them."""
        if self.kind in kinds:
            yield self
        for tag in self.inside:
            yield from tag.all(*kinds)

    @property
    def all_marks(self) -> frozenset[tuple[int, int]]:
        """Return what the element and those in it mark."""
        return self.marks.union(*(tag.all_marks for tag in self.inside))


@dataclass(frozen=True)
class Piece:
    """A text as it stands on a page (from 1), in points from the lower left corner."""

    page: int
    text: str
    x: float
    y: float
    width: float
    size: float
    mark: str
    number: int
    has_no_glyph: bool


class ReadPdf:
    """A PDF, read once."""

    def __init__(self, pdf: bytes) -> None:
        self.reader = PdfReader(io.BytesIO(pdf))
        self.pages = self.reader.pages
        self.root: Any = self.reader.trailer["/Root"]

    @cached_property
    def tags(self) -> Tag:
        """The structure tree; an element without children when there is none."""
        tree = self.root.get("/StructTreeRoot", {})
        return _tag(tree, 0)

    @cached_property
    def pieces(self) -> list[Piece]:
        """Every text in the order in which it is drawn."""
        return [piece for number in range(1, len(self.pages) + 1) for piece in self._drawn(number)]

    def text(self, page: int | None = None) -> str:
        """Return the texts of a page, or of all, as `squeezed` does."""
        return squeezed("".join(p.text for p in self.pieces if page in (None, p.page)))

    def text_of(self, tag: Tag) -> str:
        """Return what an element says, as `squeezed` does."""
        shown = sorted(number for mark in tag.all_marks for number in self._marked.get(mark, []))
        return squeezed("".join(self.pieces[number].text for number in shown))

    @cached_property
    def _marked(self) -> dict[tuple[int, int], list[int]]:
        """The places in `pieces` of what each mark of each page holds."""
        found: dict[tuple[int, int], list[int]] = {}
        for number, piece in enumerate(self.pieces):
            if piece.mark == TAGGED:
                mark = self._page_ids[piece.page - 1], piece.number
                found.setdefault(mark, []).append(number)
        return found

    def rows(self, table: Tag) -> list[list[str]]:
        """Return what the cells of a table say, row by row."""
        return [[self.text_of(cell) for cell in row.all("TH", "TD")] for row in table.all("TR")]

    def page_of(self, tag: Tag) -> int:
        """Return the page on which an element begins."""
        return min(self._page_ids.index(page) + 1 for page, _ in tag.all_marks)

    @cached_property
    def bookmarks(self) -> list[tuple[str, int]]:
        """The bookmarks of all levels with the pages that they lead to."""
        return list(self._flat(self.reader.outline))

    @cached_property
    def links(self) -> list[Any]:
        """The annotations that lead somewhere, page by page."""
        pages: list[Any] = list(self.pages)
        return [each.get_object() for page in pages for each in page.get("/Annots", [])]

    def _flat(self, outline: list[Any]) -> Iterator[tuple[str, int]]:
        for each in outline:
            if isinstance(each, list):
                yield from self._flat(each)
            else:
                page = self.reader.get_destination_page_number(each)
                yield str(each.title), (page or 0) + 1

    @cached_property
    def _page_ids(self) -> list[int]:
        return [page.indirect_reference.idnum for page in self.pages if page.indirect_reference]

    def _drawn(self, number: int) -> Iterator[Piece]:
        page: Any = self.pages[number - 1]
        fonts = {n: Font(f.get_object()) for n, f in page["/Resources"].get("/Font", {}).items()}
        marks: list[tuple[str, int]] = []
        matrix, text_matrix, font, size = _PLAIN, _PLAIN, None, 0.0
        kept: list[Matrix] = []
        for operands, operator in ContentStream(page["/Contents"], self.reader).operations:
            assert operator not in _UNREAD, f"{operator!r} is not read"
            if operator in (b"BDC", b"BMC"):
                marks.append(_mark(*operands) or (marks[-1] if marks else (UNMARKED, -1)))
            elif operator == b"EMC":
                marks.pop()
            elif operator == b"q":
                kept.append(matrix)
            elif operator == b"Q":
                matrix = kept.pop()
            elif operator == b"cm":
                matrix = _times(operands, matrix)
            elif operator == b"Tm":
                text_matrix = _times(operands, _PLAIN)
            elif operator == b"Tf":
                font, size = fonts[operands[0]], float(operands[1])
            elif operator in (b"Tj", b"TJ"):
                assert font is not None
                parts = operands[0] if operator == b"TJ" else operands
                text, width, has_no_glyph = font.read(parts)
                place = _times(text_matrix, matrix)
                scale = abs(place[0])
                yield Piece(
                    number, text, place[4], place[5], width * size * scale, size * scale,
                    *(marks[-1] if marks else (UNMARKED, -1)), has_no_glyph,
                )  # fmt: skip


def squeezed(text: str) -> str:
    """Return a text without spaces and hyphens, which line breaks come and go with."""
    return re.sub(r"[\s\u00ad\u200b-]", "", text)


class Font:
    """A font's characters and widths by the number of the glyph, which has two bytes."""

    def __init__(self, font: Any) -> None:  # noqa: ANN401 - pypdf's own objects
        cmap = font["/ToUnicode"].get_data()
        self.characters = dict(_characters(cmap))
        widths = font["/DescendantFonts"][0]["/W"]
        self.widths = dict(_widths([each.get_object() for each in widths]))

    def read(self, parts: list[Any]) -> tuple[str, float, bool]:
        """Return a text, its width in a font of one point, and whether a glyph is missing."""
        text, width, has_no_glyph = "", 0.0, False
        for part in parts:
            if isinstance(part, (int, float)):
                width -= float(part) / 1000
                continue
            data = part.original_bytes
            for at in range(0, len(data), 2):
                glyph = int.from_bytes(data[at : at + 2], "big")
                has_no_glyph |= glyph == 0
                text += self.characters.get(glyph, "\ufffd")
                width += self.widths.get(glyph, 0) / 1000
        return text, width, has_no_glyph


def _tag(entry: Any, page: int) -> Tag:  # noqa: ANN401 - pypdf's own objects
    page = entry.raw_get("/Pg").idnum if "/Pg" in entry else page
    children = entry.get("/K", [])
    inside, marks, annotations = [], set(), []
    for child in children if isinstance(children, list) else [children]:
        found: Any = child.get_object() if isinstance(child, IndirectObject) else child
        if isinstance(found, int):
            marks.add((page, int(found)))
        elif found.get("/Type") == "/MCR":
            there = found.raw_get("/Pg").idnum if "/Pg" in found else page
            marks.add((there, int(found["/MCID"])))
        elif found.get("/Type") == "/OBJR":
            annotations.append(found.raw_get("/Obj").idnum)
        else:
            inside.append(_tag(found, page))
    kind = str(entry.get("/S", "")).removeprefix("/")
    return Tag(kind, entry, tuple(inside), frozenset(marks), tuple(annotations))


def _mark(
    kind: str, properties: Mapping[str, Any] = MappingProxyType({})
) -> tuple[str, int] | None:
    """Return what content is marked as, None for a mark that says nothing of it."""
    if kind == "/Artifact":
        return (RUNNING if properties.get("/Type") == "/Pagination" else DECORATION), -1
    return (TAGGED, int(properties["/MCID"])) if "/MCID" in properties else None


def _times(one: Any, other: Matrix) -> Matrix:  # noqa: ANN401 - pypdf's own numbers
    a, b, c, d, e, f = map(float, one)
    p, q, r, s, t, u = other
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )


def _characters(cmap: bytes) -> Iterator[tuple[int, str]]:
    for block in _CHARS.findall(cmap):
        for glyph, character in _PAIR.findall(block):
            yield int(glyph, 16), bytes.fromhex(character.decode()).decode("utf-16-be")
    for block in _RANGES.findall(cmap):
        for first, last, character in _TRIPLE.findall(block):
            start = ord(bytes.fromhex(character.decode()).decode("utf-16-be"))
            for glyph in range(int(first, 16), int(last, 16) + 1):
                yield glyph, chr(start + glyph - int(first, 16))


def _widths(told: list[Any]) -> Iterator[tuple[int, float]]:
    """Yield the widths of glyphs, which are told as `first [width …]` and as `first last width`."""
    at = 0
    while at < len(told):
        first, following = int(told[at]), told[at + 1]
        if isinstance(following, list):
            yield from ((first + n, float(width)) for n, width in enumerate(following))
            at += 2
        else:
            yield from ((n, float(told[at + 2])) for n in range(first, int(following) + 1))
            at += 3
