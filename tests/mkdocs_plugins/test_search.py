"""The plugin that makes the finished site searchable."""

from pathlib import Path

from tests.built_site import SEARCH, WITHOUT_PDF, draw_site, generate


def searchable(root: Path) -> Path:
    files = draw_site(root)
    config = files.read("mkdocs.yml").replace(WITHOUT_PDF, f"{WITHOUT_PDF}{SEARCH}")
    files.write("mkdocs.yml", config)
    return files.root


def test_a_plain_build_has_the_index_and_the_words(tmp_path: Path) -> None:
    site = tmp_path / "site"
    result = generate(searchable(tmp_path / "catalogue"), site, "--quiet")
    assert result.returncode == 0, result.stderr
    assert (site / "pagefind" / "pagefind.js").is_file()
    assert "hyldekort" in (site / "assets/data/search.json").read_text(encoding="utf-8")


def test_a_build_stops_with_pagefinds_words_when_there_is_nothing_to_index(tmp_path: Path) -> None:
    root = searchable(tmp_path / "catalogue")
    config = (root / "mkdocs.yml").read_text(encoding="utf-8")
    (root / "hook.py").write_text(
        "import shutil\ndef on_post_build(config):\n    shutil.rmtree(config.site_dir)\n",
        encoding="utf-8",
    )
    (root / "mkdocs.yml").write_text(f"{config}\nhooks:\n  - hook.py\n", encoding="utf-8")
    result = generate(root, tmp_path / "site", "--quiet")
    assert result.returncode == 1
    assert "Søgningen kan ikke bygges: Error: Pagefind was not able to build" in result.stderr
