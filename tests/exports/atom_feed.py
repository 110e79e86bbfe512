"""Reading a feed with the standard library's XML parser, and what RFC 4287 demands of it."""

import re
from datetime import datetime
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, fromstring

ATOM = "{http://www.w3.org/2005/Atom}"
# RFC 3339, with the capitals that RFC 4287 (3.3) asks for.
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_ONCE = ("id", "title", "updated")


def read(content: bytes) -> Element:
    return fromstring(content)  # noqa: S314 - we have written it ourselves


def text(element: Element, name: str) -> str:
    (found,) = element.findall(f"{ATOM}{name}")
    return found.text or ""


def link(element: Element, relation: str) -> str:
    (href,) = (
        each.attrib["href"]
        for each in element.findall(f"{ATOM}link")
        if each.get("rel") == relation
    )
    return href


def entries(content: bytes) -> list[Element]:
    return read(content).findall(f"{ATOM}entry")


def titles(content: bytes) -> list[str]:
    return [text(entry, "title") for entry in entries(content)]


def assert_is_atom(content: bytes) -> None:
    """Hold a feed to RFC 4287: sections 3.3, 4.1.1, 4.1.2, 4.2.2, 4.2.6, 4.2.7 and 4.2.15."""
    root = read(content)
    assert root.tag == f"{ATOM}feed"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "da"
    (author,) = root.findall(f"{ATOM}author")
    assert text(author, "name")
    assert urlsplit(link(root, "self")).scheme == "https"
    found = entries(content)
    for element in (root, *found):
        told = {name: text(element, name) for name in _ONCE}
        assert all(told.values())
        assert urlsplit(told["id"]).scheme == "https"
        assert urlsplit(link(element, "alternate")).scheme == "https"
        assert _INSTANT.fullmatch(told["updated"])
        assert datetime.fromisoformat(told["updated"]).tzinfo
        assert all(each.get("term") for each in element.findall(f"{ATOM}category"))
    assert all(text(entry, "summary") for entry in found)
    assert len({text(entry, "id") for entry in found}) == len(found)
    days = [text(entry, "updated") for entry in found]
    assert days == sorted(days, reverse=True)
    assert text(root, "updated") == max(days, default=text(root, "updated"))
