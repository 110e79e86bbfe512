"""What a browser needs to set a pack itself: Typst, fonts, templates, and each entry's pieces."""

import gzip
import json
import posixpath
from collections.abc import Iterator
from hashlib import sha256

from praksiskatalog.model import addresses
from praksiskatalog.model.entry import Entry
from praksiskatalog.packs.options import PARTS, PackOptions
from praksiskatalog.packs.pieces import LISTS, Held, Piece, source_lines
from praksiskatalog.packs.press import FONTS, HERE, TEMPLATES, images_in, main_file
from praksiskatalog.packs.programme import DEFAULT_START, NOTE
from praksiskatalog.packs.selection import PRACTICE, TITLE, brought_along, selection_frame
from praksiskatalog.packs.shelf import Data, Shelf
from praksiskatalog.packs.typography import typeset

VERSION = 1
FOLDER = HERE / "browser"
PACKAGE = FOLDER / "node_modules" / "@myriaddreamin" / "typst-ts-web-compiler"
_SCRIPT, _PROGRAM = "pkg/typst_ts_web_compiler.mjs", "pkg/typst_ts_web_compiler_bg.wasm"
_LICENCES = {"LICENSE-typst.txt": FOLDER, "OFL.txt": FONTS}


def lacking_package() -> str:
    """Return what is said when the npm package is not there as it is locked, empty when it is."""
    wanted = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))["dependencies"]
    name, version = next(iter(wanted.items()))
    told = PACKAGE / "package.json"
    found = json.loads(told.read_text(encoding="utf-8"))["version"] if told.is_file() else ""
    if found == version and (PACKAGE / _PROGRAM).is_file():
        return ""
    return (
        f"Der mangler noget, før siden kan lave PDF i browseren: npm-pakken {name} {version}. "
        f"Kør »make site BROWSER_PDF=1«, eller kør »npm ci --ignore-scripts« i mappen {FOLDER}."
    )


def browser_files(shelf: Shelf) -> dict[str, bytes]:
    """Return the files below `/assets/typst/` by site-relative path.

    What is large is named for its content, so that a browser may keep it for good.
    """
    files: dict[str, bytes] = {}

    def add(name: str, content: bytes) -> Data:
        stem, ending = posixpath.splitext(name)
        path = f"{addresses.TYPST}{stem}-{sha256(content).hexdigest()[:12]}{ending}"
        files[path] = content
        return {"url": path, "bytes": len(content)}

    # Packed here, so that a server that packs nothing sends 11 MB and not 28; a name of our own,
    # so that none of them unpacks it on the way.
    program = gzip.compress((PACKAGE / _PROGRAM).read_bytes(), compresslevel=6, mtime=0)
    manifest = {
        "version": VERSION,
        "script": add("typst.js", (PACKAGE / _SCRIPT).read_bytes()),
        "program": add("typst.bin", program),
        "fonts": [add(path.name, path.read_bytes()) for path in sorted(FONTS.glob("*.ttf"))],
        "templates": _templates(),
        "selection": typeset(_selection(shelf)),
    }
    files[addresses.TYPST_MANIFEST] = _written(manifest)
    for name, folder in _LICENCES.items():
        files[f"{addresses.TYPST}{name}"] = (folder / name).read_bytes()
    return files | dict(_entries(shelf))


def _templates() -> dict[str, str]:
    """Return the sources that Typst reads, by their path."""
    found = {f"/templates/{path.name}": path for path in sorted(TEMPLATES.glob("*.typ"))}
    texts = {name: path.read_text(encoding="utf-8") for name, path in found.items()}
    return {**texts, "/main.typ": main_file("pack")}


def _selection(shelf: Shelf) -> Data:
    """Return what a selection has in common, and the words that choices are put into."""
    return {
        "frame": selection_frame(shelf, PackOptions()),
        "lists": list(LISTS),
        "sources": source_lines(shelf),
        "parts": [part._asdict() for part in PARTS],
        "title": TITLE,
        "practice": PRACTICE,
        "start": DEFAULT_START,
        "note": NOTE,
    }


def _entries(shelf: Shelf) -> Iterator[tuple[str, bytes]]:
    """Yield a file for each entry that can be chosen: its pieces, and where their images are."""
    catalogue = shelf.catalogue
    entries: tuple[Held, ...] = (
        *catalogue.practices, *catalogue.cases, *catalogue.tools, *catalogue.theme_days,
    )  # fmt: skip
    for entry in entries:
        pieces = brought_along(shelf, entry)
        told = {"version": VERSION, "pieces": typeset(pieces), "images": _images(shelf, pieces)}
        yield addresses.typst_entry(entry), _written(told)


def _images(shelf: Shelf, pieces: list[Piece]) -> dict[str, str]:
    """Return the site's address of each image in some pieces, by what a template calls it."""
    found: dict[str, str] = {}
    for piece in pieces:
        kind, _, reference = piece["key"].partition("/")
        entry: Entry = shelf.catalogue.by_reference[kind, reference]
        for path in images_in(piece["lists"]):
            found[path] = f"{addresses.entry(entry)}{posixpath.basename(path)}"
    return found


def _written(told: object) -> bytes:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
