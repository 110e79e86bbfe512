"""Files written whole or not at all: what is not finished yet, and what a killed process left."""

import os
import re
from contextlib import suppress
from pathlib import Path

_NAME = re.compile(r"\.(?P<file>.+)-(?P<process>[0-9]+)\.making", re.DOTALL)


def unfinished(path: Path) -> Path:
    """Return where this process writes what shall take the place of `path`: hidden, beside it."""
    return path.with_name(f".{path.name}-{os.getpid()}.making")


def remove_unfinished(folder: Path, file: str = "") -> None:
    """Remove from a folder what killed processes did not finish, of every file or of `file` only.

    What a running process is at, and what is not named by `unfinished`, stays.
    """
    for path in folder.glob(".*.making"):
        name = _NAME.fullmatch(path.name)
        if name and file in ("", name["file"]) and not is_running(int(name["process"])):
            with suppress(IsADirectoryError, PermissionError):  # not one of ours
                path.unlink(missing_ok=True)


def is_running(process: int) -> bool:
    """Return whether another process with this number runs; nothing of this one is left over."""
    if process == os.getpid():
        return False
    try:
        with suppress(PermissionError):  # another user's
            os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    return True
