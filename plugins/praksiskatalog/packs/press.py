"""Typesetting: a document's data through Typst, with our templates and fonts, to a tagged PDF."""

import hashlib
import json
import re
import tempfile
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

import typst

from praksiskatalog.packs.options import CharacterError, PackError
from praksiskatalog.packs.printed import Printed, PrintedBefore
from praksiskatalog.packs.typography import typeset

HERE = Path(__file__).parent
TEMPLATES, FONTS = HERE / "templates", HERE / "fonts"
STANDARD: Literal["ua-1"] = "ua-1"
FILES = "/files/"
"""Where a template finds the catalogue's own images."""
DATA = "/document.json"
"""Where a template finds the document's data."""
_TOO_LONG = re.compile(r"too-long:(?P<field>[a-z_.]+)")
_NO_GLYPH = re.compile(
    r'the text `"(?P<character>.+?)"` could not be displayed'
    r'|the disallowed codepoint `"(?P<codepoint>.+?)"`'
)
_ESCAPED = re.compile(r"\\u\{(?P<number>[0-9a-f]+)\}")
_MAIN = f"""
#import "/templates/{{template}}.typ": document
#document(json("{DATA}"))
#context [#metadata(here().page()) <pages>]
"""
_IMAGE = f'#set document(title: "-")\n#image(json("{DATA}"), alt: "-")'


class TooLongError(Exception):
    """A document that must keep within one page does not, because of `field`."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class Press:
    """Typst over the catalogue at `root`, whose images the documents show; a context manager.

    With `before`, a document is only set again when its data, its images, the templates or Typst
    have changed since it was last printed.
    """

    def __init__(self, root: Path, before: Path | None = None) -> None:
        self._root = root
        self._before = PrintedBefore(before) if before else None

    def __enter__(self) -> Self:
        """Make the folder that Typst reads: our templates and the catalogue's files, as links."""
        self._folder = tempfile.TemporaryDirectory(prefix="praksiskatalog-")
        there = Path(self._folder.name)
        (there / "templates").symlink_to(TEMPLATES)
        (there / FILES.strip("/")).symlink_to(self._root.resolve())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove the folder and, after a whole run, what was printed before and is no more."""
        self._folder.cleanup()
        if self._before and error is None:
            self._before.forget_unused()

    def print(self, template: str, data: Mapping[str, object]) -> Printed:
        """Return a document as PDF/UA-1 without a date: the same data gives the same bytes.

        Raises TooLongError for a page that cannot hold its text, CharacterError for a character
        that no font has, and PackError for anything else that Typst complains about, warnings too.
        """
        told = json.dumps(typeset(data), ensure_ascii=False)
        if not self._before:
            return self._set(template, told, data)
        key = self._key(template, told, data)
        printed = self._before.find(key)
        if printed is None:
            printed = self._set(template, told, data)
            self._before.keep(key, printed)
        return printed

    def _key(self, template: str, told: str, data: Mapping[str, object]) -> str:
        parts = [_setting(), template.encode(), told.encode()]
        for image in sorted(set(images_in(data))):
            parts += [image.encode(), (self._root / image.removeprefix(FILES)).read_bytes()]
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    @cached_property
    def _fonts(self) -> typst.Fonts:
        """Our own fonts, and Typst's for the rare characters that ours lack."""
        return typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=True, font_paths=[FONTS]
        )

    def _compiler(self, source: str, told: str) -> typst.Compiler:
        """Return Typst on a source that reads its data from a file.

        Typst keeps what it has laid out for the next document in the same process, as long as its
        own inputs (`sys.inputs`) stay the same: so they hold nothing.
        """
        there = Path(self._folder.name)
        (there / DATA.strip("/")).write_text(told, encoding="utf-8")
        main = there / "main.typ"
        main.write_text(source, encoding="utf-8")
        return typst.Compiler(main, root=self._folder.name, font_paths=self._fonts)

    def _set(self, template: str, told: str, data: Mapping[str, object]) -> Printed:
        compiler = self._compiler(main_file(template), told)
        try:
            pdf, warnings = compiler.compile_with_warnings(format="pdf", pdf_standards=STANDARD)
            pages = compiler.query("<pages>", field="value", one=True)
        except typst.TypstError as error:
            raise self._fault(error.message, data) from None
        if warnings:
            raise _unset("; ".join(warning.message for warning in warnings))
        assert isinstance(pdf, bytes)  # noqa: S101 - one PDF was asked for
        return Printed(pdf, int(json.loads(pages)))

    def _fault(self, message: str, data: Mapping[str, object]) -> Exception:
        """Return what Typst complains about as an error of ours."""
        if found := _TOO_LONG.search(message):
            return TooLongError(found["field"])
        if found := _NO_GLYPH.search(message):
            written = found["character"] or found["codepoint"]
            return CharacterError(_ESCAPED.sub(lambda one: chr(int(one["number"], 16)), written))
        broken = [image for image in sorted(set(images_in(data))) if not self._shows(image)]
        if broken:
            name = broken[0].removeprefix(FILES)
            return PackError(f"Billedet {name} kan ikke læses. Gem det igen som PNG eller JPEG.")
        return _unset(message)

    def _shows(self, image: str) -> bool:
        """Return whether Typst can show an image, which its own message does not name."""
        try:
            self._compiler(_IMAGE, json.dumps(image)).compile(format="pdf")
        except typst.TypstError:
            return False
        return True


def _unset(message: str) -> PackError:
    return PackError(f"PDF'en kan ikke sættes: {message}")


def main_file(template: str) -> str:
    """Return the Typst source that begins a document, whose data stands at DATA as JSON."""
    return _MAIN.format(template=template)


@cache
def _setting() -> bytes:
    """Return a hash of what every document is set with: Typst, the templates and the fonts."""
    found = hashlib.sha256(version("typst").encode())
    for path in sorted([*TEMPLATES.iterdir(), *FONTS.iterdir()]):
        found.update(path.read_bytes())
    return found.digest()


def images_in(told: object) -> Iterator[str]:
    """Yield the addresses of the images in a document's data."""
    if isinstance(told, dict):
        if isinstance(told.get("src"), str):
            yield told["src"]
        for value in told.values():
            yield from images_in(value)
    elif isinstance(told, list):
        for value in told:
            yield from images_in(value)
