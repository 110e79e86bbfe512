"""What a killed process has left half written is cleaned up; nothing else is touched."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from praksiskatalog.authoring.writing import replace_file
from praksiskatalog.loading.unfinished import remove_unfinished, unfinished
from praksiskatalog.packs.printed import Printed, PrintedBefore

KEY = "a" * 64
KILLED = """
import os, signal, sys
from pathlib import Path
from praksiskatalog.authoring.writing import replace_file

class Killing(str):
    def encode(self):
        os.kill(os.getpid(), signal.SIGKILL)

replace_file(Path(sys.argv[1]), Killing("Det nye."))
"""


@pytest.fixture
def gone() -> int:
    """Return the number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_write_that_was_killed_leaves_the_old_file_and_the_next_one_cleans_up(
    tmp_path: Path,
) -> None:
    path = tmp_path / "eksempel.md"
    path.write_text("Det gamle.", encoding="utf-8")
    subprocess.run([sys.executable, "-c", KILLED, path], check=False)

    assert path.read_text(encoding="utf-8") == "Det gamle."
    assert len(names(tmp_path)) == 2

    replace_file(path, "Det nye.")

    assert path.read_text(encoding="utf-8") == "Det nye."
    assert names(tmp_path) == ["eksempel.md"]


def test_only_what_killed_processes_left_is_removed(tmp_path: Path, gone: int) -> None:
    strangers = [
        ".andet.making",
        f".a.md-{os.getppid()}.making",
        f"a.md-{gone}.making",
        f".a.md-{gone}.making.txt",
        ".a.md-x.making",
    ]
    (tmp_path / f".mappe-{gone}.making").mkdir()
    for name in (*strangers, f".a.md-{gone}.making", unfinished(tmp_path / "b.md").name):
        (tmp_path / name).touch()

    remove_unfinished(tmp_path)

    assert names(tmp_path) == sorted([*strangers, f".mappe-{gone}.making"])


def test_a_write_removes_what_is_left_of_its_own_file_only(tmp_path: Path, gone: int) -> None:
    left = [f".a.md-{gone}.making", f".b.md-{gone}.making"]
    for name in left:
        (tmp_path / name).touch()

    replace_file(tmp_path / "a.md", "x")

    assert names(tmp_path) == [left[1], "a.md"]


def test_a_whole_run_cleans_what_was_printed_half(tmp_path: Path, gone: int) -> None:
    (tmp_path / f".{KEY}-1.pdf-{gone}.making").write_bytes(b"%PDF-1.7 halv")
    before = PrintedBefore(tmp_path)
    before.keep(KEY, Printed(b"%PDF-1.7 hel", 1))

    before.forget_unused()

    assert names(tmp_path) == [f"{KEY}-1.pdf"]
