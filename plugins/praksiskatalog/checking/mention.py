"""Numbers and dates as a Danish text writes them, read as values that can be compared."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from praksiskatalog.checking.number_word import WORDS, number_words
from praksiskatalog.model.danish import MONTHS

_MONTH = "|".join(MONTHS)
_SCALES = {
    "tusind": 1000, "tusinde": 1000,
    "million": 10**6, "millioner": 10**6, "mio": 10**6,
    "milliard": 10**9, "milliarder": 10**9, "mia": 10**9,
}  # fmt: skip
_NOT_FACTS = re.compile(
    r"https?://[^\s)>]+"
    r"|(?<=\]\()[^)\n]*"  # where a link leads
    r"|\bISO[ -]?[0-9][0-9:-]*"
    r"|(?<!\w)[^\W\d_]+[0-9][\w-]*"  # a name with digits: A4
    r"|(?<!\w)[A-ZÆØÅ][^\W\d_]*-[0-9]+(?!\w*[.,]?[0-9])"  # Covid-19
)
_DIGIT = re.compile("[0-9]")
_LETTERS = re.compile(r"[^\W\d_]+")
_NAMED = frozenset({*MONTHS, *WORDS})
_LIST_NUMBER = re.compile(rf"^[ >]*[0-9]{{1,9}}\.(?= (?!(?:{_MONTH})\b))", re.MULTILINE)
_WRITTEN = re.compile(
    rf"""
    (?<![\w])(?:
      (?P<iso>[0-9]{{4}}-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?)(?![\w-])
    | (?P<years>(?:19|20)[0-9]{{2}}[/-][0-9]{{2}})(?![\w-])
    | (?P<slashed>[0-9]{{1,2}}[./-][0-9]{{1,2}}[./-][0-9]{{4}})(?!\w)
    | (?P<days>[0-9]{{1,2}}\.(?:\s?(?:-|–|og|til)\s?[0-9]{{1,2}}\.)?)
      \s?(?P<month>{_MONTH})(?:\s(?P<year>[0-9]{{4}}))?(?!\w)
    | (?P<only_month>{_MONTH})(?:\s(?P<only_year>[0-9]{{4}}))?(?!\w)
    | (?P<time>[0-2]?[0-9]\.[0-5][0-9])(?![0-9])
    | (?P<number>[0-9]{{1,3}}(?:[.\u00a0\u202f][0-9]{{3}})+(?![0-9])(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?)
      (?:\s(?P<scale>{"|".join(_SCALES)})(?!\w))?
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Mention(NamedTuple):
    """A number or a date in a text: where it begins, how it is written, and what it may mean.

    A meaning is a `Decimal`, or a date as `2023-06-07`, `2023-06`, `--06-07` or `--06`.
    """

    start: int
    written: str
    meanings: tuple[Decimal | str, ...]
    has_digits: bool


def find_mentions(text: str, *, is_body: bool = False) -> list[Mention]:
    """Return every number and date in a text, in their order.

    Digits count from 0, number words from »to«. Addresses, names with digits and, in a body, the
    numbers of a list are passed over.
    """
    if not _may_mention(text):
        return []
    bare = _blanked(_NOT_FACTS, text)
    if is_body:
        bare = _blanked(_LIST_NUMBER, bare)
    found = [mention for match in _WRITTEN.finditer(bare) for mention in _read(match)]
    found += [Mention(*word, has_digits=False) for word in number_words(bare)]
    return sorted(found)


def _may_mention(text: str) -> bool:
    """Return whether a text has a digit, or a word that is a number or a month; most have not."""
    return bool(_DIGIT.search(text)) or not _NAMED.isdisjoint(_LETTERS.findall(text.casefold()))


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: " " * len(match[0]), text)


def _read(match: re.Match[str]) -> Iterator[Mention]:
    written = " ".join(match[0].split())
    has_digits = any(character.isdigit() for character in written)
    for meanings in _meanings(match):
        yield Mention(match.start(), written, meanings, has_digits)


def _meanings(match: re.Match[str]) -> Iterator[tuple[Decimal | str, ...]]:
    if match["iso"]:
        yield (match["iso"],)
    elif match["years"]:
        first, last = re.split("[/-]", match["years"])
        yield (Decimal(first),)
        yield (Decimal(first[:2] + last),)
    elif match["slashed"]:
        day, month, year = re.split("[./-]", match["slashed"])
        yield (f"{year}-{int(month):02}-{int(day):02}",)
    elif match["days"]:
        month = _month(match["month"])
        for day in re.findall("[0-9]+", match["days"]):
            yield (f"{match['year'] or '-'}-{month}-{int(day):02}",)
    elif match["only_month"]:
        yield (f"{match['only_year'] or '-'}-{_month(match['only_month'])}",)
    elif match["time"]:
        yield (match["time"],)
    else:
        number = Decimal(re.sub("[.\u00a0\u202f]", "", match["number"]).replace(",", "."))
        scale = _SCALES.get((match["scale"] or "").casefold())
        yield (number, number * scale) if scale else (number,)


def _month(name: str) -> str:
    return f"{MONTHS.index(name.casefold()) + 1:02}"
