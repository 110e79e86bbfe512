"""Building a whole site beside the old one, and taking its place only when all of it is right."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from praksiskatalog.checking.site import check_site
from praksiskatalog.exports.atom import feed_files
from praksiskatalog.exports.calendar import calendar_files
from praksiskatalog.exports.files import export_files
from praksiskatalog.forms.page import TEMPLATE, form_front_matter
from praksiskatalog.forms.script import form_files
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.loading.unfinished import is_running
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.problem import Problem
from praksiskatalog.model.settings import Settings
from praksiskatalog.packs.browser_files import browser_files
from praksiskatalog.packs.files import pack_files
from praksiskatalog.packs.options import PackError
from praksiskatalog.packs.shelf import Shelf
from praksiskatalog.pages.map import map_files
from praksiskatalog.pages.page import FrontMatter
from praksiskatalog.pages.redirects import redirect_files, redirects
from praksiskatalog.pages.relations import Site
from praksiskatalog.pages.scripts import script_files
from praksiskatalog.pages.site_pages import hand_written_front_matter, shown_site

CONFIG = "mkdocs.yml"
FRONT_PAGE = "index.html"
HOST = "127.0.0.1"
PRINTED_BEFORE = ".cache/pdf"
BROWSER_PDF = "PRAKSISKATALOG_BROWSER_PDF"
"""What tells the generator's process that visitors can make PDF files themselves."""
_WATCHED = ("practices", "municipalities", "overrides")
_OLD = "old"
_CANONICAL = re.compile(r'<link rel="canonical" href="[a-z]+://[^/"]+(?P<base>/[^"]*)">')


def site_files(catalogue: Catalogue, site: Site) -> dict[str, bytes]:
    """Return every file of the site that is no page: data, calendars, feeds, scripts and redirects.

    Where visitors can make PDF files themselves, also what their browsers need for it.
    """
    shelf = Shelf(site.catalogue, site.settings)
    return {
        **export_files(site.catalogue),
        **calendar_files(site.catalogue, site.settings),
        **feed_files(site.catalogue, site.settings),
        **script_files(site),
        **form_files(catalogue, site.settings),
        **map_files(catalogue),
        **redirect_files(redirects(catalogue, site)),
        **(browser_files(shelf) if site.settings.has_browser_pdf else {}),
    }


def pdf_files(loaded: Loaded, site: Site, root: Path) -> dict[str, bytes]:
    """Return the site's PDF files; raise PackError for one that cannot be made.

    The error says which line of which file stands in the way, where it is an entry's text.
    """
    try:
        return pack_files(site.catalogue, site.settings, root, root / PRINTED_BEFORE)
    except PackError as error:
        raise PackError(pack_fault(loaded, error)) from None


def pack_fault(loaded: Loaded, error: PackError) -> str:
    """Return what stands in the way of a PDF, with file and line where it is an entry's text."""
    if error.place not in loaded.origins:
        return str(error)
    where = tuple(error.field.split("."))
    return str(loaded.origins[error.place].problem(where, "paper-too-long", str(error)))


def shown_catalogue(catalogue: Catalogue, settings: Settings) -> Catalogue:
    """Return what readers see of a catalogue: drafts and withdrawn entries are left out."""
    return shown_site(catalogue, settings).catalogue


def hand_written(site: Site, url: str, own: FrontMatter) -> FrontMatter:
    """Return what a hand-written page shows besides its own words."""
    front = hand_written_front_matter(site, url, own)
    return (
        {**form_front_matter(site.catalogue), **front} if front["template"] == TEMPLATE else front
    )


def build_site(
    root: Path, target: Path, *, browser_pdf: bool = False
) -> tuple[int, tuple[Problem, ...]]:
    """Build the catalogue at `root` into `target`, which may exist.

    With `browser_pdf`, the site holds what visitors need to make PDF files themselves. Returns the
    generator's exit status and the problems with the built site. Unless it is 0 and there are none,
    `target` is left as it was; so it is when the build is killed.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    remove_leftovers(target)
    prefix = f"{_prefix(target)}{os.getpid()}-"
    with tempfile.TemporaryDirectory(prefix=prefix, dir=target.parent) as folder:
        staging = Path(folder) / target.name
        told = {BROWSER_PDF: "1"} if browser_pdf else {}
        status = run_generator(root, "build", "--strict", "--site-dir", str(staging), **told)
        problems = check_site(staging, _base(staging)) if status == 0 else ()
        if status == 0 and not problems:
            if target.exists():
                target.rename(Path(folder) / _OLD)
            staging.rename(target)
    return status, problems


def is_replaceable(root: Path, target: Path) -> bool:
    """Return whether a site may take the place of `target`: it is new, empty or a built site."""
    if root.is_relative_to(target) or (target.exists() and not target.is_dir()):
        return False
    return not target.exists() or not any(target.iterdir()) or (target / FRONT_PAGE).is_file()


def remove_leftovers(target: Path) -> None:
    """Remove the staging folders that killed builds of `target` have left.

    A build killed while the folders changed places has left the old site there; it is put back.
    """
    for folder in _leftovers(target):
        if (folder / _OLD).is_dir() and not target.exists():
            (folder / _OLD).rename(target)
        shutil.rmtree(folder, ignore_errors=True)


def _leftovers(target: Path) -> Iterator[Path]:
    """Yield the staging folders of `target` whose process runs no more."""
    for folder in sorted(target.parent.iterdir()):
        process = folder.name.removeprefix(_prefix(target)).partition("-")[0]
        is_one = folder.name.startswith(_prefix(target)) and process.isdecimal()
        if is_one and not is_running(int(process)):
            yield folder


def _prefix(target: Path) -> str:
    return f".{target.name}-"


def _base(site: Path) -> str:
    """Return the path that the site is served at, which its front page names; »/« without one."""
    found = _CANONICAL.search((site / FRONT_PAGE).read_text(encoding="utf-8"))
    return found["base"] if found else "/"


def serve_site(root: Path, port: int) -> int:
    """Show the catalogue at `root` in the browser while it is written; return the exit status.

    Not strictly: MkDocs counts what a browser asks for in vain as a warning of the build.
    """
    watch = [part for name in _WATCHED if (root / name).exists() for part in ("--watch", name)]
    return run_generator(root, "serve", "--no-strict", "--dev-addr", f"{HOST}:{port}", *watch)


def run_generator(root: Path, *arguments: str, **told: str) -> int:
    """Run MkDocs in a process of its own, with `told` in its environment.

    Its messages go where ours go.
    SOURCE_DATE_EPOCH 0 leaves the day of the build out of what MkDocs writes.
    """
    command = [sys.executable, "-m", "mkdocs", *arguments]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"} | told
    environment.setdefault("SOURCE_DATE_EPOCH", "0")
    return subprocess.run(command, cwd=root, env=environment, check=False).returncode
