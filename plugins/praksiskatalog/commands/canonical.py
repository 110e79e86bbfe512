"""`praksiskatalog format`: writes files in their canonical form."""

import argparse

from praksiskatalog.authoring.formatting import formatted
from praksiskatalog.authoring.writing import replace_file
from praksiskatalog.checking.catalogue import is_within
from praksiskatalog.checking.personal_data import without_secrets
from praksiskatalog.commands.check import status
from praksiskatalog.commands.exits import refuse
from praksiskatalog.commands.places import OutsideError, paths_below
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.danish import counted
from praksiskatalog.model.problem import Severity


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    command.add_argument("paths", nargs="*", metavar="STI", help="kun disse filer og mapper")


def run(options: argparse.Namespace) -> int:
    """Write each file that is not canonical; one with errors or comments is told, not touched."""
    try:
        only = paths_below(options.root, options.paths)
    except OutsideError as outside:
        return refuse(str(outside))
    loaded = load_catalogue(options.root)
    texts, commented = formatted(loaded)
    errors = [problem for problem in loaded.problems if problem.severity is Severity.ERROR]
    found = [p for p in (*errors, *commented) if not only or is_within(p.path, only)]
    for problem in without_secrets(sorted(found)):
        print(problem)
    wanted = {path: text for path, text in texts.items() if not only or is_within(path, only)}
    for path, text in wanted.items():
        replace_file(options.root / path, text)
        print(f"{path} er sat op.")
    print(f"{counted(len(wanted), 'fil', 'filer')} ændret.")
    return status(found)
