"""The value that every page is, and the small values that its front matter is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict

FrontMatter = Mapping[str, object]


@dataclass(frozen=True)
class Page:
    """One page: its address, its computed front matter and its Markdown.

    `address` is site-relative and ends in a slash; `source` is the file that a reader can correct,
    below the catalogue's root, empty for a page that is made from many. `images` are the files
    below the root that the Markdown shows; they belong in the page's own folder, each under its
    own name.
    """

    address: str
    front_matter: FrontMatter
    markdown: str = ""
    source: str = ""
    images: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """Return the path of the page's Markdown file below the site's source folder."""
        return f"{self.address}index.md"


class Link(TypedDict):
    """A title with its site-relative address; the address may be empty."""

    title: str
    url: str


class Card(TypedDict):
    """A page as it is shown in a list."""

    kind: str
    kind_label: str
    title: str
    url: str
    summary: str
    facts: list[str]
    reference: str
    code: str
    short_url: str
    colour: str
