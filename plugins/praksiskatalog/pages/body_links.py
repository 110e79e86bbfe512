"""Links from an entry's body to other pages, so that they work wherever the site lies."""

import posixpath
import re
from collections.abc import Container
from dataclasses import replace

from praksiskatalog.pages.page import Page

_LINK = re.compile(
    r"(?<!!)\[(?P<words>(?:[^\[\]]|\[[^\[\]]*\])*)\]"
    r"\(/(?P<address>[^()\s#]*)(?P<rest>[^()\n]*)\)"
)


def with_relative_links(page: Page, built: Container[str]) -> Page:
    """Return a page whose links from the site's root start at the page itself.

    A link to an address that is not `built`, because readers do not see the entry, is left as
    its words.
    """

    def relative(match: re.Match[str]) -> str:
        if match["address"] not in built:
            return match["words"]
        way = posixpath.relpath(match["address"] or ".", page.address)
        return f"[{match['words']}]({way}/{match['rest']})"

    return replace(page, markdown=_LINK.sub(relative, page.markdown))
