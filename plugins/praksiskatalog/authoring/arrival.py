"""A file that came by mail: where it belongs, if it is in order, and what has changed since."""

import difflib
import re
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from praksiskatalog.authoring.formatting import formatted
from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.loading.basis import basis_of, file_hash, without_basis
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.loading.text_file import read_text_file
from praksiskatalog.model.problem import Problem, Severity

_SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*"
_FOLDERS = ("practices", "municipalities", "content")
_NAME = re.compile(rf"(?:(?P<municipality>{_SLUG})--)?(?P<name>{_SLUG})\.md")


class Arrival(NamedTuple):
    """A file as it will stand in the catalogue, what it began from, and the problems with it."""

    path: str
    text: str
    basis: str
    problems: tuple[Problem, ...]


def place_of(name: str, municipality: str) -> str:
    """Return where a case's file belongs, empty where its name or its municipality is missing.

    The name is `<case>.md`, or `<municipality>--<case>.md`, since a file that is downloaded cannot
    keep its folder. `index.md` is the page of the municipality itself.
    """
    found = _NAME.fullmatch(name)
    folder = municipality or (found["municipality"] if found else "")
    is_folder = re.fullmatch(_SLUG, folder or "")
    return f"municipalities/{folder}/{found['name']}.md" if found and is_folder else ""


def receive(root: Path, file: Path, path: str, basis: str = "") -> Arrival:
    """Return `file` as it would stand at `path`, checked in a copy of the catalogue at `root`.

    Nothing is written in the catalogue. `basis` is the hash that the file began from, where the
    file does not say so itself.
    """
    read, problems = read_text_file(file.parent, file.name)
    if read is None:
        return Arrival(path, "", basis, tuple(problems))
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in filter(lambda name: (root / name).is_dir(), _FOLDERS):
            shutil.copytree(root / name, copy / name, symlinks=True)
        target = copy / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(without_basis(read.text), encoding="utf-8", newline="\n")
        loaded = load_catalogue(copy)
        found = check_catalogue(loaded, only=[path])
        texts, commented = formatted(loaded)
        found += tuple(problem for problem in commented if problem.path == path)
        text = texts.get(path, without_basis(read.text))
    return Arrival(path, text, basis_of(read.text) or basis, found)


def is_in_order(arrival: Arrival) -> bool:
    """Return whether a file may be placed."""
    return not any(problem.severity is Severity.ERROR for problem in arrival.problems)


def three_way(arrival: Arrival, now: str, earlier: Iterable[str]) -> str:
    """Return what to look at before the file replaces `now`, empty where it may.

    `earlier` are the texts the entry has had. Where one is what the contributor began from, both
    changes since are shown; else the difference between the entry and the file.
    """
    if arrival.basis == file_hash(now) or arrival.text == now:
        return ""
    began = next((text for text in earlier if file_hash(text) == arrival.basis), None)
    if began is None:
        return _difference(now, arrival.text, "kataloget nu", "filen")
    ours = _difference(began, now, "da de begyndte", "kataloget nu")
    return ours + _difference(began, arrival.text, "da de begyndte", "filen")


def _difference(before: str, after: str, one: str, other: str) -> str:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), one, other, lineterm="")
    return "\n".join(lines) + "\n"
