"""Markdown that the dialect leaves out, found line by line before anything is rendered."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from praksiskatalog.text.bounds import markers
from praksiskatalog.text.breach import Breach


class Construct(NamedTuple):
    """Markdown that is left out wherever it stands in a line, and the words about it."""

    pattern: re.Pattern[str]
    rule: str
    message: str
    hint: str


ANYWHERE = (
    Construct(
        re.compile(r"[\x00-\x09\x0b-\x1f\x7f\u2028\u2029]"),
        "control-character",
        "Linjen indeholder en tabulator eller et usynligt styretegn.",
        "Skriv mellemrum i stedet.",
    ),
    Construct(
        re.compile(r"<(?:https?:|mailto:|[^\s<>@]{1,64}@)", re.IGNORECASE),
        "autolink",
        "Adressen står i vinkelparenteser.",
        "Skriv den som et link: [tekst](https://adresse).",
    ),
    Construct(
        re.compile(r"<[a-zA-Z/!?]"),
        "raw-html",
        "Linjen indeholder HTML, som ikke er tilladt.",
        "Skriv teksten uden HTML.",
    ),
    Construct(
        re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]{1,31});"),
        "html-entity",
        "Linjen indeholder en HTML-kode som »&amp;«.",
        "Skriv selve tegnet.",
    ),
    Construct(
        re.compile(r"`|^ {0,3}~~~"),
        "code",
        "Linjen indeholder kode mellem accenter (`) eller tilder (~~~), som ikke er tilladt.",
        "Brug danske anførselstegn: »tekst«.",
    ),
    Construct(
        re.compile(r"\{ *[:#.][^{}]*\}?"),
        "attribute-list",
        "Linjen indeholder en attributliste i krøllede parenteser, som ikke er tilladt.",
        "Slet den.",
    ),
    Construct(
        re.compile(r"\] ?\[|\[\^"),
        "reference-link",
        "Linjen bruger et henvisningslink eller en fodnote, som ikke er tilladt.",
        "Skriv adressen i linket: [tekst](https://adresse).",
    ),
)
_DEFINITION = re.compile(r"\[[^\[\]]*\]:")
UNDERLINE = Construct(
    re.compile(r"(?:=+|-+) *$"),
    "setext-heading",
    "Linjen under teksten gør teksten til en overskrift.",
    "Skriv en underoverskrift som »### Overskrift«.",
)
RULE = Construct(
    re.compile(r"(?:(?:-[ ]*){3,}|(?:\*[ ]*){3,}|(?:_[ ]*){3,})$"),
    "horizontal-rule",
    "Linjen er en vandret streg, som ikke er tilladt.",
    "Slet den, eller skriv en overskrift.",
)
HEADING = Construct(
    re.compile(r"### +[^#\s]"),  # the only heading there may be
    "heading",
    "Overskriften hører ikke til her.",
    "Under de faste overskrifter bruges kun »### Overskrift«.",
)


def construct_breaches(markdown: str) -> tuple[Breach, ...]:
    """Return a breach for each line with something that the dialect leaves out."""
    lines = markdown.split("\n")
    return tuple(
        breach
        for number, line in enumerate(lines)
        for breach in _in_line(number, line, lines[number - 1] if number else "")
    )


def _in_line(number: int, line: str, before: str) -> Iterator[Breach]:
    for construct in ANYWHERE:
        if construct.pattern.search(line):
            yield _breach(number, construct)
            break
    count, text = markers(line)
    if _DEFINITION.match(text):
        yield _breach(number, ANYWHERE[-1])
    if UNDERLINE.pattern.match(text) and markers(before)[1].strip():
        yield _breach(number, UNDERLINE)
    elif RULE.pattern.match(text) or RULE.pattern.match(line.strip()):
        yield _breach(number, RULE)
    if text.startswith("#") and not (count == 0 and HEADING.pattern.match(line)):
        yield _breach(number, HEADING)


def _breach(number: int, construct: Construct) -> Breach:
    return Breach(number, construct.rule, construct.message, construct.hint)
