"""How many points a picture says it has. Sources are those of `loading.image_file`."""

import struct

_NO_FRAME = (0xC4, 0xC8, 0xCC)


def image_size(raw: bytes, suffix: str) -> tuple[int, int]:
    """Return the width and height of a picture that begins as its kind does.

    Raises struct.error or IndexError where the bytes end before it is said.
    """
    if suffix == "png":
        width, height = struct.unpack_from(">II", raw, 16)
        return width, height
    return _of_webp(raw) if suffix == "webp" else _of_jpeg(raw)


def _of_jpeg(raw: bytes) -> tuple[int, int]:
    """Return the size that the first frame's header gives; a JPEG without one has no points."""
    at = 2
    while raw[at + 1] != 0xDA:  # noqa: PLR2004 - the picture itself begins
        kind, size = struct.unpack_from(">BH", raw, at + 1)
        if 0xC0 <= kind <= 0xCF and kind not in _NO_FRAME:  # noqa: PLR2004 - its markers
            height, width = struct.unpack_from(">HH", raw, at + 5)
            return width, height
        at += 2 + size
    return 0, 0


def _of_webp(raw: bytes) -> tuple[int, int]:
    kind = raw[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(raw[24:27], "little"), 1 + int.from_bytes(raw[27:30], "little")
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", raw, 21)
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack_from("<HH", raw, 26)
    return width & 0x3FFF, height & 0x3FFF
