"""Finds what may point at a person in a text. What was found is never kept or shown."""

import re
import sys
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from praksiskatalog.model.personal_data import NORMALISATION, PERSONAL_DATA

HIDDEN = "[skjult]"
_SURROGATES = range(0xD800, 0xE000)
_QUOTED = re.compile(r"»[^«]*«")


class Finding(NamedTuple):
    """One finding: its line, counted from 0, and the words about it. Not what was found."""

    line: int
    rule: str
    severity: str
    message: str
    hint: str


class _Rule(NamedTuple):
    pattern: re.Pattern[str]
    not_after: re.Pattern[str] | None
    near: re.Pattern[str] | None
    distance: int
    needs: str
    markup: str
    yields_to: str
    types: tuple[str, ...]
    is_secret: bool
    words: tuple[str, str, str, str]


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(
            re.compile(rule["pattern"], re.IGNORECASE if rule.get("ignore_case") else 0),
            re.compile(rule["not_after"]) if "not_after" in rule else None,
            re.compile(rule["near"], re.IGNORECASE) if "near" in rule else None,
            rule.get("distance", 0),
            rule.get("needs", ""),
            rule.get("markup", "in"),
            rule.get("yields_to", ""),
            tuple(rule.get("types", ())),
            rule["secret"],
            (rule["rule"], rule["severity"], rule["message"], rule["hint"]),
        )
        for rule in PERSONAL_DATA
    )


@cache
def _normaliser(name: str) -> re.Pattern[str]:
    return re.compile(NORMALISATION[name])


@cache
def _named() -> re.Pattern[str]:
    return re.compile("&(" + "|".join(NORMALISATION["named"]) + ");")


@cache
def _digits() -> dict[int, str]:
    return {ord(zero) + value: str(value) for zero in NORMALISATION["zeros"] for value in range(10)}


@cache
def _other_digits() -> re.Pattern[str]:
    return re.compile(f"[{''.join(map(chr, _digits()))}]")


def _decoded(text: str) -> str:
    """Return the text in NFKC, with its entities and percent signs as the characters they mean."""
    text = unicodedata.normalize("NFKC", text)
    for _ in range(NORMALISATION["rounds"]):
        if "&" not in text and "%" not in text:
            break
        text = _normaliser("entity").sub(_character, text)
        text = _named().sub(lambda found: str(NORMALISATION["named"][found[1]]), text)
        text = _normaliser("percent").sub(lambda found: chr(int(found[1], 16)), text)
        text = unicodedata.normalize("NFKC", text)
    return text


def _seen(text: str, unseen: str) -> str:
    """Return the text as a reader sees it, in plain digits; what nobody sees becomes `unseen`."""
    if text.isascii():
        return text
    text = _normaliser("unseen").sub(unseen, text)
    return text.translate(_digits()) if _other_digits().search(text) else text


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    is_shown = code >= ord(" ") and code <= sys.maxunicode and code not in _SURROGATES
    return chr(code) if is_shown else " "


class _Views(NamedTuple):
    """A text as it stands, and with its markup taken out; each in one way or more."""

    with_markup: tuple[str, ...]
    without: tuple[str, ...]

    def of(self, markup: str) -> tuple[str, ...]:
        """Return the views that a rule with this `markup` judges."""
        if markup == "both":
            return tuple(dict.fromkeys((*self.with_markup, *self.without)))
        return self.with_markup[:1] if markup == "in" else self.without[:1]


def _views(text: str) -> _Views:
    decoded = _decoded(text)
    plain = tuple(dict.fromkeys(_seen(decoded, becomes) for becomes in NORMALISATION["becomes"]))
    markup = _normaliser("markup")
    without = [markup.sub(becomes, one) for becomes in NORMALISATION["becomes"] for one in plain]
    return _Views(plain, tuple(dict.fromkeys(without)))


def personal_findings(text: str, kind: str = "") -> tuple[Finding, ...]:
    """Return what may point at a person, once a line and rule, in line order.

    `kind` is the type of the entry the text stands in; some rules hold for some types only.
    """
    found: dict[tuple[int, str], Finding] = {}
    views = _views(text)
    for rule in _rules():
        if rule.types and kind not in rule.types:
            continue
        for line in _lines(rule, views):
            if (line, rule.yields_to) not in found:
                found.setdefault((line, rule.words[0]), Finding(line, *rule.words))
    return tuple(sorted(found.values()))


def _lines(rule: _Rule, views: _Views) -> Iterator[int]:
    """Yield the line on which each match ends, which is where its last letter or digit stands."""
    for view in views.of(rule.markup):
        line = place = 0
        for end in _ends(rule, view):
            line += view.count("\n", place, end)
            place = end
            yield line


def _ends(rule: _Rule, view: str) -> Iterator[int]:
    """Yield where each match ends that the rule counts."""
    match = rule.pattern.search(view) if rule.needs in view else None
    while match:
        start, end = match.span()
        before = view[start - 1 : start]
        if rule.not_after and before and rule.not_after.match(before):
            end = start + 1
        elif not rule.near or rule.near.search(
            view[max(start - rule.distance, 0) : end + rule.distance]
        ):
            yield end
        match = rule.pattern.search(view, end)


def without_personal_data(text: str) -> str:
    """Return a message, a path or a name with what points at a person hidden."""
    if not _tells(text):
        return text
    shown = _QUOTED.sub(f"»{HIDDEN}«", text)
    return HIDDEN if _tells(shown) else shown


def _tells(text: str) -> bool:
    views = _views(text)
    return any(True for rule in _rules() if rule.is_secret for _ in _lines(rule, views))
