"""Setting documents: the same bytes each time, and only what has changed."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.built_site import ROOT
from tests.catalogue_files import PIXEL, PRACTICE, CatalogueFiles
from tests.packs.drawn_pack import data_of, files_of, grey_png
from tests.packs.pdf_structure import findings

import praksiskatalog
from praksiskatalog.packs.options import CharacterError, PackError
from praksiskatalog.packs.press import Press
from praksiskatalog.packs.printed import Printed, PrintedBefore

KEPT = b"gemt fra sidst"
EMOJI = "Tegnet »😀« (U+1F600) kan ikke trykkes."
PICTURE = "practices/hylde.png"
SHOWN = "## Kommunernes erfaringer\n\n![En hylde](hylde.png)\n"
SCRIPT = """
import sys
from pathlib import Path
from praksiskatalog.building import shown_catalogue
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.settings import Settings
from praksiskatalog.packs.files import pack_files
root, before, target = map(Path, sys.argv[1:])
settings = Settings(site_name="Lån og leg", imprint=("Alt i kataloget er opdigtet.",))
shown = shown_catalogue(load_catalogue(root).catalogue, settings)
for path, pdf in pack_files(shown, settings, root, before).items():
    (target / path).parent.mkdir(parents=True, exist_ok=True)
    (target / path).write_bytes(pdf)
"""


def set_elsewhere(
    files: CatalogueFiles, before: Path, target: Path, package: Path, **environment: str
) -> dict[str, str]:
    """Set every PDF in a process of its own; return the hash of each.

    What runs of a copied package does not count as covered.
    """
    uncounted = {key: word for key, word in os.environ.items() if not key.startswith("COV")}
    subprocess.run(
        [sys.executable, "-c", SCRIPT, files.root, before, target],
        env=uncounted | {"PYTHONPATH": str(package)} | environment, check=True,
    )  # fmt: skip
    return {
        path.relative_to(target).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(target.rglob("*.pdf"))
    }


def keep_something_else(before: Path) -> None:
    """Put something else in place of what was printed, so that it shows when it is used."""
    for path in before.iterdir():
        path.write_bytes(KEPT)


def test_another_process_sets_the_same_bytes(files: CatalogueFiles, tmp_path: Path) -> None:
    package = ROOT / "plugins"

    first = set_elsewhere(
        files, tmp_path / "a", tmp_path / "1", package, PYTHONHASHSEED="1", TZ="Europe/Copenhagen"
    )
    second = set_elsewhere(
        files, tmp_path / "b", tmp_path / "2", package, PYTHONHASHSEED="2", TZ="Asia/Tokyo"
    )

    assert len(first) == 11
    assert first == second


def test_what_was_set_before_in_the_same_process_leaves_no_trace(
    files: CatalogueFiles, tmp_path: Path
) -> None:
    alone = set_elsewhere(files, tmp_path / "før", tmp_path / "1", ROOT / "plugins")
    with Press(files.root) as press:
        for number in range(3):
            press.print("pack", data_of(files, title=f"Dag {number}", participants=10 + number))

    after = files_of(files)

    assert {path: hashlib.sha256(pdf).hexdigest() for path, pdf in after.items()} == alone


def test_what_has_not_changed_is_not_set_again(files: CatalogueFiles, tmp_path: Path) -> None:
    first = files_of(files, tmp_path / "før")
    second = files_of(files, tmp_path / "før")
    keep_something_else(tmp_path / "før")
    third = files_of(files, tmp_path / "før")

    assert first == second
    assert set(third.values()) == {KEPT}


def test_what_an_entry_says_now_is_set_again(files: CatalogueFiles, tmp_path: Path) -> None:
    files_of(files, tmp_path / "før")
    keep_something_else(tmp_path / "før")
    files.replace(PRACTICE, 'barometer: "', 'barometer: "Nu også: ')

    told = files_of(files, tmp_path / "før")

    day = "temadage/en-formiddag-med-legetoej/"
    assert {path for path, pdf in told.items() if pdf != KEPT} == {
        f"{day}pakke.pdf", f"{day}deltager.pdf",
    }  # fmt: skip


def test_an_image_that_changes_is_set_again(files: CatalogueFiles, tmp_path: Path) -> None:
    files.replace(PRACTICE, "## Kommunernes erfaringer\n", SHOWN)
    files.write(PICTURE, PIXEL)
    files_of(files, tmp_path / "før")
    keep_something_else(tmp_path / "før")
    files.write(PICTURE, grey_png(1, 1))

    told = files_of(files, tmp_path / "før")

    changed = {path.rpartition("/")[2] for path, pdf in told.items() if pdf != KEPT}
    assert changed == {"pakke.pdf", "deltager.pdf"}


def test_a_changed_template_sets_everything_again(files: CatalogueFiles, tmp_path: Path) -> None:
    package = tmp_path / "pakke"
    (package / "praksiskatalog").mkdir(parents=True)
    own = Path(praksiskatalog.__file__).parent
    for path in own.iterdir():
        if path.name != "packs":
            (package / "praksiskatalog" / path.name).symlink_to(path)
    packs = package / "praksiskatalog/packs"
    for path in sorted(own.glob("packs/**/*.*")):
        copied = packs / path.relative_to(own / "packs")
        copied.parent.mkdir(parents=True, exist_ok=True)
        copied.write_bytes(path.read_bytes())
    before = tmp_path / "før"
    set_elsewhere(files, before, tmp_path / "1", package)
    keep_something_else(before)
    kept = set_elsewhere(files, before, tmp_path / "2", package)
    base = packs / "templates/base.typ"
    base.write_text(base.read_text("utf-8").replace("#1d2b2e", "#000000"), encoding="utf-8")

    changed = set_elsewhere(files, before, tmp_path / "3", package)

    assert set(kept.values()) == {hashlib.sha256(KEPT).hexdigest()}
    assert len(set(changed.values()) - set(kept.values())) == len(changed)


def test_what_is_no_more_is_forgotten_after_a_whole_run_only(
    files: CatalogueFiles, tmp_path: Path
) -> None:
    before = tmp_path / "før"
    with Press(files.root, before) as press:
        press.print("poster", data_of(files, title="Den første"))
    first = {path.name for path in before.iterdir()}
    with pytest.raises(PackError), Press(files.root, before) as press:  # noqa: PT012 - a run that stops
        press.print("poster", data_of(files, title="Den anden"))
        press.print("poster", data_of(files, title="😀"))
    both = {path.name for path in before.iterdir()}
    with Press(files.root, before) as press:
        press.print("poster", data_of(files, title="Den anden"))

    assert (len(first), len(both)) == (1, 2)
    assert {path.name for path in before.iterdir()} == both - first


def test_a_file_that_was_not_finished_is_not_used(tmp_path: Path) -> None:
    key = "a" * 64
    tmp_path.joinpath(f".{key}-3.pdf-1.making").write_bytes(b"%PDF-1.7 halv")
    tmp_path.joinpath("andet.pdf").write_bytes(b"%PDF-1.7")

    before = PrintedBefore(tmp_path)
    found = before.find(key)
    before.keep(key, Printed(b"%PDF-1.7 hel", 3))

    assert found is None
    assert PrintedBefore(tmp_path).find(key) == Printed(b"%PDF-1.7 hel", 3)


def test_nothing_is_left_in_the_systems_folder(
    files: CatalogueFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()

    files_of(files)

    assert list((tmp_path / "tmp").iterdir()) == []


@pytest.mark.parametrize(
    ("title", "message"),
    [
        ("Glæde 😀", f"{EMOJI} Skriv det med ord, eller slet det."),
        ("中", "Tegnet »中« (U+4E2D) kan ikke trykkes. Skriv det med latinske bogstaver."),
        ("a\x07b", "Tegnet U+0007 kan ikke trykkes. Skriv det med ord, eller slet det."),
    ],
)
def test_a_character_without_a_shape_is_named(
    files: CatalogueFiles, title: str, message: str
) -> None:
    with pytest.raises(CharacterError) as refused, Press(files.root) as press:
        press.print("poster", data_of(files, title=title))

    assert str(refused.value) == message
    assert refused.value.character in title


@pytest.mark.parametrize("title", ["→ ✓ ★ ≥ ½ °", "Ærø Łódź Žižek Ωμέγα Жанна", "a‑b"])
def test_a_character_that_our_font_lacks_is_shown_in_another(
    files: CatalogueFiles, title: str
) -> None:
    with Press(files.root) as press:
        assert findings(press.print("poster", data_of(files, title=title)).pdf) == []


def test_an_image_that_cannot_be_read_is_named(files: CatalogueFiles) -> None:
    files.replace(PRACTICE, "## Kommunernes erfaringer\n", SHOWN)
    files.write(PICTURE, PIXEL[:60])
    files.write("practices/rent.png", PIXEL)
    files.replace(PRACTICE, "![En hylde]", "![Rent](rent.png) ![En hylde]")

    with pytest.raises(PackError) as refused, Press(files.root) as press:
        press.print("pack", data_of(files, parts=("sheets",)))

    expected = "Billedet practices/hylde.png kan ikke læses. Gem det igen som PNG eller JPEG."
    assert str(refused.value) == expected


def test_what_typst_complains_about_is_passed_on(files: CatalogueFiles) -> None:
    data = data_of(files)
    del data["title"]

    with pytest.raises(PackError) as refused, Press(files.root) as press:
        press.print("poster", data)

    assert str(refused.value).startswith("PDF'en kan ikke sættes: dictionary does not contain key")


def test_what_typst_warns_of_is_an_error(files: CatalogueFiles) -> None:
    data = data_of(files)
    data["homework"] = [{"tag": "p", "inside": [{"tag": "ul", "inside": []}]}]
    data["parts"] = ["homework"]
    with pytest.raises(PackError) as refused, Press(files.root) as press:
        press.print("pack", data)

    said = str(refused.value)
    assert said.startswith("PDF'en kan ikke sættes: ")
    assert "block may not occur inside of a paragraph" in said
