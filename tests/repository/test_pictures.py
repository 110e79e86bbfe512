"""The pictures in the documents: each is taken by a command, shown, described and small."""

import re
from base64 import b64encode
from pathlib import Path

import pytest
from tests.built_site import ROOT
from tests.chromium import start_chromium
from tests.pictures import FOLDER, PICTURES, take

SHOWN = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
LARGEST = 150_000
MOST_CHANGED = 0.02
COMPARED = """async (pair) => {
  const [one, other] = await Promise.all(pair.map(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height).data;
  }));
  let differing = 0;
  for (let at = 0; at < one.length; at += 4) {
    differing += Math.abs(one[at] - other[at]) > 64 ? 1 : 0;
  }
  return differing / (one.length / 4);
}"""
DOCUMENTS = {path.name: path.read_text(encoding="utf-8") for path in ROOT.glob("*.md")}
STORED = {path.name: path for path in FOLDER.iterdir()}


def shown() -> dict[str, str]:
    """Return every picture that a document shows, with its description."""
    return {target: words for text in DOCUMENTS.values() for words, target in SHOWN.findall(text)}


def size(path: Path) -> tuple[int, int]:
    """Return the width and height that a PNG file says it has."""
    head = path.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    return int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big")


def test_every_picture_is_taken_by_the_command_and_shown() -> None:
    assert {f"{picture.name}.png" for picture in PICTURES} == set(STORED)
    assert {f".github/pictures/{name}" for name in STORED} == set(shown())
    assert all(len(words) > 20 for words in shown().values())


def test_every_picture_is_small_and_as_large_as_it_is_taken() -> None:
    for picture in PICTURES:
        stored = STORED[f"{picture.name}.png"]
        assert stored.stat().st_size < LARGEST, picture.name
        assert size(stored) == picture.window, picture.name


@pytest.mark.full
@pytest.mark.browser
def test_the_pictures_show_the_site_as_it_is(tmp_path: Path) -> None:
    """Fails when a page looks different, by more than another machine's fonts can explain."""
    take(tmp_path)
    changed = {name: share_that_differs(path, tmp_path / name) for name, path in STORED.items()}
    assert {name: share for name, share in changed.items() if share > MOST_CHANGED} == {}


def share_that_differs(one: Path, other: Path) -> float:
    """Return how large a part of the points is clearly lighter or darker in one of two pictures."""
    context = start_chromium().new_context()
    pair = [b64encode(path.read_bytes()).decode() for path in (one, other)]
    share: float = context.new_page().evaluate(COMPARED, pair)
    context.close()
    return share
