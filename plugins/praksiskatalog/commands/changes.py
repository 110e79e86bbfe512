"""`praksiskatalog changes`: says in words what a proposal changes, and which pages it touches."""

import argparse
from pathlib import Path

from praksiskatalog.authoring.changes import changed_entries
from praksiskatalog.commands.exits import VALID, refuse
from praksiskatalog.loading.catalogue import Loaded, load_catalogue
from praksiskatalog.model.danish import counted
from praksiskatalog.model.settings import Settings
from praksiskatalog.pages.page import Page
from praksiskatalog.pages.site_pages import build_pages, shown_site
from praksiskatalog.reporting.github import as_markdown_text
from praksiskatalog.text.personal_data import without_personal_data

_MAX_PAGES = 100


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    command.add_argument("before", type=Path, metavar="FØR", help="kataloget, som det er")
    command.add_argument("after", type=Path, metavar="EFTER", help="kataloget med forslaget")


def run(options: argparse.Namespace) -> int:
    """Print the summary as Markdown."""
    missing = [root for root in (options.before, options.after) if not root.is_dir()]
    if missing:
        return refuse(f"Mappen {missing[0]} findes ikke.")
    before, after = load_catalogue(options.before), load_catalogue(options.after)
    entries = changed_entries(before.catalogue, after.catalogue)
    old, new = _pages(before), _pages(after)
    touched = sorted({path for path in old | new if old.get(path) != new.get(path)})
    print("### Det ændrer forslaget\n")
    print(_listed(entries, "Ingen sider er ændret."))
    print(f"### Det kan ses på {counted(len(touched), 'side', 'sider')}\n")
    print(_listed(touched[:_MAX_PAGES], "Ingen."))
    if len(touched) > _MAX_PAGES:
        print(f"Og {counted(len(touched) - _MAX_PAGES, 'side', 'sider')} mere.")
    return VALID


def _listed(lines: list[str], nothing: str) -> str:
    shown = [as_markdown_text(without_personal_data(line)) for line in lines]
    return "".join(f"- {line}\n" for line in shown) or f"{nothing}\n"


def _pages(loaded: Loaded) -> dict[str, Page]:
    site = shown_site(loaded.catalogue, Settings(site_name="Praksiskatalog"))
    return {f"/{page.address}": page for page in build_pages(loaded.catalogue, site)}
