"""A text without its markup, for copying into a letter and for checks."""

import re
from html.parser import HTMLParser

from praksiskatalog.text.dialect import to_html

BULLET = "•"
INDENT = "   "
_BLOCKS = {"p", "h3", "li", "blockquote", "tr", "ul", "ol", "table"}
_APART = {"p", "h3", "blockquote", "ul", "ol", "table"}
_CELLS = {"td", "th"}
_BLANK_LINES = re.compile(r"\n{2,}")
_MAY_BE_MARKUP = re.compile(
    r"""[^\w .,;:?!()»«%'"/–\n-]|_|^(?:[^\w»\n]|\d)|[ ]{2}$""", re.MULTILINE
)
"""Without any of these a text can only become paragraphs, as it stands."""


class _Plain(HTMLParser):
    """Writes HTML as lines: a paragraph each, with bullets and numbers before list items."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.current = ""
        self.numbers: list[int] = []
        self.between_cells = False
        self.address = ""
        self._sign = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line at a block, and write what an image or a list item stands for."""
        given = dict(attrs)
        if tag in _BLOCKS and not (tag == "p" and self._is_at_item()):
            self._end_line()
        if tag in ("ul", "ol"):
            self.numbers.append(int(tag == "ol"))
        elif tag == "li":
            self._begin_item()
        elif tag == "br":
            self._end_line()
        elif tag == "a":
            self.address = given.get("href") or ""
        elif tag == "img":
            self.current += f"[Billede: {given.get('alt') or ''}]"
        elif tag in _CELLS and self.current:
            self.current += " | "
        self.between_cells = tag == "tr"

    def handle_endtag(self, tag: str) -> None:
        """End a line at the end of a block, and a link with its address."""
        if tag == "a" and self.address.startswith("https://"):
            if not self.current.endswith(self.address):
                self.current += f" ({self.address})"
        elif tag in ("ul", "ol"):
            self.numbers.pop()
        if tag in _BLOCKS:
            self._end_line()
        if tag in _APART and not self.numbers and self.lines[-1:] not in ([], [""]):
            self.lines.append("")
        self.between_cells = tag in _CELLS

    def handle_data(self, data: str) -> None:
        """Add text, without the line breaks and indents that HTML does not show."""
        if self.between_cells:
            return
        text = " ".join(data.split())
        is_apart = data[:1].isspace() and self.current and not self.current.endswith(" ")
        self.current += (" " if is_apart else "") + text
        if text and data[-1].isspace():
            self.current += " "

    def text(self) -> str:
        """Return what has been written."""
        self._end_line()
        return "\n".join(self.lines).strip("\n")

    def _is_at_item(self) -> bool:
        return bool(self.numbers) and self.current == self._sign

    def _begin_item(self) -> None:
        number = self.numbers[-1]
        self._sign = f"{INDENT * (len(self.numbers) - 1)}{f'{number}.' if number else BULLET} "
        self.current = self._sign
        self.numbers[-1] += bool(number)

    def _end_line(self) -> None:
        if self.current.strip():
            self.lines.append(self.current.rstrip())
        self.current = ""


def to_plain(markdown: str) -> str:
    """Return a text without markup: paragraphs apart, list items with a bullet or a number.

    The text must keep within the dialect's bounds.
    """
    if not _MAY_BE_MARKUP.search(markdown):
        return "\n\n".join(
            " ".join(block.split()) for block in _BLANK_LINES.split(markdown.strip())
        )
    parser = _Plain()
    parser.feed(to_html(markdown))
    parser.close()
    return parser.text()
