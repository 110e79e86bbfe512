"""Every file of open data, by site-relative path."""

from praksiskatalog.exports.json_schema import schema_files
from praksiskatalog.exports.open_data import json_files
from praksiskatalog.exports.tables import table_files
from praksiskatalog.model.catalogue import Catalogue


def export_files(catalogue: Catalogue) -> dict[str, bytes]:
    """Return the open data of a catalogue: JSON, tables and schemas."""
    return {**json_files(catalogue), **table_files(catalogue), **schema_files(catalogue)}
