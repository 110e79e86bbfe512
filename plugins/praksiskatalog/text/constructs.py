"""Markdown that the dialect leaves out, found line by line before anything is rendered."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from praksiskatalog.text.bounds import markers
from praksiskatalog.text.breach import Breach


class _Construct(NamedTuple):
    pattern: re.Pattern[str]
    rule: str
    message: str
    hint: str


_ANYWHERE = (
    _Construct(
        re.compile(r"[\x00-\x09\x0b-\x1f\x7f\u2028\u2029]"),
        "control-character",
        "Linjen indeholder en tabulator eller et usynligt styretegn.",
        "Skriv mellemrum i stedet.",
    ),
    _Construct(
        re.compile(r"<(?:https?:|mailto:|[^\s<>@]{1,64}@)", re.IGNORECASE),
        "autolink",
        "Adressen står i vinkelparenteser.",
        "Skriv den som et link: [tekst](https://adresse).",
    ),
    _Construct(
        re.compile(r"<[a-zA-Z/!?]"),
        "raw-html",
        "Linjen indeholder HTML, som ikke er tilladt.",
        "Skriv teksten uden HTML.",
    ),
    _Construct(
        re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]{1,31});"),
        "html-entity",
        "Linjen indeholder en HTML-kode som »&amp;«.",
        "Skriv selve tegnet.",
    ),
    _Construct(
        re.compile(r"`|^ {0,3}~~~"),
        "code",
        "Linjen indeholder kode mellem accenter (`) eller tilder (~~~), som ikke er tilladt.",
        "Brug danske anførselstegn: »tekst«.",
    ),
    _Construct(
        re.compile(r"\{ *[:#.][^{}]*\}?"),
        "attribute-list",
        "Linjen indeholder en attributliste i krøllede parenteser, som ikke er tilladt.",
        "Slet den.",
    ),
    _Construct(
        re.compile(r"\] ?\[|\[\^"),
        "reference-link",
        "Linjen bruger et henvisningslink eller en fodnote, som ikke er tilladt.",
        "Skriv adressen i linket: [tekst](https://adresse).",
    ),
)
_DEFINITION = re.compile(r"\[[^\[\]]*\]:")
_RULE = re.compile(r"(?:(?:-[ ]*){3,}|(?:\*[ ]*){3,}|(?:_[ ]*){3,})$")
_UNDERLINE = re.compile(r"(?:=+|-+) *$")
_HEADING = re.compile(r"### +[^#\s]")
_SETEXT_HINT = "Skriv en underoverskrift som »### Overskrift«."
_HEADING_HINT = "Under de faste overskrifter bruges kun »### Overskrift«."


def construct_breaches(markdown: str) -> tuple[Breach, ...]:
    """Return a breach for each line with something that the dialect leaves out."""
    lines = markdown.split("\n")
    return tuple(
        breach
        for number, line in enumerate(lines)
        for breach in _in_line(number, line, lines[number - 1] if number else "")
    )


def _in_line(number: int, line: str, before: str) -> Iterator[Breach]:
    for construct in _ANYWHERE:
        if construct.pattern.search(line):
            yield Breach(number, construct.rule, construct.message, construct.hint)
            break
    count, text = markers(line)
    if _DEFINITION.match(text):
        definition = _ANYWHERE[-1]
        yield Breach(number, definition.rule, definition.message, definition.hint)
    if _UNDERLINE.match(text) and markers(before)[1].strip():
        message = "Linjen under teksten gør teksten til en overskrift."
        yield Breach(number, "setext-heading", message, _SETEXT_HINT)
    elif _RULE.match(text) or _RULE.match(line.strip()):
        message = "Linjen er en vandret streg, som ikke er tilladt."
        yield Breach(number, "horizontal-rule", message, "Slet den, eller skriv en overskrift.")
    if text.startswith("#") and not (count == 0 and _HEADING.match(line)):
        yield Breach(number, "heading", "Overskriften hører ikke til her.", _HEADING_HINT)
