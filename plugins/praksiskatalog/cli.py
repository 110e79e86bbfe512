"""The command line: what each command is called, and what it takes."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from praksiskatalog.building import CONFIG, build_site, is_replaceable, serve_site
from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.commands import (
    arrivals,
    canonical,
    changes,
    check,
    links,
    new,
    pack,
    schema,
    status,
)
from praksiskatalog.commands.exits import INTERRUPTED, PROBLEMS, VALID, WRONG_USE, refuse
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.danish import counted
from praksiskatalog.model.problem import Problem
from praksiskatalog.model.settings import Settings
from praksiskatalog.pages.site_pages import build_pages, shown_site
from praksiskatalog.pages.writing import write_pages
from praksiskatalog.reporting.plain import text_report

_COMMANDS: dict[str, Any] = {
    "check": check,
    "format": canonical,
    "new": new,
    "import": arrivals,
    "status": status,
    "schema": schema,
    "changes": changes,
    "links": links,
    "pack": pack,
}
__all__ = ["INTERRUPTED", "PROBLEMS", "VALID", "WRONG_USE", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 valid, 1 problems, 2 wrong use, 130 stopped."""
    options = _parser().parse_args(arguments)
    if not options.root.is_dir():
        return refuse(f"Mappen {options.root} findes ikke.")
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return refuse(f"{error.filename} kan ikke læses eller skrives.")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="praksiskatalog", description="Tjek og byg et praksiskatalog."
    )
    commands = parser.add_subparsers(required=True, metavar="KOMMANDO", title="kommandoer")
    for name, help_text, run in (
        ("check", "tjek alle filer, og vis alt, der skal rettes", check.run),
        ("format", "skriv filer i den faste form", canonical.run),
        ("new", "opret en ny side ved at svare på spørgsmål", new.run),
        ("import", "læg en fil ind, som er kommet med mail", arrivals.run),
        ("status", "vis, hvad der trænger til redaktionen", status.run),
        ("schema", "skriv felternes JSON Schema til en mappe", schema.run),
        ("changes", "sig med ord, hvad et forslag ændrer", changes.run),
        ("links", "vis alle adresser uden for kataloget", links.run),
        ("pack", "skriv en temadags pakke som PDF-filer", pack.run),
        ("build", "byg kataloget til mappen site/", _build),
        ("serve", "vis kataloget i browseren, mens du skriver", _serve),
        ("write-pages", "skriv siderne som Markdown til en mappe", _write_pages),
    ):
        command = commands.add_parser(name, help=help_text, description=help_text)
        command.add_argument(
            "--root", type=Path, default=Path(), help="katalogets mappe (ellers denne mappe)"
        )
        command.set_defaults(run=run)
        if name in _COMMANDS:
            _COMMANDS[name].add_options(command)
        if name == "build":
            command.add_argument("--site-dir", type=Path, help="hvor siderne skal ligge")
        if name == "write-pages":
            command.add_argument("folder", type=Path, metavar="MAPPE", help="hvor de skal ligge")
    return parser


def _build(options: argparse.Namespace) -> int:
    root = options.root.resolve()
    if not (root / CONFIG).is_file():
        return refuse(_without_config(options.root))
    target = (options.site_dir or root / "site").resolve()
    if not is_replaceable(root, target):
        return refuse(f"{target} er ikke et bygget katalog. Vælg en ny eller tom mappe.")
    status, problems = build_site(root, target)
    _report(problems)
    if status or problems:
        print("Kataloget er ikke bygget. Det gamle står urørt.", file=sys.stderr)
        return PROBLEMS
    pages = sum(1 for _ in target.rglob("*.html"))
    print(f"Kataloget er bygget: {counted(pages, 'side', 'sider')} i {target.name}/.")
    return VALID


def _without_config(root: Path) -> str:
    return f"Filen {CONFIG} mangler i {root.resolve()}."


def _serve(options: argparse.Namespace) -> int:
    root = options.root.resolve()
    return serve_site(root) if (root / CONFIG).is_file() else refuse(_without_config(root))


def _write_pages(options: argparse.Namespace) -> int:
    loaded = load_catalogue(options.root)
    problems = check_catalogue(loaded)
    _report(problems)
    if check.status(problems) == VALID:
        site = shown_site(loaded.catalogue, Settings(site_name="Praksiskatalog"))
        count = write_pages(build_pages(loaded.catalogue, site), options.root, options.folder)
        print(f"{counted(count, 'side', 'sider')} er skrevet til {options.folder}.")
    return check.status(problems)


def _report(problems: Sequence[Problem]) -> None:
    if problems:
        print(text_report(problems))


if __name__ == "__main__":
    sys.exit(main())
