"""Which file holds what: the folders of a catalogue, and the reference that a path gives."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from praksiskatalog.loading.path_names import walk
from praksiskatalog.model.case import UNNAMED, Case
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.fields import SLUG_PATTERN
from praksiskatalog.model.municipality import Municipality
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.problem import Problem, Severity, nearest
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool

PRACTICES = "practices"
MUNICIPALITIES = "municipalities"
REGISTER = f"{MUNICIPALITIES}/municipalities.csv"
MAP_FOLDER = f"{MUNICIPALITIES}/map"
OUTLINE = f"{MAP_FOLDER}/outline.json"
RECORD_FILES = (
    "vocabulary.yml",
    "themes.yml",
    "sources.yml",
    "facts.yml",
    "voices.yml",
    "findings.yml",
    "timeline.yml",
    "terms.yml",
    "synonyms.yml",
)
REQUIRED = ("vocabulary.yml", "themes.yml", "sources.yml")
ENTRY_FOLDERS: dict[str, type[Entry]] = {
    PRACTICES: Practice,
    "content/theme-days": ThemeDay,
    "content/tools": Tool,
}
PAGES = "content"
IMAGE_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")


@dataclass(frozen=True)
class EntryFile:
    """A file that holds one entry, and the reference that its place gives the entry."""

    path: str
    kind: type[Entry]
    reference: str


def find_entry_files(root: Path) -> tuple[list[EntryFile], list[Problem]]:
    """Return the entry files below `root` in path order, and a problem for each stray file.

    Nothing is passed over in silence: what lies in the catalogue's folders is an entry, a record
    file, an image beside an entry, or a problem. Files that begin with a dot are the system's.
    """
    entries: list[EntryFile] = []
    problems: list[Problem] = []
    for folder, kind in ENTRY_FOLDERS.items():
        for path in _files_below(root, folder):
            name = path.removeprefix(f"{folder}/")
            if folder == PRACTICES and name in RECORD_FILES:
                continue
            _sort_in(path, [name], kind, entries, problems)
    for path in _files_below(root, MUNICIPALITIES):
        if path == REGISTER or path.startswith(f"{MAP_FOLDER}/"):
            continue
        parts = path.split("/")[1:]
        kind = Municipality if parts[-1] == "index.md" and parts[0] != UNNAMED else Case
        _sort_in(path, parts, kind, entries, problems)
    return entries, problems


def find_images(root: Path) -> list[str]:
    """Return the paths of the images that lie beside entries."""
    folders = (*ENTRY_FOLDERS, MUNICIPALITIES)
    paths = [path for folder in folders for path in _files_below(root, folder)]
    return [path for path in paths if path.casefold().endswith(IMAGE_SUFFIXES)]


def find_pages(root: Path) -> list[str]:
    """Return the paths of the hand-written pages, which are no entries."""
    folders = tuple(f"{folder}/" for folder in ENTRY_FOLDERS)
    paths = _files_below(root, PAGES)
    return [path for path in paths if path.endswith(".md") and not path.startswith(folders)]


def find_paths(root: Path) -> list[str]:
    """Return the path of everything in the catalogue's folders."""
    return [path for folder in (PRACTICES, MUNICIPALITIES, PAGES) for path in walk(root, folder)]


def _files_below(root: Path, folder: str) -> Iterator[str]:
    for path in walk(root, folder):
        file = root / path
        is_own = not any(part.startswith(".") for part in path.split("/"))
        if is_own and file.is_file() and not file.is_symlink():
            yield path


def _sort_in(
    path: str,
    parts: list[str],
    kind: type[Entry],
    entries: list[EntryFile],
    problems: list[Problem],
) -> None:
    depth = 2 if kind in (Case, Municipality) else 1
    stem, dot, suffix = parts[-1].rpartition(".")
    if f"{dot}{suffix}".casefold() in IMAGE_SUFFIXES:
        return
    names = [*parts[:-1], stem] if kind is not Municipality else parts[:-1]
    if suffix != "md" or "/" in stem or len(parts) != depth:
        hint = nearest(parts[-1], list(RECORD_FILES)) or _where_files_go(kind)
        message = f"Filen »{parts[-1][:80]}« hører ikke til her."
        problems.append(Problem(path, 1, "", "unknown-file", Severity.ERROR, message, hint))
    elif not all(re.match(SLUG_PATTERN, name) for name in names):
        message = "Filens navn må kun bruge a-z, tal og bindestreg (æ=ae, ø=oe, å=aa)."
        problems.append(Problem(path, 1, "", "file-name", Severity.ERROR, message))
    else:
        entries.append(EntryFile(path, kind, "/".join(names)))


def _where_files_go(kind: type[Entry]) -> str:
    if kind in (Case, Municipality):
        return "Et eksempel ligger i municipalities/<kommune>/<eksempel>.md."
    return f"Her ligger kun filer af slagsen »{kind.LABEL.casefold()}«, som <navn>.md."
