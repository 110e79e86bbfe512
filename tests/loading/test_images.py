"""Pictures beside the entries: none of them may tell where it was taken."""

import struct
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.catalogue_files import PIXEL, CatalogueFiles

from praksiskatalog.loading.image_file import image_problems

FOLDER = "municipalities/eksempelby"
TOLD = (
    "1: fejl: Billedet fortæller, hvor det er taget. "
    "Gem det igen uden placering (GPS). [image-location]"
)
BROKEN = (
    "1: fejl: Billedet kan ikke læses, eller det er af en anden slags, end navnet siger. "
    "Gem det igen som PNG, JPEG eller WebP. [image-broken]"
)


def tiff(order: str, *tags: int) -> bytes:
    """Return TIFF data with these tags, as Exif holds it."""
    mark = b"II*\0" if order == "<" else b"MM\0*"
    entries = b"".join(struct.pack(f"{order}HHII", tag, 4, 1, 0) for tag in tags)
    return mark + struct.pack(f"{order}IH", 8, len(tags)) + entries


def png(*chunks: tuple[bytes, bytes]) -> bytes:
    """Return a picture with these chunks before its end."""
    made = b"".join(struct.pack(">I", len(body)) + kind + body + b"\0" * 4 for kind, body in chunks)
    return PIXEL[:-12] + made + PIXEL[-12:]


def jpeg(*segments: tuple[int, bytes]) -> bytes:
    """Return the beginning of a JPEG with these segments."""
    made = b"".join(struct.pack(">BBH", 255, kind, len(b) + 2) + b for kind, b in segments)
    return b"\xff\xd8" + made + b"\xff\xda\0\2x"


def webp(*chunks: tuple[bytes, bytes]) -> bytes:
    """Return a WebP file with these chunks."""
    made = b"".join(
        kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
        for kind, body in chunks
    )
    return b"RIFF" + struct.pack("<I", len(made) + 4) + b"WEBP" + made


PLACE, NO_PLACE = (0x010F, 0x8825), (0x010F, 0x0112)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.png", png((b"eXIf", tiff("<", *PLACE)))),
        ("a.png", png((b"eXIf", tiff(">", *PLACE)))),
        ("a.png", png((b"iTXt", b"XML:com.adobe.xmp\0<exif:GPSLatitude>"))),
        ("a.png", png((b"zTXt", b"Raw profile type exif\0\0x"))),
        ("a.png", png((b"eXIf", b"II*\0\xff\xff\xff\xff"))),
        ("a.jpg", jpeg((0xE0, b"JFIF\0"), (0xE1, b"Exif\0\0" + tiff("<", *PLACE)))),
        ("a.jpeg", jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLongitude='1'>"))),
        ("a.JPG", jpeg((0xE1, b"Exif\0\0" + tiff(">", *PLACE)))),
        ("a.webp", webp((b"VP8 ", b"x"), (b"EXIF", tiff("<", *PLACE)))),
        ("a.webp", webp((b"XMP ", b"<exif:GPSLatitude>"))),
    ],
)
def test_a_picture_that_tells_its_place_is_refused(
    files: CatalogueFiles, name: str, content: bytes
) -> None:
    files.write(f"{FOLDER}/{name}", content)

    assert files.problems() == [f"{FOLDER}/{name}:{TOLD}"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.png", PIXEL),
        ("a.png", png((b"eXIf", tiff("<", *NO_PLACE)), (b"tEXt", b"Title\0x"))),
        ("a.jpg", jpeg((0xE1, b"Exif\0\0" + tiff("<", *NO_PLACE)), (0xE2, b"ICC_PROFILE\0"))),
        ("a.jpg", jpeg((0xE1, b"Exif\0\0"), (0xED, b"Photoshop 3.0\0"))),
        ("a.webp", webp((b"VP8 ", b"xx"), (b"EXIF", tiff(">", *NO_PLACE)))),
    ],
)
def test_a_picture_without_a_place_is_accepted(
    files: CatalogueFiles, name: str, content: bytes
) -> None:
    files.write(f"{FOLDER}/{name}", content)

    assert files.problems() == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.png", b""),
        ("a.png", b"<svg onload='x'/>"),
        ("a.jpg", PIXEL),
        ("a.png", PIXEL[:-12]),
        ("a.png", PIXEL[:40]),
        ("a.jpg", b"\xff\xd8x"),
        ("a.jpg", b"\xff\xd8xxxxxx"),
        ("a.webp", webp((b"VP8 ", b"xx"))[:-1]),
        ("a.webp", b"RIFF\0\0\0\0WEBPVP"),
    ],
)
def test_what_is_no_picture_is_refused(files: CatalogueFiles, name: str, content: bytes) -> None:
    files.write(f"{FOLDER}/{name}", content)

    assert files.problems() == [f"{FOLDER}/{name}:{BROKEN}"]


def test_a_picture_that_is_too_large_is_refused(files: CatalogueFiles) -> None:
    files.write(f"{FOLDER}/a.png", b"\0" * 2_500_000)

    assert files.problems() == [
        (
            f"{FOLDER}/a.png:1: fejl: Billedet fylder 2.500 kB. Der er plads til 2.000 kB. "
            "Gør det mindre. [image-too-large]"
        )
    ]


def test_a_picture_that_has_gone_is_told(tmp_path: Path) -> None:
    assert [problem.rule for problem in image_problems(tmp_path, "a.png")] == ["unreadable-file"]


@given(
    st.sampled_from(["a.png", "a.jpg", "a.webp"]),
    st.sampled_from([PIXEL[:33], b"\xff\xd8\xff\xe1", b"RIFF\0\0\0\0WEBP", b""]),
    st.binary(max_size=200),
)
def test_any_bytes_can_be_judged(name: str, start: bytes, rest: bytes) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(start + rest)

        assert {problem.path for problem in image_problems(Path(folder), name)} <= {name}


def frame(width: int, height: int) -> tuple[int, bytes]:
    """Return the header of a JPEG's frame."""
    return 0xC2, struct.pack(">BHHB", 8, height, width, 3)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.png", PIXEL[:16] + struct.pack(">II", 6000, 5000) + PIXEL[24:]),
        ("a.jpg", jpeg((0xE0, b"JFIF"), (0xC4, b"x" * 9), frame(6000, 5000))),
        ("a.webp", webp((b"VP8X", b"\0" * 4 + b"\x6f\x17\0" + b"\x87\x13\0"))),
        ("a.webp", webp((b"VP8L", b"\x2f" + struct.pack("<I", 5999 | 4999 << 14)))),
        ("a.webp", webp((b"VP8 ", b"\0" * 6 + struct.pack("<HH", 6000, 5000)))),
    ],
    ids=["png", "jpeg", "webp", "webp without loss", "webp with loss"],
)
def test_a_small_file_may_not_unfold_to_a_huge_picture(
    tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)

    said = "Billedet er 6000 × 5000 punkter. Der er plads til 25 millioner i alt. Gør det mindre."
    assert [str(problem) for problem in image_problems(tmp_path, name)] == [
        f"{name}:1: fejl: {said} [image-too-large]"
    ]
