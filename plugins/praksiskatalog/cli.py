"""The command line: what each command is called, and which module runs it."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from praksiskatalog.commands.exits import INTERRUPTED, PROBLEMS, VALID, WRONG_USE, refuse

COMMANDS: dict[str, tuple[str, str]] = {
    "check": ("check", "tjek alle filer, og vis alt, der skal rettes"),
    "format": ("canonical", "skriv filer i den faste form"),
    "new": ("new", "opret en ny side ved at svare på spørgsmål"),
    "import": ("arrivals", "læg filer ind, som er kommet med mail"),
    "status": ("status", "vis, hvad der trænger til redaktionen"),
    "schema": ("schema", "skriv felternes JSON Schema til en mappe"),
    "changes": ("changes", "sig med ord, hvad et forslag ændrer"),
    "links": ("links", "vis alle adresser uden for kataloget"),
    "pack": ("pack", "skriv en pakke til print som PDF-filer"),
    "build": ("build", "byg kataloget til mappen site/"),
    "serve": ("serve", "vis kataloget i browseren, mens du skriver"),
    "write-pages": ("write_pages", "skriv siderne som Markdown til en mappe"),
}
"""Each command with its module below `commands`, of which only the one asked for is loaded."""
__all__ = ["INTERRUPTED", "PROBLEMS", "VALID", "WRONG_USE", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 valid, 1 problems, 2 wrong use, 130 stopped."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    asked = next((part for part in given if part in COMMANDS), "")
    options = _parser(asked).parse_args(given)
    if not options.root.is_dir():
        return refuse(f"Mappen {options.root} findes ikke.")
    try:
        return int(options.run(options))
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return refuse(f"{error.filename} kan ikke læses eller skrives.")


def _parser(asked: str) -> argparse.ArgumentParser:
    """Return the parser with every command, and the options of the one that is asked for."""
    parser = argparse.ArgumentParser(
        prog="praksiskatalog", description="Tjek og byg et praksiskatalog."
    )
    commands = parser.add_subparsers(required=True, metavar="KOMMANDO", title="kommandoer")
    for name, (module_name, help_text) in COMMANDS.items():
        command = commands.add_parser(name, help=help_text, description=help_text)
        command.add_argument(
            "--root", type=Path, default=Path(), help="katalogets mappe (ellers denne mappe)"
        )
        if name == asked:
            module = import_module(f"praksiskatalog.commands.{module_name}")
            module.add_options(command)
            command.set_defaults(run=module.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
