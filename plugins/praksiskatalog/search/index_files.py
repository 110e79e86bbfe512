"""The files of Pagefind's index: which words each holds, and what it weighs to fetch.

Pagefind keeps them in alphabetical order, and fetches the one that a word belongs to. Its own list
of them (`*.pf_meta`) is packed CBOR (RFC 8949); of that it uses numbers, texts and lists.
"""

import gzip
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from praksiskatalog.search.pagefind import FOLDER, SIGNATURE, PagefindError

_LONG = 24
"""From here on, CBOR's short number says how many bytes the number itself takes."""
_FILES = 2
"""Where Pagefind's list has the index files, each with its first word, its last and its name."""


@dataclass(frozen=True)
class IndexFile:
    """An index file: the first stem that it holds and the last, and its size in bytes."""

    first: str
    last: str
    size: int


def read_index_files(site: Path) -> tuple[IndexFile, ...]:
    """Return the index files of a site that Pagefind has been run on, in their order.

    Raises `PagefindError` where Pagefind writes its list in another way than it did.
    """
    path = next((site / FOLDER).glob("*.pf_meta"))
    try:
        found, _ = _read(gzip.decompress(path.read_bytes()).removeprefix(SIGNATURE), 0)
        return tuple(_index_file(site, row) for row in found[_FILES])
    except (ValueError, IndexError, TypeError, OSError) as error:
        message = f"Pagefinds liste {path.name} kan ikke læses: {error}"
        raise PagefindError(message) from error


def _index_file(site: Path, row: Sequence[str]) -> IndexFile:
    first, last, name = row
    return IndexFile(first, last, (site / FOLDER / "index" / f"{name}.pf_index").stat().st_size)


def _read(data: bytes, at: int) -> tuple[Any, int]:
    """Return the value that begins at a place, and the place after it."""
    kind, short = data[at] >> 5, data[at] & 31
    at += 1
    length = 0 if short < _LONG else 1 << short - _LONG
    number = int.from_bytes(data[at : at + length], "big") if length else short
    at += length
    match kind:
        case 0:
            return number, at
        case 3:
            return data[at : at + number].decode(), at + number
        case 4:
            values = []
            for _ in range(number):
                value, at = _read(data, at)
                values.append(value)
            return values, at
        case _:
            raise ValueError(f"CBOR {kind}")
