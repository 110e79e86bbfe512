"""The lists that readers browse and filter: their cards, and the groups that divide them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from praksiskatalog.model import addresses
from praksiskatalog.model.case import UNNAMED, Case
from praksiskatalog.model.danish import counted
from praksiskatalog.model.practice import Practice, Recommendation
from praksiskatalog.pages import cards
from praksiskatalog.pages.page import Card
from praksiskatalog.pages.relations import Site

Values = Mapping[str, Sequence[str]]
Option = tuple[str, str, str]
"""A value with its label and definition."""


@dataclass(frozen=True)
class Group:
    """A group of options. `parameter` is its Danish name in the page's address."""

    name: str
    label: str
    parameter: str


GROUPS = (
    Group("theme", "Tema", "tema"),
    Group("level", "Trin", "trin"),
    Group("audience", "Læsere", "laeser"),
    Group("sector", "Fagområde", "omraade"),
    Group("target_group", "Målgruppe", "maalgruppe"),
    Group("tag", "Emneord", "emneord"),
    Group("municipality", "Kommune", "kommune"),
    Group("evidence", "Videngrundlag", "viden"),
)


class _Heading(NamedTuple):
    """What a list is called, and where it stands."""

    kind: str
    title: str
    lead: str
    folder: str


@dataclass(frozen=True)
class ListIndex:
    """A whole list: its cards, and for each card the values it has in each group."""

    kind: str
    title: str
    lead: str
    folder: str
    cards: Sequence[Card]
    values: Sequence[Values]
    groups: Sequence[tuple[Group, Sequence[Option]]]


def list_indexes(site: Site) -> tuple[ListIndex, ...]:
    """Return the lists of practices, recommendations and cases."""
    return _practices(site), _recommendations(site), _cases(site)


def _practices(site: Site) -> ListIndex:
    practices = site.catalogue.practices
    lead = (
        f"{counted(len(practices), 'måde', 'måder')} at arbejde på. Vælg det, der ligner jeres, "
        "eller læs dem i rækkefølge."
    )
    rows = [
        (cards.card(site, practice), _practice_values(site, practice)) for practice in practices
    ]
    return _index(site, _Heading(Practice.TYPE, "Praksisser", lead, addresses.PRACTICES), rows)


def _recommendations(site: Site) -> ListIndex:
    lead = "Hver anbefaling har en tjekliste, som I kan krydse af."
    heading = _Heading(Recommendation.TYPE, "Anbefalinger", lead, addresses.RECOMMENDATIONS)
    rows = [
        (cards.recommendation_card(site, *pair), _recommendation_values(site, *pair))
        for pair in site.catalogue.recommendations
    ]
    return _index(site, heading, rows)


def _cases(site: Site) -> ListIndex:
    lead = (
        "Sådan gør kommuner i virkeligheden. Hvor kilden ikke nævner kommunen, gør vi det heller "
        "ikke."
    )
    cases = sorted(site.catalogue.cases, key=lambda case: case.municipality == UNNAMED)
    rows = [(cards.card(site, case), _case_values(site, case)) for case in cases]
    return _index(site, _Heading(Case.TYPE, "Eksempler", lead, addresses.CASES), rows)


def _practice_values(site: Site, practice: Practice) -> Values:
    named = [
        case.municipality
        for case in site.cases_of_practice[practice.reference]
        if case.naming == "named"
    ]
    used = [use.municipality for use in practice.used_by if use.municipality in site.municipalities]
    advice = practice.recommendations
    return {
        "theme": [practice.theme],
        "audience": practice.audiences,
        "sector": practice.sectors,
        "target_group": practice.target_groups,
        "tag": [*practice.tags, *(tag for each in advice for tag in each.tags)],
        "municipality": [*named, *used],
        "evidence": [practice.evidence.kind],
    }


def _recommendation_values(
    site: Site, practice: Practice, recommendation: Recommendation
) -> Values:
    return {
        **_practice_values(site, practice),
        "audience": recommendation.audiences,
        "tag": recommendation.tags or practice.tags,
        "municipality": [],
        "level": [item.level for item in recommendation.items],
    }


def _case_values(site: Site, case: Case) -> Values:
    shown = [site.practices[name] for name in case.practices if name in site.practices]
    return {
        "theme": [practice.theme for practice in shown],
        "audience": [name for practice in shown for name in practice.audiences],
        "sector": case.sectors,
        "target_group": case.target_groups,
        "tag": case.tags,
        "municipality": [case.municipality],
        "evidence": [practice.evidence.kind for practice in shown],
    }


def _index(site: Site, heading: _Heading, rows: Sequence[tuple[Card, Values]]) -> ListIndex:
    values = [row[1] for row in rows]
    groups = []
    for group in GROUPS:
        counts = Counter(value for row in values for value in {*row.get(group.name, ())})
        if any(count < len(rows) for count in counts.values()):
            options = [option for option in _options(site, group.name) if counts[option[0]]]
            groups.append((group, options))
    return ListIndex(*heading, [row[0] for row in rows], values, groups)


def _options(site: Site, group: str) -> list[Option]:
    """Return every value that a group could have, in the order that readers see."""
    if group == "theme":
        return [(t.reference, t.title, t.question) for t in site.catalogue.themes]
    if group == "municipality":
        places = [(m.reference, m.title, "") for m in site.catalogue.municipalities]
        return [*places, (UNNAMED, "Kilden nævner ikke kommunen", "")]
    terms = getattr(site.catalogue.vocabulary, group)
    return [(term.name, term.label, term.definition) for term in terms]
