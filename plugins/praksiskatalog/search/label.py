"""Labels: the short texts that say what a page is about, each with its kind."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.theme import Theme
from praksiskatalog.search.pagefind import IndexedPage


class Field(IntEnum):
    """Where a label comes from; what each counts for is the browser's to say."""

    TITLE = 0
    HEADING = 1
    SYNONYM = 2
    QUESTION = 3
    TAG = 4


@dataclass(frozen=True)
class Label:
    """A short text about the page at `url`."""

    url: str
    field: Field
    text: str


def page_labels(pages: Sequence[IndexedPage], catalogue: Catalogue) -> tuple[Label, ...]:
    """Return the labels of every page: its title and own headings, and its entry's words.

    A heading that stands on several pages is the catalogue's form, and tells no page from another.
    """
    shown = {page.url for page in pages}
    common = Counter(heading.text for page in pages for heading in page.headings)
    labels = [Label(page.url, Field.TITLE, page.title) for page in pages]
    labels += [
        Label(page.url, Field.HEADING, heading.text)
        for page in pages
        for heading in page.headings
        if common[heading.text] == 1
    ]
    labels += [label for label in _entry_labels(catalogue) if label.url in shown]
    return tuple(dict.fromkeys(labels))


def _entry_labels(catalogue: Catalogue) -> Iterator[Label]:
    tags = {term.name: term.label for term in catalogue.vocabulary.tag}
    for entry in catalogue.entries():
        url = addresses.entry(entry)
        for field, text in _texts(entry):
            yield Label(url, field, text)
        for tag in entry.tags:
            yield Label(url, Field.TAG, tags[tag])
    for practice, recommendation in catalogue.recommendations:
        url = addresses.entry(practice)
        yield Label(url, Field.HEADING, recommendation.source_heading or recommendation.title)
        for synonym in recommendation.synonyms:
            yield Label(url, Field.SYNONYM, synonym)


def _texts(entry: Entry) -> Iterator[tuple[Field, str]]:
    if entry.source_heading:
        yield Field.TITLE, entry.source_heading
    for synonym in entry.synonyms:
        yield Field.SYNONYM, synonym
    if isinstance(entry, Theme):
        yield Field.QUESTION, entry.question
    if isinstance(entry, Practice):
        for question in entry.answers:
            yield Field.QUESTION, question
