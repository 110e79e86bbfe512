"""How much markup a text may hold, so that rendering it costs milliseconds.

Python-Markdown is quadratic or worse in some characters: 20,000 `[` took 136 s. Every bound is
counted in one pass over the text, before it is rendered.
"""

import re
from collections.abc import Iterator

from praksiskatalog.text.breach import Breach

MAX_LENGTH = 20_000
MAX_LINES = 600
MAX_LINE_LENGTH = 4_000
MAX_NESTING = 3
MAX_INDENT = 12
MAX_BRACKET_DEPTH = 3
MAX_COUNTS = {"[": 100, "*": 400, "_": 400, "<": 20, "&": 100, "\\": 100, "|": 400, "!": 200}
MAX_HEADINGS = 40
MAX_IMAGES = 20
MAX_RUN = 3
TOO_LONG = "Teksten er på {count} tegn. Der er plads til {limit}."
TOO_MANY_LINES = "Teksten er på {count} linjer. Der er plads til {limit}."
TOO_MANY = "Teksten har {what} {count} gange. Der er plads til {limit}."
LINE_TOO_LONG = "Linjen er på {count} tegn. Der er plads til {limit}."
CHARACTER = "tegnet »{character}«"
SHORTEN = "Del den, eller kort den."
SPLIT = "Del den i afsnit."
IMAGES, HEADINGS = "billeder", "overskrifter"
IN_A_ROW = f"Tegnet »{{character}}« står mere end {MAX_RUN} gange i træk."
NESTED = f"Lister og citater er lagt i mere end {MAX_NESTING} lag."
BRACKETS = f"Teksten har kantede parenteser i mere end {MAX_BRACKET_DEPTH} lag."
CLOSE = "Luk hver parentes, før den næste åbner."
RUN = rf"([*_\[\]\\])\1{{{MAX_RUN},}}"
"""Read by JavaScript too."""

_RUN = re.compile(RUN)
_MARKER = re.compile(r" *(?:>|[-*+](?= )|[0-9]{1,9}\.(?= ))")


def bound_breaches(markdown: str) -> tuple[Breach, ...]:
    """Return every bound that a text breaks; none means that it can be rendered safely."""
    if len(markdown) > MAX_LENGTH:
        message = TOO_LONG.format(count=_written(len(markdown)), limit=_written(MAX_LENGTH))
        return (Breach(0, "text-too-long", message, SHORTEN),)
    lines = markdown.split("\n")
    return (*_counts(markdown, lines), *_line_breaches(lines))


def markers(line: str) -> tuple[int, str]:
    """Return how many quotation and list markers a line begins with, and the text after them."""
    count = end = 0
    while match := _MARKER.match(line, end):
        end = match.end()
        count += 1
    return count, line[end:].lstrip(" ")


def _counts(markdown: str, lines: list[str]) -> Iterator[Breach]:
    if len(lines) > MAX_LINES:
        message = TOO_MANY_LINES.format(count=_written(len(lines)), limit=_written(MAX_LINES))
        yield Breach(0, "text-too-long", message, SHORTEN)
    for character, limit in MAX_COUNTS.items():
        if (count := markdown.count(character)) > limit:
            yield _too_many(CHARACTER.format(character=character), count, limit)
    if (count := markdown.count("![")) > MAX_IMAGES:
        yield _too_many(IMAGES, count, MAX_IMAGES)
    if (count := sum(line.startswith("#") for line in lines)) > MAX_HEADINGS:
        yield _too_many(HEADINGS, count, MAX_HEADINGS)
    if _bracket_depth(markdown) > MAX_BRACKET_DEPTH:
        yield Breach(0, "too-much-markup", BRACKETS, CLOSE)


def _too_many(what: str, count: int, limit: int) -> Breach:
    return Breach(0, "too-much-markup", TOO_MANY.format(what=what, count=count, limit=limit))


def _written(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _bracket_depth(markdown: str) -> int:
    depth = deepest = 0
    for character in re.findall(r"[\[\]]", markdown):
        depth = depth + 1 if character == "[" else max(depth - 1, 0)
        deepest = max(deepest, depth)
    return deepest


def _line_breaches(lines: list[str]) -> Iterator[Breach]:
    for number, line in enumerate(lines):
        if len(line) > MAX_LINE_LENGTH:
            message = LINE_TOO_LONG.format(
                count=_written(len(line)), limit=_written(MAX_LINE_LENGTH)
            )
            yield Breach(number, "line-too-long", message, SPLIT)
            continue
        if run := _RUN.search(line):
            yield Breach(number, "too-much-markup", IN_A_ROW.format(character=run[1]))
        indent = len(line) - len(line.lstrip(" "))
        if markers(line)[0] > MAX_NESTING or indent > MAX_INDENT:
            yield Breach(number, "too-much-markup", NESTED)
