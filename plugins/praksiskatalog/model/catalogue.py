"""The whole catalogue as one value, with the relations that every page needs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from praksiskatalog.model.case import Case
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.map_outline import MapOutline
from praksiskatalog.model.municipality import Municipality, RegisteredMunicipality
from praksiskatalog.model.practice import Practice, Recommendation
from praksiskatalog.model.records import (
    Event,
    Finding,
    Record,
    Source,
    SourceFacts,
    Synonym,
    Term,
    Voice,
)
from praksiskatalog.model.theme import Theme
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool
from praksiskatalog.model.vocabulary import Vocabulary

ENTRY_TYPES: tuple[type[Entry], ...] = (Theme, Practice, Municipality, Case, ThemeDay, Tool)
Themed: TypeAlias = Practice | Case | ThemeDay | Tool
"""What belongs to a theme, by itself or by its practices."""
RECORD_TYPES: tuple[type[Record], ...] = (Source, Voice, Finding, Event, Term, Synonym)


@dataclass(frozen=True)
class Catalogue:
    """Every entry and record, each tuple in the order that readers meet it.

    `files` maps `(type, reference)` of an entry to its path below the catalogue's root.
    """

    vocabulary: Vocabulary
    register: tuple[RegisteredMunicipality, ...] = ()
    themes: tuple[Theme, ...] = ()
    practices: tuple[Practice, ...] = ()
    municipalities: tuple[Municipality, ...] = ()
    cases: tuple[Case, ...] = ()
    theme_days: tuple[ThemeDay, ...] = ()
    tools: tuple[Tool, ...] = ()
    sources: tuple[Source, ...] = ()
    facts: tuple[SourceFacts, ...] = ()
    voices: tuple[Voice, ...] = ()
    findings: tuple[Finding, ...] = ()
    events: tuple[Event, ...] = ()
    terms: tuple[Term, ...] = ()
    synonyms: tuple[Synonym, ...] = ()
    outline: MapOutline | None = None
    files: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def entries(self) -> Iterator[Entry]:
        """Yield every entry that has a page of its own."""
        yield from self.themes
        yield from self.practices
        yield from self.municipalities
        yield from self.cases
        yield from self.theme_days
        yield from self.tools

    @cached_property
    def recommendations(self) -> tuple[tuple[Practice, Recommendation], ...]:
        """Every recommendation with its practice, in the catalogue's order."""
        return tuple(
            (practice, recommendation)
            for practice in self.practices
            for recommendation in practice.recommendations
        )

    def practices_of(self, day: ThemeDay) -> list[Practice]:
        """Return the practices of a day: its theme's, and those that its blocks refer to."""
        named = {reference.partition("/")[0] for reference in day.references}
        return [p for p in self.practices if p.theme == day.theme or p.reference in named]

    def themes_of(self, entry: Themed) -> list[Theme]:
        """Return the themes of an entry, or of the practices it shows, each once and in order."""
        if isinstance(entry, Practice | ThemeDay):
            names = {entry.theme}
        else:
            names = {self._theme_names.get(reference, "") for reference in entry.practices}
        return [theme for theme in self.themes if theme.reference in names]

    @cached_property
    def _theme_names(self) -> Mapping[str, str]:
        """The theme of each practice, both by reference."""
        return {practice.reference: practice.theme for practice in self.practices}

    @cached_property
    def by_reference(self) -> Mapping[tuple[str, str], Entry]:
        """Entries by `(type, reference)`."""
        return {(entry.TYPE, entry.reference): entry for entry in self.entries()}

    @cached_property
    def registered(self) -> Mapping[str, RegisteredMunicipality]:
        """The register's rows by municipality code."""
        return {row.code: row for row in self.register}
