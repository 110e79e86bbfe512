"""What has been printed before, kept by what it was printed from."""

import re
from pathlib import Path
from typing import NamedTuple

from praksiskatalog.loading.unfinished import remove_unfinished, unfinished

_NAME = re.compile(r"(?P<key>[0-9a-f]{64})-(?P<pages>[0-9]+)\.pdf")


class Printed(NamedTuple):
    """A finished PDF and how many pages it has."""

    pdf: bytes
    pages: int


class PrintedBefore:
    """A folder of PDF files, each named for the hash of its data and its number of pages."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._found: dict[str, Path] = {}
        self._used: set[str] = set()
        for path in sorted(folder.glob("*.pdf")) if folder.is_dir() else ():
            if name := _NAME.fullmatch(path.name):
                self._found[name["key"]] = path

    def find(self, key: str) -> Printed | None:
        """Return what was printed under a key, None when nothing was."""
        self._used.add(key)
        path = self._found.get(key)
        name = _NAME.fullmatch(path.name) if path else None
        return Printed(path.read_bytes(), int(name["pages"])) if path and name else None

    def keep(self, key: str, printed: Printed) -> None:
        """Keep what has been printed; a killed build and two at a time leave no half a file."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{key}-{printed.pages}.pdf"
        making = unfinished(path)
        making.write_bytes(printed.pdf)
        making.replace(path)

    def forget_unused(self) -> None:
        """Remove what nothing has asked for since the folder was read, and what was left half."""
        for key, path in self._found.items():
            if key not in self._used:
                path.unlink(missing_ok=True)
        remove_unfinished(self._folder)
