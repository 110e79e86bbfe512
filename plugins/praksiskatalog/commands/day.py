"""The day that a command counts from: one that is given, or the reader's own."""

import argparse
from datetime import date


def add_day(command: argparse.ArgumentParser, what: str) -> None:
    """Add the option; `what` says in Danish what the day is for."""
    command.add_argument(
        "--today",
        type=date.fromisoformat,
        default=None,
        metavar="DATO",
        help=f"{what} (ellers i dag)",
    )


def day_of(options: argparse.Namespace) -> date:
    """Return the day that was given, else today."""
    given: date | None = options.today
    return given or date.today()  # noqa: DTZ011 - the reader's own day is meant
