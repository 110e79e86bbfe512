"""Short addresses and former names: which address leads where, and the small file behind it."""

import posixpath
from collections.abc import Mapping
from html import escape

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.practice import Practice
from praksiskatalog.pages.relations import Site
from praksiskatalog.pages.withdrawn import withdrawn_entries

_PAGE = """<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>Siden er flyttet</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={target}">
<link rel="canonical" href="{target}">
</head>
<body>
<p>Siden findes her: <a href="{target}">{target}</a></p>
</body>
</html>
"""


def redirects(catalogue: Catalogue, site: Site) -> Mapping[str, str]:
    """Return the site-relative address that each short or former address leads to.

    What `catalogue` has withdrawn still has a page, so what is printed about it leads there.
    """
    found: dict[str, str] = {}
    for entry in (*site.catalogue.entries(), *withdrawn_entries(catalogue)):
        target = addresses.entry(entry)
        found[addresses.short(entry.code)] = target
        for former in entry.former:
            found[addresses.page(entry.TYPE, former)] = target
        if isinstance(entry, Practice):
            for each in entry.recommendations:
                own = addresses.recommendation(f"{entry.reference}/{each.name}")
                found[addresses.short(each.code)] = own if entry.is_shown else target
    return found


def redirect_files(redirects: Mapping[str, str]) -> dict[str, bytes]:
    """Return an HTML file for each address that leads to another."""
    return {
        f"{address}index.html": _PAGE.format(target=escape(relative(address, target))).encode()
        for address, target in redirects.items()
    }


def relative(address: str, target: str) -> str:
    """Return the way from one site-relative address to another, so that it works from disk."""
    page, mark, anchor = target.partition("#")
    return f"{posixpath.relpath(page or '.', address)}/{mark}{anchor}"
