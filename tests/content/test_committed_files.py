"""The catalogue's own files: valid, canonical, and the same site each time."""

import os
import subprocess
import sys
from pathlib import Path

from tests.built_site import ROOT, BuiltSite
from tests.catalogue_files import FICTIONAL

from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.checking.site import check_site
from praksiskatalog.loading.canonical import catalogue_texts
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.problem import Severity


def test_every_file_is_in_its_canonical_form(catalogue: Catalogue) -> None:
    for root, each in ((ROOT, catalogue), (FICTIONAL, load_catalogue(FICTIONAL).catalogue)):
        for path, text in catalogue_texts(each).items():
            assert (root / path).read_bytes() == text.encode("utf-8"), path


def test_the_catalogue_has_no_errors() -> None:
    problems = check_catalogue(load_catalogue(ROOT))

    assert [str(problem) for problem in problems if problem.severity is Severity.ERROR] == []


def test_every_link_of_the_built_site_leads_somewhere(built: BuiltSite) -> None:
    assert [str(problem) for problem in check_site(built.folder)] == []


def test_two_builds_give_the_same_bytes(built: BuiltSite, tmp_path: Path) -> None:
    """Build again from another process, with another order of sets and another folder."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir"]
    environment = os.environ | {"PYTHONHASHSEED": "1234", "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run([*command, str(tmp_path)], cwd=ROOT, env=environment, check=True)

    first, second = (contents(folder) for folder in (built.folder, tmp_path))

    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []


def contents(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file, but for the packed copy of a file that is there too.

    MkDocs writes the time of the build into sitemap.xml.gz.
    """
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "sitemap.xml.gz"
    }
