"""The feeds as Atom files. Source of the format: RFC 4287."""

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue, Themed
from praksiskatalog.model.feed import Feed, feeds
from praksiskatalog.model.fields import Day
from praksiskatalog.model.settings import Settings

MEDIA_TYPE = "application/atom+xml"
_NAMESPACE = "http://www.w3.org/2005/Atom"
_ABOUT = "Nye og gennemgåede praksisser, eksempler, temadage og værktøjer."
# What is no character in XML 1.0 (2.2), so that no escape can stand for it, and the return that a
# parser reads as a new line (2.11).
_NO_CHARACTER = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def feed_files(catalogue: Catalogue, settings: Settings) -> dict[str, bytes]:
    """Return each feed at its address, and at those that it had under former names.

    A file cannot send a program on as a page does, so a program that has an old address gets the
    feed there, and reads in it where the feed stands now.
    """
    return {
        address: feed_file(feed, catalogue, settings)
        for feed in feeds(catalogue, settings)
        for address in (*feed.former, feed.address)
    }


def feed_file(feed: Feed, catalogue: Catalogue, settings: Settings) -> bytes:
    """Return a feed as an Atom document; `settings` must name a `site_url`."""
    site = settings.site_url
    root = Element("feed", {"xmlns": _NAMESPACE, "xml:lang": "da"})
    _add(root, "id", f"{site}{feed.lasting}")
    _add(root, "title", f"{feed.name} – {settings.site_name}")
    _add(root, "subtitle", " ".join((_ABOUT, *settings.imprint)))
    _add(root, "updated", _instant(feed.updated))
    _add(SubElement(root, "author"), "name", settings.publisher.name or settings.site_name)
    _add(root, "link", rel="self", type=MEDIA_TYPE, href=f"{site}{feed.address}")
    _add(root, "link", rel="alternate", type="text/html", href=f"{site}{feed.page}")
    for entry in feed.entries:
        _add_entry(root, entry, catalogue, site)
    indent(root)
    document: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return document + b"\n"


def _add_entry(root: Element, entry: Themed, catalogue: Catalogue, site: str) -> None:
    """Add an entry, whose identity is its short address: no new name changes it."""
    element = SubElement(root, "entry")
    _add(element, "id", f"{site}{addresses.short(entry.code)}")
    _add(element, "title", entry.title)
    _add(element, "updated", _instant(entry.reviewed))
    _add(element, "link", rel="alternate", type="text/html", href=f"{site}{addresses.entry(entry)}")
    _add(element, "category", term=entry.TYPE, label=entry.LABEL)
    for theme in catalogue.themes_of(entry):
        scheme = f"{site}{addresses.THEMES}"
        _add(element, "category", scheme=scheme, term=theme.reference, label=theme.title)
    _add(element, "summary", entry.summary)


def _add(parent: Element, name: str, text: str = "", **attributes: str) -> None:
    """Add an element of plain text; what XML cannot hold is left out."""
    given = {key: _NO_CHARACTER.sub("", value) for key, value in attributes.items()}
    SubElement(parent, name, given).text = _NO_CHARACTER.sub("", text) or None


def _instant(day: Day) -> str:
    """Return the beginning of a day: nobody writes down the hour of a review."""
    return f"{day.isoformat()}T00:00:00Z"
