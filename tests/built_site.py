"""A catalogue drawn as files, built by the real generator, and read as a reader meets it."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from posixpath import normpath

import pytest
from tests.catalogue_files import FICTIONAL, CatalogueFiles, draw

ROOT = Path(__file__).parents[1]
CONFIG = "mkdocs.yml"
CATALOGUE = "  - praksiskatalog\n"
WITHOUT_PDF = "  - praksiskatalog: {packs: false}\n"
SEARCH = "  - praksiskatalog-search\n"
_HAND_WRITTEN = (
    "content/index.md", "content/bidrag.md", "content/om/index.md",
    "content/om/undersoegelsen.md", "content/om/tidslinje.md",
)  # fmt: skip
_VOID = ("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr")
_INLINE = ("a", "abbr", "em", "span", "strong")
_UNSEEN = ("script", "style", "template", "title")


def draw_site(root: Path, changes: Mapping[str, str | bytes] | None = None) -> CatalogueFiles:
    """Write the fictional catalogue with its own pages and mkdocs.yml, and `changes` over it.

    The search and the PDF files are left out: they have tests of their own, and take their time.
    """
    files = draw(root)
    for path in _HAND_WRITTEN:
        files.write(path, (FICTIONAL / path).read_bytes())
    config = (FICTIONAL / CONFIG).read_text(encoding="utf-8").replace(SEARCH, "")
    config = config.replace(CATALOGUE, WITHOUT_PDF)
    files.write(CONFIG, config.replace("../../overrides", str(ROOT / "overrides")))
    for path, content in (changes or {}).items():
        files.write(path, content)
    return files


def generate(root: Path, target: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run MkDocs on a catalogue; return its exit status and what it said."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]
    return subprocess.run(
        [*command, *options], cwd=root, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def build(root: Path, target: Path) -> None:
    """Build a catalogue; fail with what MkDocs says when it cannot."""
    result = generate(root, target, "--quiet")
    assert result.returncode == 0, result.stderr


def run_praksiskatalog(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line in a folder; return its exit status and what it said."""
    command = [sys.executable, "-m", "praksiskatalog.cli", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, encoding="utf-8", check=False)


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """Return the folder `name`, which one of the parallel workers makes and all of them read."""
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    folder, making = base / name, base / f"{name}.making"
    with (base / f"{name}.lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            shutil.rmtree(making, ignore_errors=True)
            make(making)
            making.rename(folder)
    return folder


@dataclass
class Element:
    """An element of a page with its attributes and the text in it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    inside: list["Element"] = field(default_factory=list)


class BuiltPage(HTMLParser):
    """One page of a built site, read with the standard library's parser."""

    def __init__(self, address: str, html: str) -> None:
        super().__init__()
        self.address = address
        self.elements: list[Element] = []
        self._open: list[Element] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._part(tag)
        element = Element(tag, {key: value or "" for key, value in attrs})
        self.elements.append(element)
        for around in self._open:
            around.inside.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        self._part(tag)
        if any(element.tag == tag for element in self._open):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not any(element.tag in _UNSEEN for element in self._open[:-1]):
            for element in self._open:
                element.text += data

    def _part(self, tag: str) -> None:
        """Set the text of one block apart from that of the next."""
        if tag not in _INLINE:
            for element in self._open:
                element.text += " "

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """Return the elements of a tag with attributes, `class_` among an element's classes."""
        wanted_class = attributes.pop("class_", "")
        return [
            element
            for element in self.elements
            if element.tag == tag
            and attributes.items() <= element.attributes.items()
            and (not wanted_class or wanted_class in element.attributes.get("class", "").split())
        ]

    def one(self, tag: str, **attributes: str) -> Element:
        """Return the only such element."""
        (element,) = self.all(tag, **attributes)
        return element

    def section(self, name: str) -> Element:
        """Return the section whose heading has the id `name`."""
        return next(e for e in self.elements if e.attributes.get("aria-labelledby") == name)

    def links(self, within: Element | None = None) -> dict[str, str]:
        """Return links by their words, each as the site-relative address it leads to."""
        elements = self.elements if within is None else within.inside
        return {
            words(element): self.resolved(element.attributes["href"])
            for element in elements
            if element.tag == "a" and "href" in element.attributes
        }

    def resolved(self, href: str) -> str:
        """Return the site-relative address that a link on the page leads to."""
        if "://" in href or href.startswith("mailto:"):
            return href
        path, mark, anchor = href.partition("#")
        address = normpath(f"{self.address}{path}") if path else self.address.rstrip("/")
        is_file = "." in path.rpartition("/")[2]
        end = "" if is_file or address in ("", ".") else "/"
        return f"{address if address != '.' else ''}{end}{mark}{anchor}"

    @property
    def text(self) -> str:
        """Return the text that a reader sees."""
        return words(self.one("body"))


def words(element: Element) -> str:
    """Return an element's text with single spaces."""
    return " ".join(element.text.split())


@dataclass(frozen=True)
class BuiltSite:
    """A built site in a folder."""

    folder: Path

    def page(self, address: str) -> BuiltPage:
        """Return the page at a site-relative address."""
        return BuiltPage(address, self.read(f"{address}index.html"))

    def has(self, path: str) -> bool:
        """Return whether the site has a file."""
        return (self.folder / path).is_file()

    def read(self, path: str) -> str:
        """Return a file's text."""
        return (self.folder / path).read_text(encoding="utf-8")

    def texts(self) -> dict[str, str]:
        """Return every file that is text, by its path below the site."""
        suffixes = (".html", ".js", ".json", ".csv", ".xml", ".txt")
        return {
            path.relative_to(self.folder).as_posix(): path.read_text(encoding="utf-8-sig")
            for path in sorted(self.folder.rglob("*"))
            if path.suffix in suffixes
        }
