"""Entries as other pages show them: a link, or a card with a few facts."""

from collections import Counter
from collections.abc import Sequence

from praksiskatalog.model import addresses
from praksiskatalog.model.case import NAMING_LABELS, Case
from praksiskatalog.model.danish import counted, joined
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.practice import Practice, Recommendation
from praksiskatalog.model.theme import Theme
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool
from praksiskatalog.pages.page import Card, Link
from praksiskatalog.pages.relations import Site

WHOLE_CARDS = 20


def link(entry: Entry) -> Link:
    """Return the link to an entry's page."""
    return Link(title=entry.title, url=addresses.entry(entry))


def card(site: Site, entry: Entry) -> Card:
    """Return an entry as it is shown in lists."""
    return Card(
        kind=entry.TYPE,
        kind_label=entry.LABEL,
        title=entry.title,
        url=addresses.entry(entry),
        summary=entry.summary,
        facts=_card_facts(site, entry),
        reference=entry.reference,
        code=entry.code,
        short_url=addresses.short(entry.code),
        colour=colour(site, entry),
    )


def in_full_then_brief(found: Sequence[Card]) -> list[Card]:
    """Return cards for a page that lists them all: the first whole, the rest by their title.

    It keeps the page of a practice or a tag within 30 kB of gzip in a catalogue of 2,000 entries.
    """
    brief = [Card(**{**card, "summary": "", "facts": []}) for card in found[WHOLE_CARDS:]]
    return [*found[:WHOLE_CARDS], *brief]


def without_fact(found: Card, fact: str) -> Card:
    """Return a card without one of its facts, where the page around it says that already."""
    return Card(**{**found, "facts": [each for each in found["facts"] if each != fact]})


def recommendation_card(site: Site, practice: Practice, recommendation: Recommendation) -> Card:
    """Return a recommendation as it is shown in lists."""
    reference = f"{practice.reference}/{recommendation.name}"
    return Card(
        kind=Recommendation.TYPE,
        kind_label=kind_label(recommendation),
        title=recommendation.title,
        url=addresses.recommendation(reference),
        summary=recommendation.text,
        facts=[practice.title, counted(len(recommendation.items), "punkt", "punkter")],
        reference=reference,
        code=recommendation.code,
        short_url=addresses.short(recommendation.code),
        colour=colour(site, practice),
    )


def kind_label(recommendation: Recommendation) -> str:
    """Return the Danish word for a recommendation's kind."""
    return "Faktor" if recommendation.kind == "factor" else Recommendation.LABEL


def advice_counted(practice: Practice) -> str:
    """Return how much a practice advises, in words: »3 anbefalinger«, »5 faktorer«."""
    kinds: Counter[str] = Counter(each.kind for each in practice.recommendations)
    words = {"recommendation": ("anbefaling", "anbefalinger"), "factor": ("faktor", "faktorer")}
    return joined([counted(kinds[kind], *named) for kind, named in words.items() if kinds[kind]])


def _card_facts(site: Site, entry: Entry) -> list[str]:
    match entry:
        case Practice():
            cases = len(site.cases_of_practice[entry.reference])
            facts = [site.themes[entry.theme].title] if entry.theme in site.themes else []
            facts.append(advice_counted(entry))
            return [*facts, counted(cases, "eksempel", "eksempler")] if cases else facts
        case Case():
            return [case_place(site, entry)]
        case ThemeDay():
            return [written_minutes(entry.minutes), entry.participants]
        case Tool():
            return [counted(len(entry.steps), "trin", "trin")]
        case _:
            return []


def case_place(site: Site, case: Case) -> str:
    """Return the municipality of a case, or the words for one that is not named."""
    place = site.place_of(case)
    return place.title if place else NAMING_LABELS[case.naming]


def colour(site: Site, entry: Entry) -> str:
    """Return the name of the colour of an entry's theme, empty where it has none."""
    match entry:
        case Theme():
            return entry.colour
        case Practice() | ThemeDay():
            return site.themes[entry.theme].colour if entry.theme in site.themes else ""
        case Case():
            themes = site.catalogue.themes_of(entry)
            return themes[0].colour if themes else ""
        case _:
            return ""


def written_minutes(minutes: int) -> str:
    """Return a duration in words: »3 timer og 30 minutter«."""
    hours, rest = divmod(minutes, 60)
    words = [counted(hours, "time", "timer")] if hours else []
    return joined([*words, counted(rest, "minut", "minutter")] if rest else words)


def municipality_link(site: Site, case: Case) -> Link | None:
    """Return the link to a named case's municipality."""
    place = site.place_of(case)
    return link(place) if place else None
