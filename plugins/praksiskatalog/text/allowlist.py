"""The HTML that an entry's text may become, and what of a text goes beyond it."""

from html.parser import HTMLParser

import nh3

TAGS = {
    "a", "blockquote", "br", "em", "h3", "img", "li", "ol", "p", "strong",
    "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
ATTRIBUTES = {
    "a": {"href", "title"},
    "h3": {"id"},
    "img": {"alt", "src", "title"},
    "td": {"style"},
    "th": {"style"},
}
SCHEMES = {"https"}
ALIGNMENTS = {"text-align"}


class _Markup(HTMLParser):
    """Reads HTML as its tags with their attributes, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[tuple[str, str], ...]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag; nh3 writes a style without spaces and with a semicolon or without."""
        kept = ((key, (value or "").replace(" ", "").rstrip(";")) for key, value in attrs)
        self.tags.append((tag, tuple(sorted(kept))))

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text.append(data)

    def handle_comment(self, data: str) -> None:
        """Keep a comment as a tag, since nh3 drops it."""
        self.tags.append(("!--", (("", data),)))


def is_allowed(html: str) -> bool:
    """Return whether nh3's allowlist leaves a rendered text as it is."""
    return _read(html) == _read(_cleaned(html))


def _cleaned(html: str) -> str:
    return nh3.clean(
        html,
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes=SCHEMES,
        link_rel=None,
        filter_style_properties=ALIGNMENTS,
    )


def _read(html: str) -> tuple[list[tuple[str, tuple[tuple[str, str], ...]]], str]:
    parser = _Markup()
    parser.feed(html)
    parser.close()
    return parser.tags, "".join(parser.text)
