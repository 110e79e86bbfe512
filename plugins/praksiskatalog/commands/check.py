"""`praksiskatalog check`: tells everything that is to be mended, in the shape asked for."""

import argparse
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.commands.day import add_day, day_of
from praksiskatalog.commands.exits import PROBLEMS, VALID, refuse
from praksiskatalog.commands.places import OutsideError, paths_below
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.problem import Problem, Severity
from praksiskatalog.reporting.github import github_report, github_summary
from praksiskatalog.reporting.gitlab import gitlab_report
from praksiskatalog.reporting.plain import json_report, text_report

FORMATS: Mapping[str, Callable[[Sequence[Problem]], str]] = {
    "text": text_report,
    "github": github_report,
    "gitlab": gitlab_report,
    "json": json_report,
}
SUMMARY = "GITHUB_STEP_SUMMARY"


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    command.add_argument(
        "paths", nargs="*", metavar="STI", help="vis kun problemer i disse filer og mapper"
    )
    command.add_argument("--format", choices=list(FORMATS), default="text", help="svarets form")
    add_day(command, "dagen, som gennemgange bliver holdt op imod")


def run(options: argparse.Namespace) -> int:
    """Check the catalogue, print the report, and return 0, 1 with errors, 2 for wrong use."""
    try:
        only = paths_below(options.root, options.paths)
    except OutsideError as outside:
        return refuse(str(outside))
    today = day_of(options)
    problems = check_catalogue(load_catalogue(options.root), only=only, today=today)
    print(FORMATS[options.format](problems))
    if options.format == "github" and os.environ.get(SUMMARY):
        with Path(os.environ[SUMMARY]).open("a", encoding="utf-8") as summary:
            summary.write(github_summary(problems))
    return status(problems)


def status(problems: Sequence[Problem]) -> int:
    """Return the exit status that problems lead to."""
    return PROBLEMS if any(p.severity is Severity.ERROR for p in problems) else VALID
