"""Every relation between entries, computed once for all pages."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import asin, cos, radians, sin, sqrt
from typing import TypeVar

from praksiskatalog.model import addresses
from praksiskatalog.model.case import Case
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.feed import Feed, feeds
from praksiskatalog.model.municipality import Municipality, RegisteredMunicipality
from praksiskatalog.model.practice import Practice, Recommendation
from praksiskatalog.model.records import Source, Voice
from praksiskatalog.model.settings import Settings
from praksiskatalog.model.theme import Theme
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool
from praksiskatalog.pages.page import Link

EARTH_RADIUS_KM = 6371.0
NEIGHBOURS = 5
T = TypeVar("T")


@dataclass(frozen=True)
class Site:
    """What is shown, with its relations. `catalogue` holds only entries that readers see."""

    catalogue: Catalogue
    settings: Settings

    @cached_property
    def themes(self) -> Mapping[str, Theme]:
        """Themes by reference."""
        return {theme.reference: theme for theme in self.catalogue.themes}

    @cached_property
    def practices(self) -> Mapping[str, Practice]:
        """Practices by reference."""
        return {practice.reference: practice for practice in self.catalogue.practices}

    @cached_property
    def municipalities(self) -> Mapping[str, Municipality]:
        """Municipalities with a page, by reference."""
        return {place.reference: place for place in self.catalogue.municipalities}

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Sources by name."""
        return {source.name: source for source in self.catalogue.sources}

    @cached_property
    def recommendations(self) -> Mapping[str, tuple[Practice, Recommendation]]:
        """Recommendations with their practice, by `practice/name`."""
        return {
            f"{practice.reference}/{recommendation.name}": (practice, recommendation)
            for practice, recommendation in self.catalogue.recommendations
        }

    @cached_property
    def practices_of_theme(self) -> Mapping[str, Sequence[Practice]]:
        """The practices of each theme, in order."""
        return _grouped(self.catalogue.practices, lambda practice: [practice.theme])

    @cached_property
    def cases_of_practice(self) -> Mapping[str, Sequence[Case]]:
        """The cases that show each practice."""
        return _grouped(self.catalogue.cases, lambda case: case.practices)

    @cached_property
    def cases_of_municipality(self) -> Mapping[str, Sequence[Case]]:
        """The cases of each municipality's folder."""
        return _grouped(self.catalogue.cases, lambda case: [case.municipality])

    @cached_property
    def tools_of_practice(self) -> Mapping[str, Sequence[Tool]]:
        """The tools of each practice."""
        return _grouped(self.catalogue.tools, lambda tool: tool.practices)

    @cached_property
    def theme_days_of_theme(self) -> Mapping[str, Sequence[ThemeDay]]:
        """The theme days of each theme."""
        return _grouped(self.catalogue.theme_days, lambda day: [day.theme])

    @cached_property
    def voices_of_practice(self) -> Mapping[str, Sequence[Voice]]:
        """The voices tied to each practice."""
        return _grouped(self.catalogue.voices, lambda voice: voice.practices)

    @cached_property
    def voices_of_theme(self) -> Mapping[str, Sequence[Voice]]:
        """The voices tied to each theme."""
        return _grouped(self.catalogue.voices, lambda voice: voice.themes)

    @cached_property
    def feeds(self) -> Mapping[str, Feed]:
        """The feeds by the address of the page that each is about."""
        return {feed.page: feed for feed in feeds(self.catalogue, self.settings)}

    @cached_property
    def related(self) -> Mapping[str, Sequence[Practice]]:
        """The practices related to each, whichever of the two declares it."""
        pairs = {
            pair
            for practice in self.catalogue.practices
            for other in practice.related
            if other in self.practices
            for pair in ((practice.reference, other), (other, practice.reference))
        }
        return {
            reference: [p for p in self.catalogue.practices if (reference, p.reference) in pairs]
            for reference in {first for first, _ in pairs}
        }

    def source_of(self, entry: Entry) -> str:
        """Return the file of an entry, below the catalogue's root."""
        return self.catalogue.files[entry.TYPE, entry.reference]

    def link_to_any(self, reference: str) -> Link | None:
        """Return the link to the entry or recommendation of that reference, None if not shown."""
        found = self._any(reference)
        if isinstance(found, Recommendation):
            return Link(title=found.title, url=addresses.recommendation(reference))
        return Link(title=found.title, url=addresses.entry(found)) if found else None

    def code_of_any(self, reference: str) -> str:
        """Return the short code of the entry or recommendation, empty if it is not shown."""
        found = self._any(reference)
        return found.code if found else ""

    def _any(self, reference: str) -> Entry | Recommendation | None:
        if reference in self.recommendations:
            return self.recommendations[reference][1]
        by_reference = self.catalogue.by_reference
        kinds = (Practice, Case, Tool, Theme, ThemeDay)
        return next(
            (by_reference[k.TYPE, reference] for k in kinds if (k.TYPE, reference) in by_reference),
            None,
        )

    def place_of(self, case: Case) -> Municipality | None:
        """Return the municipality of a case, None for one that is not named."""
        return self.municipalities.get(case.municipality)

    def row_of(self, place: Municipality) -> RegisteredMunicipality:
        """Return the register's row of a municipality."""
        return self.catalogue.registered[place.municipality_code]

    def neighbours(self, place: Municipality) -> list[tuple[Municipality, int]]:
        """Return the nearest municipalities with a page, and the distance in whole kilometres."""
        here = self.row_of(place)
        others = [
            (distance_km(here, self.row_of(other)), other.reference, other)
            for other in self.catalogue.municipalities
            if other.reference != place.reference
        ]
        return [(other, round(away)) for away, _, other in sorted(others)[:NEIGHBOURS]]


def _grouped(
    values: Iterable[T], references: Callable[[T], Iterable[str]]
) -> Mapping[str, Sequence[T]]:
    grouped: defaultdict[str, list[T]] = defaultdict(list)
    for value in values:
        for reference in references(value):
            grouped[reference].append(value)
    return grouped


def distance_km(a: RegisteredMunicipality, b: RegisteredMunicipality) -> float:
    """Return the great-circle distance between two map points in kilometres (haversine)."""
    lat_a, lat_b = radians(a.lat), radians(b.lat)
    half = sin((lat_b - lat_a) / 2) ** 2
    half += cos(lat_a) * cos(lat_b) * sin(radians(b.lon - a.lon) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(half))
