"""Names and links that lead elsewhere, or that some machine cannot hold."""

import os
from pathlib import Path

import pytest
from tests.catalogue_files import CASE, TERMS, CatalogueFiles

FOLDER = "municipalities/eksempelby"
RESERVED = "Navnet er optaget af Windows, så filen kan ikke hentes dér. Giv den et andet navn."
ODD = (
    "Navnet har mellemrum, specialtegn eller slutter på punktum. "
    "Brug kun a-z, tal og bindestreg (æ=ae, ø=oe, å=aa)."
)
LINK = "Stien er en genvej til noget andet (symbolsk link). Læg selve filen her. [symlink]"


@pytest.mark.parametrize(
    "name", ["con.md", "nul.md", "com1.png", "LPT9", "CON.png", "aux.txt.png", "prn/x.md"]
)
def test_a_name_that_windows_keeps_is_refused(files: CatalogueFiles, name: str) -> None:
    path = f"{FOLDER}/{name}"
    files.write(path, "x")

    assert f"{FOLDER}/{name.partition('/')[0]}:1: fejl: {RESERVED} [file-name]" in files.problems()


@pytest.mark.parametrize(
    "name", ["to ord.png", "æble.png", "punktum.", "-streg.png", "a:b.png", "a\\b.png", "sp?rg.png"]
)
def test_a_name_that_does_not_travel_is_refused(files: CatalogueFiles, name: str) -> None:
    files.write(f"{FOLDER}/{name}", "x")

    assert f"{FOLDER}/{name}:1: fejl: {ODD} [file-name]" in files.problems()


def test_a_name_that_is_no_text_is_refused_and_can_be_shown(files: CatalogueFiles) -> None:
    (Path(os.fsdecode(os.fsencode(files.root / FOLDER) + b"/\xff.png"))).write_bytes(b"x")

    assert f"{FOLDER}/�.png:1: fejl: {ODD} [file-name]" in files.problems()


@pytest.mark.parametrize(
    "name", ["Togbane-paa-kort.md", "togbane-på-kort.md", "TOGBANE-PAA-KORT.MD"]
)
def test_names_that_can_be_mistaken_are_refused(files: CatalogueFiles, name: str) -> None:
    files.write(f"{FOLDER}/{name}", files.read(CASE))

    clashes = [line for line in files.problems() if "[name-clash]" in line]
    later = max(CASE, f"{FOLDER}/{name}")
    earlier = min(CASE, f"{FOLDER}/{name}")
    assert clashes == [
        (
            f"{later}:1: fejl: Navnet kan forveksles med »{earlier}«. Store og små bogstaver, "
            "æ og ae, ø og oe, å og aa gør ingen forskel. [name-clash]"
        )
    ]


@pytest.mark.parametrize("target", ["/etc/hostname", "findes-ikke.md", "../../mkdocs.yml", "."])
def test_a_link_is_refused_and_not_followed(files: CatalogueFiles, target: str) -> None:
    (files.root / FOLDER / "genvej.md").symlink_to(target)

    assert files.problems() == [f"{FOLDER}/genvej.md:1: fejl: {LINK}"]


def test_a_record_file_that_is_a_link_is_not_read(files: CatalogueFiles, tmp_path: Path) -> None:
    outside = tmp_path / "udenfor.yml"
    outside.write_text('- name: "hemmelig"\n', encoding="utf-8")
    files.remove(TERMS)
    (files.root / TERMS).symlink_to(outside)

    assert files.problems() == [f"{TERMS}:1: fejl: {LINK}"]


def test_a_folder_that_is_a_link_is_not_read(files: CatalogueFiles, tmp_path: Path) -> None:
    folder = files.root / "content" / "tools"
    folder.rename(tmp_path / "udenfor")
    folder.symlink_to(tmp_path / "udenfor")

    problems = files.problems()

    assert f"content/tools:1: fejl: {LINK}" in problems
    assert not any(line.startswith("content/tools/") for line in problems)


def test_a_linked_top_folder_is_not_read(files: CatalogueFiles, tmp_path: Path) -> None:
    folder = files.root / "content"
    folder.rename(tmp_path / "udenfor")
    folder.symlink_to(tmp_path / "udenfor")

    assert f"content:1: fejl: {LINK}" in files.problems()


def test_what_the_system_keeps_is_left_alone(files: CatalogueFiles) -> None:
    files.write(f"{FOLDER}/.DS_Store", b"\0")

    assert files.problems() == []


def test_what_npm_puts_beside_the_maps_script_is_passed_over(files: CatalogueFiles) -> None:
    files.write("municipalities/map/node_modules/pakke/fil.md", "ikke vores")
    (files.root / "municipalities/map/node_modules/genvej").symlink_to("pakke")

    assert files.problems() == []


@pytest.mark.parametrize("name", ["roer.md", "roer.png"])
def test_what_is_neither_file_nor_folder_is_refused_and_not_opened(
    files: CatalogueFiles, name: str
) -> None:
    os.mkfifo(files.root / FOLDER / name)

    assert files.problems() == [
        f"{FOLDER}/{name}:1: fejl: Stien er hverken en fil eller en mappe. Slet den. [unknown-file]"
    ]
