"""The exit statuses of every command."""

import sys

VALID, PROBLEMS, WRONG_USE, INTERRUPTED = 0, 1, 2, 130


def refuse(message: str) -> int:
    """Say why a command cannot run, and return the status of wrong use."""
    print(message, file=sys.stderr)
    return WRONG_USE
