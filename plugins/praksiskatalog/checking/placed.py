"""Every value of a catalogue with its place, and every field within it with what the model says.

Checks find the fields they concern here, from the model's own words about each field, so that a
new field or type is checked without a line of code.
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, cast

from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.loading.origin import Origin
from praksiskatalog.loading.yaml_reader import Path
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.fields import Value
from praksiskatalog.model.practice import Recommendation
from praksiskatalog.model.rules import named


class Placed(NamedTuple):
    """An entry, a record or a list of facts, with the place where it was read."""

    kind: str
    reference: str
    value: Value
    origin: Origin


class TextField(NamedTuple):
    """One text within a value: its path, who speaks in it, and what it may name."""

    where: Path
    name: str
    label: str
    text: str
    speaker: str
    vocabulary: str
    refers_to: str
    holder: Value

    @property
    def described(self) -> str:
        """Return the field as messages name it."""
        return named(self.name, self.label)

    @property
    def is_body(self) -> bool:
        """Return whether the text is a section of an entry's body, in Markdown."""
        return self.where[0] == "sections"


def placed_values(loaded: Loaded) -> Iterator[Placed]:
    """Yield everything that was read from the files whose text is at hand.

    Entries come first, and last what could be salvaged.
    """
    return (placed for placed in _all_values(loaded) if placed.origin.path in loaded.texts)


def _all_values(loaded: Loaded) -> Iterator[Placed]:
    catalogue = loaded.catalogue
    for entry in catalogue.entries():
        key = (entry.TYPE, entry.reference)
        yield Placed(*key, entry, loaded.origins[key])
    for records in (
        catalogue.sources,
        catalogue.voices,
        catalogue.findings,
        catalogue.events,
        catalogue.terms,
        catalogue.synonyms,
    ):
        for record in records:
            key = (record.TYPE, record.name)
            yield Placed(*key, record, loaded.origins[key])
    for facts in catalogue.facts:
        yield Placed("facts", facts.source, facts, loaded.origins["facts", facts.source])
    for key, value in loaded.salvaged.items():
        yield Placed(*key, value, loaded.origins[key])


def placed_entries(loaded: Loaded) -> Iterator[tuple[Entry, Origin]]:
    """Yield every entry with its place; one that was salvaged may lack fields."""
    for placed in placed_values(loaded):
        if isinstance(placed.value, Entry):
            yield placed.value, placed.origin


class Coded(NamedTuple):
    """An entry or a recommendation: what has a code, a reference and former names."""

    kind: str
    reference: str
    value: Entry | Recommendation
    origin: Origin
    where: Path


def coded_values(loaded: Loaded) -> Iterator[Coded]:
    """Yield every entry, and after each practice its recommendations."""
    for entry, origin in placed_entries(loaded):
        yield Coded(entry.TYPE, entry.reference, entry, origin, ())
        for index, value in enumerate(getattr(entry, "recommendations", ())):
            if isinstance(value, Recommendation):
                reference = f"{entry.reference}/{getattr(value, 'name', '')}"
                where = ("recommendations", index)
                yield Coded(Recommendation.TYPE, reference, value, origin, where)


def text_fields(value: Value, where: Path = ()) -> Iterator[TextField]:
    """Yield every text in a value, the values within it and, for an entry, its body."""
    for name, *about in _told(type(value)):
        item = getattr(value, name, None)
        for path, part in _parts(item, (*where, name)):
            if isinstance(part, str):
                label, speaker, vocabulary, refers_to = about
                yield TextField(path, name, label, part, speaker, vocabulary, refers_to, value)
            elif isinstance(part, Value):
                yield from text_fields(part, path)
    if isinstance(value, Entry):
        yield from section_fields(value)


@cache
def _told(kind: type[Value]) -> tuple[tuple[str, str, str, str, str], ...]:
    """Return the name of each field of a type, its label, and what the model says about it."""
    fields = []
    for name, field in kind.model_fields.items():
        about = cast("dict[str, str]", field.json_schema_extra or {})
        speaker, vocabulary = about.get("x-origin", ""), about.get("x-vocabulary", "")
        refers_to = about.get("x-refers-to", "")
        fields.append((name, field.title or name, speaker, vocabulary, refers_to))
    return tuple(fields)


def section_fields(entry: Entry) -> Iterator[TextField]:
    """Yield each section of an entry's body."""
    for section in entry.SECTIONS:
        if section.key in entry.sections:
            where = ("sections", section.key)
            text = entry.sections[section.key]
            yield TextField(
                where, section.heading, section.explanation, text, section.origin, "", "", entry
            )


def _parts(item: object, where: Path) -> Iterator[tuple[Path, object]]:
    if isinstance(item, tuple):
        for index, part in enumerate(item):
            yield (*where, index), part
    else:
        yield where, item
