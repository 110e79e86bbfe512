"""Feeds: which pages are new or gone over again, in the whole catalogue and in each theme."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue, Themed
from praksiskatalog.model.danish import uncapitalised
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.fields import Day
from praksiskatalog.model.settings import Settings
from praksiskatalog.model.theme import Theme

MOST_ENTRIES = 50
"""How many entries a feed holds, so that it stays small however large the catalogue is."""


@dataclass(frozen=True)
class Feed:
    """One feed, before it is written. Addresses are site-relative.

    `page` is the page that the feed is about, `former` are the feed's addresses under old names,
    and `lasting` is an address that no new name changes. `entries` come newest first.
    """

    name: str
    address: str
    page: str
    former: tuple[str, ...]
    lasting: str
    updated: Day
    entries: tuple[Themed, ...]


def feeds(catalogue: Catalogue, settings: Settings) -> tuple[Feed, ...]:
    """Return the feed of the whole catalogue, and then that of each theme.

    There are none without a `site_url`, since what a feed tells of must be known by one address
    everywhere, and none in a catalogue without entries, which have the only days there are.
    """
    known = list(catalogue.entries())
    if not settings.site_url or not known:
        return ()
    told: Iterable[Themed] = chain(
        catalogue.practices, catalogue.cases, catalogue.theme_days, catalogue.tools
    )
    newest = sorted(told, key=lambda entry: entry.reviewed, reverse=True)
    of_theme: defaultdict[str, list[Themed]] = defaultdict(list)
    for entry in newest:
        for theme in catalogue.themes_of(entry):
            of_theme[theme.reference].append(entry)
    themes = (_theme_feed(theme, of_theme[theme.reference]) for theme in catalogue.themes)
    return (_whole_feed(newest, known), *themes)


def _whole_feed(newest: list[Themed], known: list[Entry]) -> Feed:
    return Feed(
        name="Nyt i hele kataloget",
        address=addresses.FEED,
        page=addresses.FRONT,
        former=(),
        lasting=addresses.FEED,
        updated=max(entry.reviewed for entry in newest or known),
        entries=tuple(newest[:MOST_ENTRIES]),
    )


def _theme_feed(theme: Theme, newest: list[Themed]) -> Feed:
    return Feed(
        name=f"Nyt om {uncapitalised(theme.title)}",
        address=addresses.theme_feed(theme.reference),
        page=addresses.entry(theme),
        former=tuple(addresses.theme_feed(name) for name in theme.former),
        lasting=addresses.short(theme.code),
        updated=(newest[0] if newest else theme).reviewed,
        entries=tuple(newest[:MOST_ENTRIES]),
    )
