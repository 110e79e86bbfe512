"""`praksiskatalog schema`: writes the JSON Schema of each type, for editors."""

import argparse
from pathlib import Path

from praksiskatalog.commands.exits import VALID
from praksiskatalog.exports.json_schema import schema_files
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.danish import counted


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    command.add_argument("folder", type=Path, metavar="MAPPE", help="hvor de skal ligge")


def run(options: argparse.Namespace) -> int:
    """Write the schemas, as the catalogue's vocabulary stands now."""
    files = schema_files(load_catalogue(options.root).catalogue)
    options.folder.mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        (options.folder / path.rpartition("/")[2]).write_bytes(content)
    print(f"{counted(len(files), 'skema', 'skemaer')} er skrevet til {options.folder}.")
    return VALID
