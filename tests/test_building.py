import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.built_site import CONFIG, draw_site
from tests.catalogue_files import PRACTICE, CatalogueFiles

from praksiskatalog.building import remove_leftovers
from praksiskatalog.cli import INTERRUPTED, PROBLEMS, VALID, WRONG_USE, main

OLD_FRONT_PAGE = "<p>Det gamle</p>"
PATIENCE = 60
WAITING_HOOK = """import pathlib, time

def on_pre_build(config):
    pathlib.Path(config.config_file_path).with_name("begun").touch()
    time.sleep(600)
"""


@pytest.fixture
def drawn_files(tmp_path: Path) -> CatalogueFiles:
    """Draw a catalogue with an old site that a build may replace."""
    files = draw_site(tmp_path / "katalog")
    files.write("site/index.html", OLD_FRONT_PAGE)
    return files


def is_untouched(files: CatalogueFiles) -> bool:
    """Return whether the old site stands as it did, with nothing beside it."""
    left = [path.name for path in files.root.iterdir() if path.name.startswith(".site-")]
    in_site = [path.name for path in (files.root / "site").iterdir()]
    return (files.read("site/index.html"), in_site, left) == (OLD_FRONT_PAGE, ["index.html"], [])


def test_a_build_takes_the_old_sites_place(
    drawn_files: CatalogueFiles, capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    drawn_files.write(CONFIG, f"site_url: https://example.org/katalog/\n{drawn_files.read(CONFIG)}")
    monkeypatch.chdir(drawn_files.root.parent)  # not the catalogue's own

    assert main(["build", "--root", "katalog"]) == VALID

    pages = len(list((drawn_files.root / "site").rglob("*.html")))
    assert capfd.readouterr().out == f"Kataloget er bygget: {pages} sider i site/.\n"
    assert "<h1>Lån og leg</h1>" in drawn_files.read("site/index.html")
    assert sorted(path.name for path in drawn_files.root.iterdir()) == [
        "content", "mkdocs.yml", "municipalities", "practices", "site",
    ]  # fmt: skip


def test_a_build_may_go_to_another_folder(
    drawn_files: CatalogueFiles, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "ny" / "udgivelse"

    status = main(["build", "--root", str(drawn_files.root), "--site-dir", str(target)])

    assert status == VALID
    assert capfd.readouterr().out.endswith("sider i udgivelse/.\n")
    assert (target / "index.html").is_file()
    assert [path.name for path in target.parent.iterdir()] == ["udgivelse"]
    assert is_untouched(drawn_files)


def test_a_build_with_problems_leaves_the_old_site(
    drawn_files: CatalogueFiles, capfd: pytest.CaptureFixture[str]
) -> None:
    drawn_files.replace(PRACTICE, 'theme: "udlaan"', 'theme: "udlan"')
    drawn_files.replace(PRACTICE, 'status: "published"', 'status: "udgivet"')

    assert main(["build", "--root", str(drawn_files.root)]) == PROBLEMS

    said = capfd.readouterr()
    line = drawn_files.line(PRACTICE, 'theme: "udlan"')
    assert "Kataloget kan ikke bygges:\n" in said.err
    assert f"{PRACTICE}:{line}: fejl: " in said.err
    assert f"{PRACTICE}:{drawn_files.line(PRACTICE, 'udgivet')}: fejl: " in said.err
    assert said.err.endswith("Kataloget er ikke bygget. Det gamle står urørt.\n")
    assert "Traceback" not in said.err
    assert is_untouched(drawn_files)


def test_a_dead_link_in_the_built_site_leaves_the_old_one(
    drawn_files: CatalogueFiles, capfd: pytest.CaptureFixture[str]
) -> None:
    drawn_files.write("content/om/tidslinje.md", "# Tid\n\n[Ingen steder](findes-ikke/)\n")

    assert main(["build", "--root", str(drawn_files.root)]) == PROBLEMS

    said = capfd.readouterr()
    assert "om/tidslinje/index.html:" in said.out
    assert "peger på en side eller fil, som ikke findes. [dead-link]" in said.out
    assert "1 fejl og 0 advarsler." in said.out
    assert said.err.endswith("Kataloget er ikke bygget. Det gamle står urørt.\n")
    assert is_untouched(drawn_files)


def test_a_broken_configuration_leaves_the_old_site(
    drawn_files: CatalogueFiles, capfd: pytest.CaptureFixture[str]
) -> None:
    drawn_files.write(CONFIG, "site_name: [\n")

    assert main(["build", "--root", str(drawn_files.root)]) == PROBLEMS

    assert "Traceback" not in capfd.readouterr().err
    assert is_untouched(drawn_files)


@pytest.mark.parametrize("target", [".", "..", "content", "mkdocs.yml"])
def test_a_site_never_takes_the_place_of_anything_else(
    drawn_files: CatalogueFiles, target: str, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = (drawn_files.root / target).resolve()

    status = main(["build", "--root", str(drawn_files.root), "--site-dir", str(folder)])

    assert status == WRONG_USE
    assert capfd.readouterr().err == (
        f"{folder} er ikke et bygget katalog. Vælg en ny eller tom mappe.\n"
    )
    assert is_untouched(drawn_files)


@pytest.mark.parametrize("command", ["build", "serve"])
def test_a_folder_without_mkdocs_yml_is_refused(
    drawn_files: CatalogueFiles, command: str, capfd: pytest.CaptureFixture[str]
) -> None:
    drawn_files.remove(CONFIG)

    assert main([command, "--root", str(drawn_files.root)]) == WRONG_USE

    assert capfd.readouterr().err == f"Filen mkdocs.yml mangler i {drawn_files.root}.\n"
    assert is_untouched(drawn_files)


def start(command: str, files: CatalogueFiles, *options: str) -> subprocess.Popen[str]:
    """Start a command in a session of its own, so that a signal reaches what it starts too."""
    return subprocess.Popen(
        [sys.executable, "-m", "praksiskatalog.cli", command, *options],
        cwd=files.root, stderr=subprocess.PIPE, encoding="utf-8", start_new_session=True,
    )  # fmt: skip


def wait_for(is_there: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not is_there():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_killed_build_leaves_the_old_site_and_the_next_one_cleans_up(
    drawn_files: CatalogueFiles,
) -> None:
    config = drawn_files.read(CONFIG)
    drawn_files.write("vent.py", WAITING_HOOK)
    drawn_files.write(CONFIG, f"hooks: [vent.py]\n{config}")

    with start("build", drawn_files) as process:
        wait_for((drawn_files.root / "begun").is_file)
        os.killpg(process.pid, signal.SIGKILL)

    assert drawn_files.read("site/index.html") == OLD_FRONT_PAGE
    assert list(drawn_files.root.glob(".site-*"))

    drawn_files.write(CONFIG, config)
    assert main(["build", "--root", str(drawn_files.root)]) == VALID
    assert not list(drawn_files.root.glob(".site-*"))
    assert "<h1>Lån og leg</h1>" in drawn_files.read("site/index.html")


def test_an_interrupted_build_leaves_the_old_site_without_a_traceback(
    drawn_files: CatalogueFiles,
) -> None:
    drawn_files.write("vent.py", WAITING_HOOK)
    drawn_files.write(CONFIG, f"hooks: [vent.py]\n{drawn_files.read(CONFIG)}")

    with start("build", drawn_files) as process:
        wait_for((drawn_files.root / "begun").is_file)
        os.kill(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=PATIENCE)

    assert process.returncode == INTERRUPTED
    assert "Traceback" not in said
    assert is_untouched(drawn_files)


def test_a_site_taken_away_by_a_killed_build_is_put_back(tmp_path: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    left = tmp_path / f".site-{process.pid}-abc" / "old"
    left.mkdir(parents=True)
    (left / "index.html").write_text(OLD_FRONT_PAGE, encoding="utf-8")

    remove_leftovers(tmp_path / "site")

    assert (tmp_path / "site" / "index.html").read_text(encoding="utf-8") == OLD_FRONT_PAGE
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_only_leftovers_are_removed(tmp_path: Path) -> None:
    kept = [".site-x", ".site", ".andet-1-abc", f".site-{os.getppid()}-abc"]  # the last one runs
    for name in (*kept, f".site-{os.getpid()}-abc", "site"):
        (tmp_path / name / "old").mkdir(parents=True)

    remove_leftovers(tmp_path / "site")

    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*kept, "site"])


@pytest.fixture
def free_port() -> int:
    """Return a port that nothing answers at."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def test_serving_shows_the_catalogue_until_it_is_stopped(
    drawn_files: CatalogueFiles, free_port: int
) -> None:
    shutil.rmtree(drawn_files.root / "site")

    said = ""
    with start("serve", drawn_files, "--port", str(free_port)) as process:
        assert process.stderr
        for line in process.stderr:
            said += line
            if "Serving on" in line:
                os.killpg(process.pid, signal.SIGINT)

    assert process.returncode == INTERRUPTED
    assert "Traceback" not in said
    assert "Watching paths for changes" in said
    assert "practices" in said
    address = f"http://127.0.0.1:{free_port}/"
    assert f"Kataloget vises på {address}. Stop det med Ctrl+C.\n" in said


def test_a_taken_port_is_told_before_anything_is_built(
    drawn_files: CatalogueFiles, capfd: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        arguments = ["serve", "--root", str(drawn_files.root), "--port", str(port)]

        assert main(arguments) == WRONG_USE

    assert capfd.readouterr().err == (
        f"Port {port} er optaget, måske af et katalog, der allerede vises. Stop det, eller vælg "
        "en anden port: praksiskatalog serve --port 8001.\n"
    )


@pytest.mark.parametrize("port", ["0", "65536"])
def test_a_port_that_cannot_be_is_refused(
    drawn_files: CatalogueFiles, port: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", "--root", str(drawn_files.root), "--port", port]) == WRONG_USE

    assert capfd.readouterr().err == "Porten skal være et tal fra 1 til 65535.\n"
