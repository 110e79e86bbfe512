"""What a site holds for browsers that set packs themselves, and what is said when it cannot."""

import gzip
import json
import re
from hashlib import sha256
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from tests.built_site import CONFIG, draw_site
from tests.pages.drawn_catalogue import HIDDEN_WORD, draw_catalogue

from praksiskatalog.building import shown_catalogue
from praksiskatalog.cli import WRONG_USE, main
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.loading.site_settings import load_settings
from praksiskatalog.mkdocs_plugins.catalogue import CataloguePlugin
from praksiskatalog.packs import browser_files as module
from praksiskatalog.packs.browser_files import browser_files, lacking_package
from praksiskatalog.packs.shelf import Shelf

NAMED = re.compile(r"assets/typst/[A-Za-z-]+-(?P<hash>[0-9a-f]{12})\.(bin|js|ttf)")
PACKAGE = module.PACKAGE
LACKING = (
    "Der mangler noget, før siden kan lave PDF i browseren: "
    "npm-pakken @myriaddreamin/typst-ts-web-compiler 0.7.0. "
    "Kør »make site BROWSER_PDF=1«, eller kør »npm ci --ignore-scripts« i mappen "
    f"{module.FOLDER}."
)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, bytes]:
    draw_catalogue(tmp_path)
    settings = load_settings(tmp_path)
    shown = shown_catalogue(load_catalogue(tmp_path).catalogue, settings)
    return browser_files(Shelf(shown, settings))


@pytest.fixture(params=["nothing", "another release", "half of it"])
def lacking(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let the npm package be away, of another release, or cut short."""
    folder = tmp_path / "package"
    if request.param != "nothing":
        version = "0.6.0" if request.param == "another release" else "0.7.0"
        folder.mkdir()
        (folder / "package.json").write_text(json.dumps({"version": version}), encoding="utf-8")
    monkeypatch.setattr(module, "PACKAGE", folder)


def test_what_is_large_is_named_for_its_content(files: dict[str, bytes]) -> None:
    named = {path: found["hash"] for path in files if (found := NAMED.fullmatch(path))}
    assert len(named) == 5
    for path, written in named.items():
        assert sha256(files[path]).hexdigest().startswith(written)
    manifest = json.loads(files["assets/typst/typst.json"])
    told = [manifest["script"], manifest["program"], *manifest["fonts"]]
    assert {one["url"]: one["bytes"] for one in told} == {p: len(files[p]) for p in named}
    program = files[manifest["program"]["url"]]
    assert gzip.decompress(program) == (PACKAGE / module._PROGRAM).read_bytes()  # noqa: SLF001 - the package's own name


def test_every_entry_that_readers_see_has_its_pieces(files: dict[str, bytes]) -> None:
    data = {
        path.removeprefix("assets/typst/data/").removesuffix(".json"): json.loads(content)
        for path, content in files.items()
        if path.startswith("assets/typst/data/")
    }
    assert sorted(data) == [
        "case/eksempelby/togbane-paa-kort", "case/unavngivet/gulvet-er-aabent",
        "case/unavngivet/vask-hver-fredag", "practice/leg-paa-gulvet",
        "practice/legetoej-som-boeger", "practice/rent-legetoej",
        "theme-day/en-formiddag-med-legetoej", "theme-day/uden-tema", "tool/hyldekort",
    ]  # fmt: skip
    assert all(one["pieces"][0]["key"] == key for key, one in data.items())
    brought = [piece["key"] for piece in data["practice/legetoej-som-boeger"]["pieces"][1:]]
    assert brought == ["case/eksempelby/togbane-paa-kort", "tool/hyldekort"]
    assert data["case/eksempelby/togbane-paa-kort"]["images"] == {
        "/files/municipalities/eksempelby/hylde.png":
        "kommuner/eksempelby/togbane-paa-kort/hylde.png"
    }  # fmt: skip
    assert HIDDEN_WORD not in json.dumps(data)


def test_the_licences_go_with_it(files: dict[str, bytes]) -> None:
    assert b"Apache License" in files["assets/typst/LICENSE-typst.txt"]
    assert b"SIL OPEN FONT LICENSE" in files["assets/typst/OFL.txt"]


@pytest.mark.usefixtures("lacking")
def test_without_the_package_the_command_says_how_to_get_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    root = draw_site(tmp_path / "katalog").root

    assert main(["build", "--browser-pdf", "--root", str(root)]) == WRONG_USE

    assert capfd.readouterr().err == f"{LACKING}\n"
    assert not (root / "site").exists()


@pytest.mark.usefixtures("lacking")
def test_without_the_package_the_generator_stops(tmp_path: Path) -> None:
    catalogue = draw_site(tmp_path / "katalog")
    catalogue.replace(CONFIG, "{packs: false}", "{packs: false, browser_pdf: true}")
    config = load_config(str(catalogue.root / CONFIG))
    plugin = config.plugins["praksiskatalog"]
    assert isinstance(plugin, CataloguePlugin)

    with pytest.raises(PluginError) as error:
        plugin.on_config(config)

    assert str(error.value) == LACKING


def test_with_the_package_nothing_is_lacking() -> None:
    assert lacking_package() == ""
