"""Files that came by mail: where they belong, if they are in order, and what has changed since."""

import difflib
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping
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
_NAME = re.compile(rf"(?:(?P<municipality>{_SLUG})--)?(?P<name>{_SLUG}\.(?:md|png|jpg|jpeg|webp))")


class Part(NamedTuple):
    """A file as it will stand in the catalogue, and what it began from; a picture has neither."""

    path: str
    content: bytes
    text: str = ""
    basis: str = ""


class Arrival(NamedTuple):
    """The files of one mail, and the problems with them."""

    parts: tuple[Part, ...]
    problems: tuple[Problem, ...]

    @property
    def is_in_order(self) -> bool:
        """Return whether the files may be placed."""
        return not any(problem.severity is Severity.ERROR for problem in self.problems)


def place_of(name: str, municipality: str) -> str:
    """Return where a file belongs, empty where its name or its municipality is missing.

    The name is `<case>.md`, or `<municipality>--<case>.md`, since a file that is downloaded cannot
    keep its folder. `index.md` is the page of the municipality itself, and a picture lies beside
    the case that shows it.
    """
    found = _NAME.fullmatch(name)
    folder = municipality or (found["municipality"] if found else "")
    is_folder = re.fullmatch(_SLUG, folder or "")
    return f"municipalities/{folder}/{found['name']}" if found and is_folder else ""


def receive(root: Path, files: Mapping[str, Path], basis: str = "") -> Arrival:
    """Return `files`, each by its place, as they would stand together in the catalogue at `root`.

    They are checked in a copy; nothing is written in the catalogue. `basis` is the hash that a
    file began from, where it does not say so itself.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in filter(lambda name: (root / name).is_dir(), _FOLDERS):
            shutil.copytree(root / name, copy / name, symlinks=True)
        bases: dict[str, str] = {}
        for path, file in files.items():
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            if not path.endswith(".md"):
                shutil.copyfile(file, copy / path)
                continue
            read, problems = read_text_file(file.parent, file.name)
            if read is None:
                return Arrival((), tuple(problems))
            bases[path] = basis_of(read.text) or basis
            text = without_basis(read.text)
            (copy / path).write_text(text, encoding="utf-8", newline="\n")
        return _checked(copy, files, bases)


def _checked(copy: Path, files: Iterable[str], bases: Mapping[str, str]) -> Arrival:
    paths = list(files)
    loaded = load_catalogue(copy)
    found = check_catalogue(loaded, only=paths)
    texts, commented = formatted(loaded)
    found += tuple(problem for problem in commented if problem.path in paths)
    parts = []
    for path in paths:
        content = (copy / path).read_bytes()
        if path in bases:
            text = texts.get(path, content.decode("utf-8"))
            parts.append(Part(path, text.encode(), text, bases[path]))
        else:
            parts.append(Part(path, content))
    return Arrival(tuple(parts), found)


def three_way(part: Part, now: str, earlier: Iterable[str]) -> str:
    """Return what to look at before the file replaces `now`, empty where it may.

    `earlier` are the texts the entry has had. Where one is what the contributor began from, both
    changes since are shown; else the difference between the entry and the file.
    """
    if part.basis == file_hash(now) or part.text == now:
        return ""
    began = next((text for text in earlier if file_hash(text) == part.basis), None)
    if began is None:
        return _difference(now, part.text, "kataloget nu", "filen")
    ours = _difference(began, now, "da de begyndte", "kataloget nu")
    return ours + _difference(began, part.text, "da de begyndte", "filen")


def _difference(before: str, after: str, one: str, other: str) -> str:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), one, other, lineterm="")
    return "\n".join(lines) + "\n"
