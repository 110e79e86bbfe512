"""The names of files and folders: each must work on every machine, and lead nowhere else."""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from praksiskatalog.model.danish import slug
from praksiskatalog.model.problem import Problem, Severity

_PORTABLE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(?<!\.)$")
# Source: Microsoft Learn, »Naming Files, Paths, and Namespaces«.
_OF_WINDOWS = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)", re.IGNORECASE)
_SPELLING = "Brug kun a-z, tal og bindestreg (æ=ae, ø=oe, å=aa)."


def walk(root: Path, folder: str) -> Iterator[str]:
    """Yield each path below a folder, in order, as paths below `root`. No link is followed."""
    top = root / folder
    if top.is_symlink():
        yield folder
        return
    for at, folders, files in os.walk(top):
        # What npm puts beside the map's script is git-ignored, and full of links.
        folders[:] = sorted({*folders} - {"node_modules"})
        for name in sorted([*folders, *files]):
            yield (Path(at) / name).relative_to(root).as_posix()


def path_problems(root: Path, paths: Sequence[str]) -> Iterator[Problem]:
    """Yield a problem for each path that is no file or folder, each bad name and each clash."""
    taken: dict[str, str] = {}
    for path in paths:
        name = path.rpartition("/")[2]
        if (root / path).is_symlink():
            message = "Stien er en genvej til noget andet (symbolsk link)."
            yield _error(path, "symlink", message, "Læg selve filen her.")
        elif not ((root / path).is_file() or (root / path).is_dir()):
            message = "Stien er hverken en fil eller en mappe."
            yield _error(path, "unknown-file", message, "Slet den.")
        elif name.startswith("."):
            continue  # the system's
        elif _OF_WINDOWS.match(name):
            message = "Navnet er optaget af Windows, så filen kan ikke hentes dér."
            yield _error(path, "file-name", message, "Giv den et andet navn.")
        elif not _PORTABLE.match(name):
            message = "Navnet har mellemrum, specialtegn eller slutter på punktum."
            yield _error(path, "file-name", message, _SPELLING)
        first = taken.setdefault(_folded(path), path)
        if first != path:
            message = f"Navnet kan forveksles med »{first}«."
            hint = "Store og små bogstaver, æ og ae, ø og oe, å og aa gør ingen forskel."
            yield _error(path, "name-clash", message, hint)


def has_link(root: Path, path: str) -> bool:
    """Return whether a path below `root`, or a folder on the way to it, is a link."""
    here = root
    for part in path.split("/"):
        here /= part
        if here.is_symlink():
            return True
    return False


def _folded(path: str) -> str:
    parts = path.split("/")
    return "/".join(".".join(slug(word) or word for word in part.split(".")) for part in parts)


def _error(path: str, rule: str, message: str, hint: str) -> Problem:
    return Problem(path, 1, "", rule, Severity.ERROR, message, hint)
