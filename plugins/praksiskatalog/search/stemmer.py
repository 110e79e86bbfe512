"""Stems of Danish words, and the wider roots that tie a noun to its verb.

`stem` follows the Snowball algorithm for Danish (snowballstem.org/algorithms/danish), which is
what Pagefind uses too, so a word and its stem find the same pages. The browser has the same rules
in `assets/js/search/stem.js`; a test runs both over the same words.
"""

import re

VOWELS = "aeiouyæåø"
_ENDINGS = (
    "erendes", "erende", "hedens", "ethed", "erede", "heden", "heder", "endes", "ernes",
    "erens", "erets", "ered", "ende", "erne", "eren", "erer", "heds", "enes", "eres", "eret",
    "hed", "ene", "ere", "ens", "ers", "ets", "en", "er", "es", "et", "e",
)  # fmt: skip
"""The longest first."""
_BEFORE_S = "abcdfghjklmnoprtvyzå"
_LATE_ENDINGS = ("elig", "løst", "els", "lig", "ig")
_REGION = re.compile(rf"^.*?[{VOWELS}][^{VOWELS}]")
_FIRST_PART = 3
_DERIVED = (
    "ering", "ation", "ning", "ator", "else", "isk", "iker", "ing", "ist", "ion", "eri", "iv",
    "el", "ik", "er", "i",
)  # fmt: skip
_SHORTEST_ROOT = 4


def stem(word: str) -> str:
    """Return the stem of a lower-case word; a word without a region to cut is its own stem."""
    match = _REGION.match(word)
    if match is None:
        return word
    region = max(match.end(), _FIRST_PART)
    word = _cut_group(_cut_ending(word, region), region)
    if word.endswith("igst") and len(word) - 2 >= region:
        word = word[:-2]
    late = next((e for e in _LATE_ENDINGS if _ends(word, e, region)), "")
    if late == "løst":
        word = word[:-1]
    elif late:
        word = _cut_group(word[: -len(late)], region)
    if len(word) > region and word[-1] == word[-2] and word[-1] not in VOWELS:
        word = word[:-1]
    return word


def _ends(word: str, ending: str, region: int) -> bool:
    return word.endswith(ending) and len(word) - len(ending) >= region


def _cut_ending(word: str, region: int) -> str:
    for ending in _ENDINGS:
        if _ends(word, ending, region):
            return word[: -len(ending)]
    if _ends(word, "s", region) and word[-2] in _BEFORE_S:
        return word[:-1]
    return word


def _cut_group(word: str, region: int) -> str:
    if len(word) - 2 >= region and word[-2:] in ("gd", "dt", "gt", "kt"):
        return word[:-1]
    return word


def root(stemmed: str) -> str:
    """Return what a stem shares with its derivations: »evaluering«, »evaluere« → »evalu«."""
    for ending in _DERIVED:
        if stemmed.endswith(ending) and len(stemmed) - len(ending) >= _SHORTEST_ROOT:
            return stemmed[: -len(ending)]
    return stemmed
