"""Finds the characters that print can show, by letting Typst set every one of them.

Writes the list that the checker and the form read. Run from the repository's root, after the
typefaces or Typst have changed: `python -m tests.packs.printable_characters`.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence

import typst

from praksiskatalog.checking.printable import FILE, RANGES
from praksiskatalog.packs.press import FONTS, STANDARD

STYLES = ("", 'weight: "bold"', 'style: "italic"', 'weight: "bold", style: "italic"')
EVERY = [*range(0xD800), *range(0xE000, 0x30000), *range(0xE0000, 0xE1000)]
"""The code points in use, without surrogates and what is left to private use."""
HEAD = """# The characters that have a shape in the typefaces of print, whatever the style.
# Made by `python -m tests.packs.printable_characters`; a test compares it with the typefaces.
"""
_AT_ONCE = 8192
_REFUSED = re.compile(
    r'^error: .*?(?:the text|the disallowed codepoint) `"(.*?)"`(?: could not be displayed|$)',
    re.MULTILINE,
)
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))")
_ESCAPED = {"t": "\t", "n": "\n", "r": "\r", "0": "\0"}


def refused(points: Sequence[int], style: str = "") -> set[int]:
    """Return which of some characters Typst cannot show, each in a paragraph of its own."""
    source = f"""
#set document(title: "-")
#set page(height: auto)
#set text(font: "Public Sans", size: 4pt, {style})
#for each in json(bytes(sys.inputs.data)) [#each #parbreak()]"""
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[FONTS])
    told = json.dumps([chr(point) for point in points])
    compiler = typst.Compiler(source.encode(), font_paths=fonts, sys_inputs={"data": told})
    try:
        compiler.compile(format="pdf", pdf_standards=STANDARD)
    except typst.TypstError as error:
        return {ord(one) for text in _REFUSED.findall(error.diagnostic) for one in _plain(text)}
    return set()


def _plain(text: str) -> str:
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else _ESCAPED.get(m[2], m[2]), text)


def shown_in_every_style() -> list[int]:
    """Return every character that Typst shows, in their order."""
    left = EVERY
    for style in STYLES:
        gone = set()
        for start in range(0, len(left), _AT_ONCE):
            gone |= refused(left[start : start + _AT_ONCE], style)
        left = [point for point in left if point not in gone]
    return left


def ranges(points: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of each run of code points."""
    first = last = -2
    for point in points:
        if point != last + 1:
            if first >= 0:
                yield first, last
            first = point
        last = point
    yield first, last


def listed() -> list[int]:
    """Return the characters of the list as it stands."""
    return [point for first, last in RANGES for point in range(first, last + 1)]


def main() -> None:
    """Write the list."""
    lines = [f"{first:04x}-{last:04x}\n" for first, last in ranges(shown_in_every_style())]
    FILE.write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
