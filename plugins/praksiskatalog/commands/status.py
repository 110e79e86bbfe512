"""`praksiskatalog status`: what the editor should see to."""

import argparse

from praksiskatalog.authoring.overview import overview
from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.commands.day import add_day, day_of
from praksiskatalog.commands.exits import VALID
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.reporting.plain import counts


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    add_day(command, "dagen")


def run(options: argparse.Namespace) -> int:
    """Print each list with its length; what is due is no error."""
    loaded = load_catalogue(options.root)
    today = day_of(options)
    for heading, lines in overview(loaded, today).items():
        print(f"{heading} ({len(lines)})")
        print("".join(f"  {line}\n" for line in lines or ["Ingen."]))
    print(f"Tjek: {counts(check_catalogue(loaded, today=today))}")
    return VALID
