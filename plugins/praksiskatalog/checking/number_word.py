"""Danish number words, from »to« to »to hundrede tusind«, read as numbers."""

import re
from collections.abc import Iterator
from decimal import Decimal

_UNITS = {"to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9}
_TEENS = {
    "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15,
    "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
}  # fmt: skip
_TENS = {
    "tyve": 20, "tredive": 30, "fyrre": 40, "fyrretyve": 40, "halvtreds": 50,
    "halvtredsindstyve": 50, "tres": 60, "tresindstyve": 60, "halvfjerds": 70,
    "halvfjerdsindstyve": 70, "firs": 80, "firsindstyve": 80, "halvfems": 90,
    "halvfemsindstyve": 90,
}  # fmt: skip
_SCALES = {
    "hundrede": 100, "tusind": 1000, "tusinde": 1000, "million": 10**6, "milliard": 10**9,
}  # fmt: skip
_VAGUE_ALONE = {"hundreder": 100, "tusinder": 1000, "millioner": 10**6, "milliarder": 10**9}
_COMPOUNDS = {
    f"{unit}og{ten}": small + large
    for unit, small in {"en": 1, **_UNITS}.items()
    for ten, large in _TENS.items()
}
_LARGE = _SCALES | _VAGUE_ALONE
_HALF = {"halvanden": Decimal("1.5"), "halvandet": Decimal("1.5")}
WORDS: dict[str, Decimal] = {
    word: Decimal(number)
    for word, number in (_UNITS | _TEENS | _TENS | _COMPOUNDS | _LARGE | _HALF).items()
}
Word = tuple[int, str, tuple[Decimal | str, ...]]
_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?!\w)")


def number_words(text: str) -> Iterator[Word]:
    """Yield the place, the words and the value of each number written in words.

    »En« and »et« are articles far more often than numbers and are not counted; nor is a plural
    such as »tusinder« on its own.
    """
    group: list[re.Match[str]] = []
    for match in _WORD.finditer(text):
        if match[0].casefold() not in WORDS:
            continue
        if group and not _continues(group[-1], match, text):
            yield from _value(group, text)
            group = []
        group.append(match)
    yield from _value(group, text)


def _continues(last: re.Match[str], word: re.Match[str], text: str) -> bool:
    before, after = last[0].casefold(), word[0].casefold()
    between = text[last.end() : word.start()].strip()
    if after in _LARGE:
        return not between
    return before in _LARGE and between in ("", "og") and WORDS[after] < _LARGE[before]


def _value(group: list[re.Match[str]], text: str) -> Iterator[Word]:
    words = [match[0].casefold() for match in group]
    if not words or words[0] in _VAGUE_ALONE or _follows_digits(group[0], text):
        return
    total = current = Decimal(0)
    for word in words:
        if word not in _LARGE:
            current += WORDS[word]
        elif _LARGE[word] == _LARGE["hundrede"]:
            current = (current or Decimal(1)) * _LARGE[word]
        else:
            total += (current or Decimal(1)) * _LARGE[word]
            current = Decimal(0)
    written = " ".join(text[group[0].start() : group[-1].end()].split())
    yield group[0].start(), written, (total + current,)


def _follows_digits(word: re.Match[str], text: str) -> bool:
    """Return whether a scale belongs to a number in digits: »13,5 millioner«."""
    return word[0].casefold() in _LARGE and text[: word.start()].rstrip()[-1:].isdigit()
