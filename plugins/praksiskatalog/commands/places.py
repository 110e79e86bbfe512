"""Paths that a person writes on the command line, as paths below the catalogue's root."""

import os
from collections.abc import Sequence
from pathlib import Path


class OutsideError(Exception):
    """A path that was asked for does not exist in the catalogue; the words are Danish."""


def paths_below(root: Path, written: Sequence[str]) -> tuple[str, ...]:
    """Return the paths below `root`, read from the current folder or else from `root`.

    Links are not followed. Raises OutsideError for what is outside `root` or does not exist.
    """
    top = os.path.abspath(root)  # noqa: PTH100 - resolve() would follow links
    found = []
    for path in written:
        for start in (os.getcwd(), top):  # noqa: PTH109 - the same
            whole = os.path.normpath(os.path.join(start, path))  # noqa: PTH118 - the same
            if os.path.lexists(whole) and (whole == top or whole.startswith(top + os.sep)):
                below = os.path.relpath(whole, top).replace(os.sep, "/")
                found.append("" if below == "." else below)
                break
        else:
            raise OutsideError(f"{path} findes ikke i kataloget.")
    return tuple(found)
