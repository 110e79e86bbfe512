"""Any text in a feed stays text, and what XML cannot hold is left out."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exports.atom_feed import ATOM, assert_is_atom, entries, read, text, titles
from tests.pages.drawn_catalogue import SITE_URL
from tests.pages.hostile_catalogue import hostile_catalogue
from tests.pages.poison import POISON

from praksiskatalog.building import shown_catalogue
from praksiskatalog.exports.atom import feed_file, feed_files
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.feed import Feed
from praksiskatalog.model.settings import Publisher, Settings
from praksiskatalog.model.vocabulary import Vocabulary


def test_hostile_texts_are_texts() -> None:
    settings = Settings(
        site_name=POISON, site_url=SITE_URL, publisher=Publisher(name=POISON), imprint=(POISON,)
    )
    catalogue = shown_catalogue(hostile_catalogue(), settings)
    found = feed_files(catalogue, settings)

    assert len(found) == 3
    for content in found.values():
        assert_is_atom(content)
        assert set(titles(content)) == {POISON}
        for entry in entries(content):
            assert text(entry, "summary") == POISON
            assert entry.findall(f"{ATOM}category")[1].get("label") == POISON
        assert {each.tag.removeprefix(ATOM) for each in read(content).iter()} == {
            "feed", "id", "title", "subtitle", "updated", "author", "name", "link", "entry",
            "category", "summary",
        }  # fmt: skip


@pytest.mark.parametrize(
    ("given_name", "read_name"),
    [
        ("]]>", "]]>"),
        ("<![CDATA[a]]>", "<![CDATA[a]]>"),
        ("&amp;<b>&#0;", "&amp;<b>&#0;"),
        ("a\x00b\x0bc\x1bd\ufffee\ud800f\rg", "abcdefg"),
        ("🙂 æøå", "🙂 æøå"),
    ],
)
def test_what_xml_cannot_hold_is_left_out(given_name: str, read_name: str) -> None:
    assert author_of(given_name) == read_name


@given(st.text(min_size=1))
def test_any_text_can_be_read(name: str) -> None:
    assert author_of(f"x{name}").startswith("x")


def author_of(name: str) -> str:
    feed = Feed("Nyt", "feed.xml", "", (), "feed.xml", date(2026, 11, 22), ())
    settings = Settings.model_construct(
        site_name="Lån", site_url=SITE_URL, publisher=Publisher.model_construct(name=name)
    )
    (author,) = read(feed_file(feed, Catalogue(Vocabulary()), settings)).findall(f"{ATOM}author")
    return text(author, "name")
