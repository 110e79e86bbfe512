"""`praksiskatalog links`: lists the addresses outside the site that the catalogue links to."""

import argparse
import re

from praksiskatalog.checking.placed import placed_values, text_fields
from praksiskatalog.commands.exits import VALID
from praksiskatalog.loading.catalogue import load_catalogue

_ADDRESS = re.compile(r"https://[^\s()<>\"']+")


def add_options(command: argparse.ArgumentParser) -> None:
    """Take nothing more than every command does."""
    del command


def run(options: argparse.Namespace) -> int:
    """Print each address once, in order. Nothing is asked of the addresses."""
    fields = (
        field.text
        for placed in placed_values(load_catalogue(options.root))
        for field in text_fields(placed.value)
    )
    for address in sorted({found for text in fields for found in _ADDRESS.findall(text)}):
        print(address)
    return VALID
