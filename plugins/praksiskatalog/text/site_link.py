"""Links that a text makes to the catalogue's own pages."""

import re
from posixpath import relpath

_SITE_LINK = re.compile(r"(?<=\]\()/(?!/)(?P<page>[^()\s#]*)(?P<anchor>#[^()\s]*)?(?=[\s)])")


def relative_links(markdown: str, address: str) -> str:
    """Return the text with its links to pages of the site made relative to the page at `address`.

    An author writes `[ordlisten](/ordliste/)`, the same on every page; made relative, the link
    also works below a subpath and from disk. `address` is site-relative and ends in a slash.
    """

    def relative(match: re.Match[str]) -> str:
        path = relpath(f"/{match['page']}", f"/{address}")
        return f"{path}/{match['anchor'] or ''}"

    return _SITE_LINK.sub(relative, markdown)
