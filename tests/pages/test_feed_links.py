"""Where a reader, or a program that looks for feeds, finds them."""

import pytest
from tests.built_site import BuiltPage, BuiltSite
from tests.pages.poison import POISON

WHOLE, LENDING, PLAYING = "feed.xml", "temaer/udlaan/feed.xml", "temaer/leg/feed.xml"
NAMES = {
    WHOLE: "Nyt i hele kataloget",
    LENDING: "Nyt om udlån",
    PLAYING: "Nyt om leg",
}


def in_head(page: BuiltPage) -> dict[str, str]:
    """Return the addresses of the feeds that the page's head names, with their titles."""
    found = page.all("link", rel="alternate", type="application/atom+xml")
    return {page.resolved(each.attributes["href"]): each.attributes["title"] for each in found}


@pytest.mark.parametrize(
    ("address", "feeds"),
    [
        ("", [WHOLE]),
        ("temaer/", [WHOLE, LENDING, PLAYING]),
        ("temaer/udlaan/", [LENDING, WHOLE]),
        ("temaer/leg/", [PLAYING, WHOLE]),
        ("data/", [WHOLE, LENDING, PLAYING]),
    ],
)
def test_a_page_leads_to_the_feeds_about_it(
    drawn: BuiltSite, address: str, feeds: list[str]
) -> None:
    page = drawn.page(address)

    assert in_head(page) == {feed: f"{NAMES[feed]} – Lån og leg" for feed in feeds}
    shown = page.links(page.section("foelg-med"))
    assert shown == {f"{NAMES[feed]} (feed)": feed for feed in feeds}
    assert all(drawn.has(feed) for feed in feeds)


def test_a_site_without_an_address_has_no_feeds_and_says_nothing_of_them(
    built: BuiltSite,
) -> None:
    assert list(built.folder.rglob("feed.xml")) == []
    for path, text in built.texts().items():
        for sign in ("feed.xml", "atom+xml", "foelg-med"):
            assert sign not in text, (path, sign)


def test_a_hostile_name_of_a_feed_is_a_text(hostile: BuiltSite) -> None:
    page = hostile.page("temaer/udlaan/")

    assert in_head(page)[LENDING] == f"Nyt om {POISON} – {POISON}"
    assert page.links(page.section("foelg-med"))[f"Nyt om {POISON} (feed)"] == LENDING
