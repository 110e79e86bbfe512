"""Reading what a picture says of itself: whether it is one, and whether it tells of a place.

Only the parts that hold metadata are read, so no picture is decoded. Sources: ISO/IEC 10918-1 and
Exif 3.0 (JPEG, TIFF tags), the PNG specification (third edition), Google's WebP container.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from praksiskatalog.loading.image_size import image_size
from praksiskatalog.model.problem import Problem, Severity

MAX_BYTES = 2_000_000
MAX_POINTS = 25_000_000
"""A picture of few bytes may unfold to so many points that it takes a reader's whole memory."""
_PNG = b"\x89PNG\r\n\x1a\n"
_GPS = 0x8825
_XMP_LOCATION = (b"GPSLatitude", b"GPSLongitude", b"GPSDest")
_MAX_ENTRIES = 1_000


class _BrokenError(Exception):
    """The bytes are no picture of their kind."""


def image_problems(root: Path, path: str) -> Iterator[Problem]:
    """Yield a problem for a picture that is too large, is none, or holds a place on the map.

    What is no file at all is passed over.
    """

    def error(rule: str, message: str, hint: str) -> Problem:
        return Problem(path, 1, "", rule, Severity.ERROR, message, hint)

    if (root / path).exists() and not (root / path).is_file():
        return  # loading.path_names says so
    try:
        size = (root / path).stat().st_size
        if size > MAX_BYTES:
            message = f"Billedet fylder {size // 1000:,} kB. Der er plads til 2,000 kB."
            yield error("image-too-large", message.replace(",", "."), "Gør det mindre.")
            return
        raw = (root / path).read_bytes()
    except OSError:
        yield error("unreadable-file", "Filen kan ikke læses.", "")
        return
    try:
        suffix = path.rpartition(".")[2].casefold()
        has_location = any(map(_tells_place, _metadata(raw, suffix)))
        width, height = image_size(raw, suffix)
    except (_BrokenError, IndexError, struct.error):
        message = "Billedet kan ikke læses, eller det er af en anden slags, end navnet siger."
        yield error("image-broken", message, "Gem det igen som PNG, JPEG eller WebP.")
        return
    if width * height > MAX_POINTS:
        message = f"Billedet er {width} × {height} punkter. Der er plads til 25 millioner i alt."
        yield error("image-too-large", message, "Gør det mindre.")
    if has_location:
        message = "Billedet fortæller, hvor det er taget."
        yield error("image-location", message, "Gem det igen uden placering (GPS).")


def _metadata(raw: bytes, suffix: str) -> Iterator[bytes]:
    if suffix == "png" and raw.startswith(_PNG):
        return _of_png(raw)
    if suffix in ("jpg", "jpeg") and raw.startswith(b"\xff\xd8"):
        return _of_jpeg(raw)
    if suffix == "webp" and raw[:4] == b"RIFF" and raw[8:12] == b"WEBP":
        return _of_webp(raw)
    raise _BrokenError


def _of_png(raw: bytes) -> Iterator[bytes]:
    at = len(_PNG)
    while at < len(raw):
        size, kind = struct.unpack_from(">I4s", raw, at)
        if at + 12 + size > len(raw):
            raise _BrokenError
        if kind in (b"eXIf", b"tEXt", b"zTXt", b"iTXt"):
            yield raw[at + 8 : at + 8 + size]
        if kind == b"IEND":
            return
        at += 12 + size
    raise _BrokenError


def _of_jpeg(raw: bytes) -> Iterator[bytes]:
    at = 2
    while True:
        marker, kind, size = struct.unpack_from(">BBH", raw, at)
        if marker != 0xFF:  # noqa: PLR2004 - every segment begins with it
            raise _BrokenError
        if kind == 0xDA:  # noqa: PLR2004 - the picture itself begins
            return
        if kind in (0xE1, 0xED):
            yield raw[at + 4 : at + 2 + size]
        at += 2 + size


def _of_webp(raw: bytes) -> Iterator[bytes]:
    at = 12
    while at < len(raw):
        kind, size = struct.unpack_from("<4sI", raw, at)
        if at + 8 + size > len(raw):
            raise _BrokenError
        if kind in (b"EXIF", b"XMP "):
            yield raw[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _tells_place(part: bytes) -> bool:
    """Return whether a piece of metadata holds a place, or hides what it holds."""
    if any(word in part for word in _XMP_LOCATION) or part.startswith(b"Raw profile type"):
        return True
    tiff = part.removeprefix(b"Exif\0\0")
    if tiff[:4] not in (b"II*\0", b"MM\0*"):
        return False
    order = "<" if tiff[:2] == b"II" else ">"
    try:
        (first,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, first)
        tags = [
            struct.unpack_from(f"{order}H", tiff, first + 2 + 12 * number)[0]
            for number in range(min(count, _MAX_ENTRIES))
        ]
    except struct.error:
        return True  # what cannot be read may hold anything
    return _GPS in tags
