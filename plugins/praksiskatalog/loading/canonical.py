"""Writing entries and records in their canonical form, and reading them back from JSON.

The canonical form: keys in the model's order, every text double-quoted with JSON escapes, one
list item a line, what equals its default left out, NFC, LF, and one final newline.
"""

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from praksiskatalog.loading.places import PRACTICES
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.municipality import Municipality
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.theme import Theme
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool

_FROM_PLACE = ("reference", "sections")


def entry_path(entry: Entry) -> str:
    """Return the file that holds an entry, below the catalogue's root."""
    match entry:
        case Practice():
            return f"{PRACTICES}/{entry.reference}.md"
        case ThemeDay():
            return f"content/theme-days/{entry.reference}.md"
        case Tool():
            return f"content/tools/{entry.reference}.md"
        case Municipality():
            return f"municipalities/{entry.reference}/index.md"
        case Theme():
            return f"{PRACTICES}/themes.yml"
        case _:
            return f"municipalities/{entry.reference}.md"


def entry_text(entry: Entry) -> str:
    """Return the whole file of an entry that has one of its own."""
    data = _data(entry, leave_out=_FROM_PLACE)
    headings = {section.key: section.heading for section in entry.SECTIONS}
    body = "".join(
        f"\n## {headings[key]}\n\n{text.strip()}\n" for key, text in entry.sections.items()
    )
    return _normal(f"---\n{''.join(_mapping(data, ''))}---\n{body}")


def records_text(records: Iterable[BaseModel]) -> str:
    """Return a file that holds a list of records, or of themes."""
    items = []
    for record in records:
        data = _data(record, leave_out=_FROM_PLACE if isinstance(record, Entry) else ())
        if isinstance(record, Entry):
            data = {"name": record.reference, **data}
        items.append(data)
    return _normal("".join(_sequence(items, "")))


def catalogue_texts(catalogue: Catalogue) -> dict[str, str]:
    """Return every Markdown and YAML file of a catalogue, by path below its root.

    A list without records has no file.
    """
    texts = {
        entry_path(entry): entry_text(entry)
        for entry in catalogue.entries()
        if not isinstance(entry, Theme)
    }
    lists: dict[str, Sequence[BaseModel]] = {
        "themes.yml": catalogue.themes,
        "sources.yml": catalogue.sources,
        "facts.yml": catalogue.facts,
        "voices.yml": catalogue.voices,
        "findings.yml": catalogue.findings,
        "timeline.yml": catalogue.events,
        "terms.yml": catalogue.terms,
        "synonyms.yml": catalogue.synonyms,
    }
    texts |= {f"{PRACTICES}/{name}": records_text(of) for name, of in lists.items() if of}
    vocabulary = _normal("".join(_mapping(_data(catalogue.vocabulary), "")))
    return texts | {f"{PRACTICES}/vocabulary.yml": vocabulary}


def _data(value: BaseModel, leave_out: Iterable[str] = ()) -> dict[str, Any]:
    return value.model_dump(mode="json", exclude_defaults=True, exclude=set(leave_out))


def _normal(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _scalar(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _mapping(data: Mapping[str, Any], indent: str) -> Iterable[str]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield f"{indent}{key}:\n"
            yield from _mapping(value, f"{indent}  ")
        elif isinstance(value, list):
            yield f"{indent}{key}:\n"
            yield from _sequence(value, f"{indent}  ")
        else:
            yield f"{indent}{key}: {_scalar(value)}\n"


def _sequence(items: Iterable[Any], indent: str) -> Iterable[str]:
    for item in items:
        if isinstance(item, dict):
            lines = list(_mapping(item, f"{indent}  "))
            yield f"{indent}- {lines[0].removeprefix(f'{indent}  ')}"
            yield from lines[1:]
        else:
            yield f"{indent}- {_scalar(item)}\n"
