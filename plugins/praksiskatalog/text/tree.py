"""A text as a tree of plain values, for those who lay it out otherwise than as HTML."""

import re
from html.parser import HTMLParser

from praksiskatalog.text.dialect import to_html

Node = str | dict[str, object]
"""Text, or `{"tag", "inside"}` with `href` of a link and `src` and `alt` of an image."""
_EMPTY = ("br", "img")
_KEPT = ("href", "src", "alt")
_INLINE = ("a", "em", "strong")
_AROUND_IMAGES = (*_INLINE, "p", "h3")
_SPACES = re.compile(r"[ \t\n\r\f]+")
"""What HTML reads as one space; a no-break space is not among them."""


class _Tree(HTMLParser):
    """Reads HTML as nested values; a space is kept between words and dropped beside a block."""

    def __init__(self) -> None:
        super().__init__()
        self.root: list[Node] = []
        self._open: list[list[Node]] = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        node: dict[str, object] = {key: value or "" for key, value in attrs if key in _KEPT}
        inside: list[Node] = []
        self._open[-1].append({"tag": tag, "inside": inside, **node})
        if tag not in _EMPTY:
            self._open.append(inside)

    def handle_endtag(self, tag: str) -> None:
        """Close the element."""
        if tag not in _EMPTY:
            inside = self._open.pop()
            if tag in _AROUND_IMAGES:
                self._open[-1][-1:] = _parted_by_images(self._open[-1][-1], inside)
            else:
                inside[:] = _tidied(inside)

    def handle_data(self, data: str) -> None:
        """Add text, with single spaces."""
        self._open[-1].append(_SPACES.sub(" ", data))


def to_tree(markdown: str) -> list[Node]:
    """Return a text as its blocks: p, h3, ul, ol, blockquote, table and img with their insides.

    An image parts the paragraph that it is written in. The text must keep within the dialect's
    bounds.
    """
    parser = _Tree()
    parser.feed(to_html(markdown))
    parser.close()
    return _tidied(parser.root)


def _parted_by_images(node: Node, inside: list[Node]) -> list[Node]:
    """Return an element that holds words as itself, or as its parts with the images between."""
    assert isinstance(node, dict)  # noqa: S101 - the element that was opened
    parts: list[list[Node]] = [[]]
    for child in inside:
        if isinstance(child, dict) and child["tag"] == "img":
            parts += [[child], []]
        else:
            parts[-1].append(child)
    if node["tag"] not in _INLINE:
        parts = [_tidied(part) for part in parts]
    return [
        part[0] if number % 2 else node | {"inside": part}
        for number, part in enumerate(parts)
        if part
    ]


def _tidied(nodes: list[Node]) -> list[Node]:
    """Return what a block holds without spaces at its edges and beside the blocks in it."""
    kept: list[Node] = []
    for before, node, after in zip([None, *nodes], nodes, [*nodes[1:], None], strict=False):
        if isinstance(node, str):
            text = node.lstrip(" ") if _parts(before) else node
            text = text.rstrip(" ") if _parts(after) else text
            kept += [text] if text else []
        else:
            kept.append(node)
    return kept


def _parts(neighbour: Node | None) -> bool:
    """Return whether a text begins or ends here: at an edge, a block or a line break."""
    return not isinstance(neighbour, str) and (neighbour is None or neighbour["tag"] not in _INLINE)
