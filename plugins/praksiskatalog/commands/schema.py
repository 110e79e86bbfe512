"""`praksiskatalog schema`: writes the JSON Schema of each type, for editors."""

import argparse
from pathlib import Path

from praksiskatalog.commands.exits import VALID
from praksiskatalog.exports.json_schema import DIALECT, schema_files
from praksiskatalog.exports.open_data import to_json
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.danish import counted

LISTS = ("theme", "source", "facts", "voice", "finding", "event", "term", "synonym")
"""The types that share a file: its schema is a list of theirs."""


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    command.add_argument("folder", type=Path, metavar="MAPPE", help="hvor de skal ligge")


def run(options: argparse.Namespace) -> int:
    """Write the schemas, as the catalogue's vocabulary stands now."""
    files = schema_files(load_catalogue(options.root).catalogue)
    options.folder.mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        (options.folder / path.rpartition("/")[2]).write_bytes(content)
    for name in LISTS:
        schema = {"$schema": DIALECT, "type": "array", "items": {"$ref": f"{name}.json"}}
        (options.folder / f"{name}-list.json").write_bytes(to_json(schema))
    print(
        f"{counted(len(files) + len(LISTS), 'skema', 'skemaer')} er skrevet til {options.folder}."
    )
    return VALID
