"""`praksiskatalog write-pages`: writes the pages as Markdown, for another generator."""

import argparse
from pathlib import Path

from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.commands.check import status
from praksiskatalog.commands.exits import VALID
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.danish import counted
from praksiskatalog.model.settings import Settings
from praksiskatalog.pages.site_pages import build_pages, shown_site
from praksiskatalog.pages.writing import write_pages
from praksiskatalog.reporting.plain import text_report


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    command.add_argument("folder", type=Path, metavar="MAPPE", help="hvor de skal ligge")


def run(options: argparse.Namespace) -> int:
    """Write the pages of a catalogue without errors; return 0, or 1 with errors."""
    loaded = load_catalogue(options.root)
    problems = check_catalogue(loaded)
    if problems:
        print(text_report(problems))
    if status(problems) == VALID:
        site = shown_site(loaded.catalogue, Settings(site_name="Praksiskatalog"))
        count = write_pages(build_pages(loaded.catalogue, site), options.root, options.folder)
        print(f"{counted(count, 'side', 'sider')} er skrevet til {options.folder}.")
    return status(problems)
