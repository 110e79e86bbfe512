"""`praksiskatalog build`: builds the whole site, and keeps the old one when that fails."""

import argparse
import sys
from pathlib import Path

from praksiskatalog.building import CONFIG, build_site, is_replaceable
from praksiskatalog.commands.exits import PROBLEMS, VALID, refuse
from praksiskatalog.model.danish import counted
from praksiskatalog.packs.browser_files import lacking_package
from praksiskatalog.reporting.plain import text_report


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    command.add_argument("--site-dir", type=Path, help="hvor siderne skal ligge")
    command.add_argument(
        "--browser-pdf", action="store_true", help="lad læserne lave PDF i deres egen browser"
    )


def run(options: argparse.Namespace) -> int:
    """Build the site; return 0, 1 with problems, 2 for wrong use."""
    root = options.root.resolve()
    if not (root / CONFIG).is_file():
        return refuse(without_config(options.root))
    target = (options.site_dir or root / "site").resolve()
    if not is_replaceable(root, target):
        return refuse(f"{target} er ikke et bygget katalog. Vælg en ny eller tom mappe.")
    if options.browser_pdf and (lacking := lacking_package()):
        return refuse(lacking)
    status, problems = build_site(root, target, browser_pdf=options.browser_pdf)
    if problems:
        print(text_report(problems))
    if status or problems:
        print("Kataloget er ikke bygget. Det gamle står urørt.", file=sys.stderr)
        return PROBLEMS
    pages = sum(1 for _ in target.rglob("*.html"))
    print(f"Kataloget er bygget: {counted(pages, 'side', 'sider')} i {target.name}/.")
    return VALID


def without_config(root: Path) -> str:
    """Return what to say of a folder that holds no catalogue's settings."""
    return f"Filen {CONFIG} mangler i {root.resolve()}."
