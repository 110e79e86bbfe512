"""The JSON Schema of each type's fields, with the vocabulary's values and the known references."""

from typing import Any

from praksiskatalog.exports.open_data import to_json
from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import ENTRY_TYPES, RECORD_TYPES, Catalogue
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.fields import SLUG_PATTERN
from praksiskatalog.model.records import SourceFacts
from praksiskatalog.model.theme import Theme
from praksiskatalog.model.vocabulary import Vocabulary

_NAME = {
    "title": "Navn",
    "description": "Temaets faste navn.",
    "type": "string",
    "pattern": SLUG_PATTERN,
}
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_files(catalogue: Catalogue) -> dict[str, bytes]:
    """Return `/data/schema/<type>.json` for every type of entry and record."""
    kinds: dict[str, type[Any]] = {kind.TYPE: kind for kind in ENTRY_TYPES}
    kinds |= {kind.TYPE: kind for kind in RECORD_TYPES}
    kinds |= {"facts": SourceFacts, "vocabulary": Vocabulary}
    return {
        f"{addresses.OPEN_DATA}schema/{name}.json": to_json(schema(kind, catalogue))
        for name, kind in kinds.items()
    }


def schema(kind: type[Any], catalogue: Catalogue) -> dict[str, Any]:
    """Return the schema of what an author writes in a file of this kind."""
    data: dict[str, Any] = kind.model_json_schema()
    if issubclass(kind, Entry):
        for key in ("reference", "sections"):
            data["properties"].pop(key)
        data["required"].remove("reference")
    if issubclass(kind, Theme):  # themes share a file, so each says its name
        data["properties"] = {"name": _NAME, **data["properties"]}
        data["required"].insert(0, "name")
    known = _known(catalogue)
    for properties in [data, *data.get("$defs", {}).values()]:
        for field in properties.get("properties", {}).values():
            _limit(field, known)
    return {"$schema": DIALECT, **data}


def _known(catalogue: Catalogue) -> dict[str, list[dict[str, str]]]:
    """Return the allowed values of each vocabulary group and each type that fields refer to."""
    known = {
        group: [
            {"const": term.name, "title": term.label, "description": term.definition}
            for term in terms
        ]
        for group, terms in catalogue.vocabulary
    }
    known["source"] = [{"const": s.name, "title": s.title} for s in catalogue.sources]
    known["theme"] = [{"const": t.reference, "title": t.title} for t in catalogue.themes]
    known["practice"] = [{"const": p.reference, "title": p.title} for p in catalogue.practices]
    known["municipality"] = [
        {"const": m.reference, "title": m.title} for m in catalogue.municipalities
    ]
    known["recommendation"] = [
        {"const": f"{practice.reference}/{each.name}", "title": each.title}
        for practice, each in catalogue.recommendations
    ]
    return known


def _limit(field: dict[str, Any], known: dict[str, list[dict[str, str]]]) -> None:
    values = known.get(field.get("x-vocabulary", field.get("x-refers-to", "")))
    if values:
        place = field["items"] if field.get("type") == "array" else field
        place["oneOf"] = values
