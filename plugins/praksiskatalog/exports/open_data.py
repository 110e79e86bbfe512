"""The catalogue as JSON, whole and entry by entry, and back again."""

import json
from typing import Any

from pydantic import BaseModel, TypeAdapter

from praksiskatalog.loading.basis import file_hash
from praksiskatalog.loading.canonical import entry_text
from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.practice import Recommendation

VERSION = 1
_LISTS = (
    "register", "themes", "practices", "municipalities", "cases", "theme_days", "tools",
    "sources", "facts", "voices", "findings", "events", "terms",
    "synonyms",
)  # fmt: skip


def to_json(data: object) -> bytes:
    """Return data as JSON with one final newline, in UTF-8 and the same bytes each time."""
    return f"{json.dumps(data, ensure_ascii=False, indent=1)}\n".encode()


def json_files(catalogue: Catalogue) -> dict[str, bytes]:
    """Return `/data/catalogue.json` and a file for each entry, record and recommendation."""
    files = {f"{addresses.OPEN_DATA}catalogue.json": to_json(catalogue_data(catalogue))}

    def add(kind: str, reference: str, value: BaseModel, **more: str) -> None:
        data = {"version": VERSION, "type": kind, "reference": reference, **more}
        data |= value.model_dump(mode="json")
        files[addresses.data(kind, reference)] = to_json(data)

    for entry in catalogue.entries():
        add(
            entry.TYPE,
            entry.reference,
            entry,
            url=addresses.entry(entry),
            hash=file_hash(entry_text(entry)),
        )
    for practice, recommendation in catalogue.recommendations:
        reference = f"{practice.reference}/{recommendation.name}"
        url = addresses.recommendation(reference)
        add(Recommendation.TYPE, reference, recommendation, url=url)
    for records in (catalogue.sources, catalogue.voices, catalogue.findings, catalogue.events,
                    catalogue.terms, catalogue.synonyms):  # fmt: skip
        for record in records:
            add(record.TYPE, record.name, record)
    return files


def catalogue_data(catalogue: Catalogue) -> dict[str, Any]:
    """Return the whole catalogue as plain data."""
    lists = {
        name: [value.model_dump(mode="json") for value in getattr(catalogue, name)]
        for name in _LISTS
    }
    return {"version": VERSION, "vocabulary": catalogue.vocabulary.model_dump(mode="json"), **lists}


def catalogue_from_data(data: dict[str, Any]) -> Catalogue:
    """Return the catalogue that `catalogue_data` describes.

    The outline of the map and the files' paths are not part of the data. Raises ValueError for a
    version that is not known, and pydantic's ValidationError for data of another form.
    """
    if data["version"] != VERSION:
        message = f"version {data['version']} is not known"
        raise ValueError(message)
    values = {name: _without_empty(data[name]) for name in ("vocabulary", *_LISTS)}
    return TypeAdapter(Catalogue).validate_python(values)


def _without_empty(data: object) -> object:
    """Return data without its empty lists: an author leaves such a field out."""
    if isinstance(data, dict):
        return {key: _without_empty(value) for key, value in data.items() if value != []}
    return [_without_empty(value) for value in data] if isinstance(data, list) else data
