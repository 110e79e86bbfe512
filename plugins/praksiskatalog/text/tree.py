"""A text as a tree of plain values, for those who lay it out otherwise than as HTML."""

from html.parser import HTMLParser

from praksiskatalog.text.dialect import to_html

Node = str | dict[str, object]
"""Text, or `{"tag", "inside"}` with `href` of a link and `src` and `alt` of an image."""
_EMPTY = ("br", "img")
_KEPT = ("href", "src", "alt")
_FLOWING = ("p", "h3", "li", "td", "th", "strong", "em", "a", "blockquote")


class _Tree(HTMLParser):
    """Reads HTML as nested values; spaces between blocks are dropped."""

    def __init__(self) -> None:
        super().__init__()
        self.root: list[Node] = []
        self._open: list[tuple[str, list[Node]]] = [("", self.root)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        node: dict[str, object] = {key: value or "" for key, value in attrs if key in _KEPT}
        inside: list[Node] = []
        self._open[-1][1].append({"tag": tag, "inside": inside, **node})
        if tag not in _EMPTY:
            self._open.append((tag, inside))

    def handle_endtag(self, tag: str) -> None:
        """Close the element."""
        if tag not in _EMPTY:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Add text, with single spaces."""
        tag, inside = self._open[-1]
        if tag in _FLOWING and (data.strip() or tag not in ("li", "blockquote")):
            start, end = data[:1].isspace(), data[-1:].isspace()
            inside.append(" " * start + " ".join(data.split()) + " " * (end and bool(data.strip())))


def to_tree(markdown: str) -> list[Node]:
    """Return a text as its blocks: p, h3, ul, ol, blockquote, table and img with their insides.

    The text must keep within the dialect's bounds.
    """
    parser = _Tree()
    parser.feed(to_html(markdown))
    parser.close()
    return parser.root
