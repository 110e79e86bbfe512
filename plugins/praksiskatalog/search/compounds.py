"""Danish compounds and their parts: »kontaktpersonordning« → kontakt, person, ordning."""

from collections.abc import Set as AbstractSet
from functools import cache

from praksiskatalog.search.stemmer import stem
from praksiskatalog.search.words import listed

LINKS = "se"
"""What links two parts; »samarbejde« loses its e before it."""

_SHORTEST = 3
_MOST_PARTS = 4


@cache
def listed_parts() -> frozenset[str]:
    """Return the words of `compound_parts.txt`, which says how it came about."""
    return listed("compound_parts.txt")


@cache
def whole_words() -> frozenset[str]:
    """Return the listed words, marked by an exclamation mark, that are more than their parts."""
    return frozenset(stem(word[1:]) for word in listed_parts() if word.startswith("!"))


class Splitter:
    """Splits compounds into words that are known."""

    def __init__(self, known: AbstractSet[str]) -> None:
        self._known = known
        self._stems = {stem(word) for word in known}

    def parts(self, word: str) -> tuple[str, ...]:
        """Return the parts of a compound, first to last; nothing when it is not one."""
        found = () if stem(word) in whole_words() else self._split(word, _MOST_PARTS)
        return found if len(found) > 1 else ()

    def _split(self, word: str, most: int) -> tuple[str, ...]:
        """Return the fewest known words that make up `word`; the last may be inflected."""
        whole = (word,) if word in self._known or stem(word) in self._stems else ()
        if most == 1 or len(word) < 2 * _SHORTEST:
            return whole
        best: tuple[str, ...] = ()
        for cut in range(len(word) - _SHORTEST, _SHORTEST - 1, -1):
            first = self._first(word[:cut])
            rest = self._split(word[cut:], most - 1) if first else ()
            if first and rest and (not best or len(rest) + 1 < len(best)):
                best = (first, *rest)
        if whole and most < _MOST_PARTS:
            return whole
        return best or whole

    def _first(self, letters: str) -> str:
        """Return the known word that a first part is, without what links it to the next."""
        if letters in self._known:
            return letters
        bare = letters[:-1]
        if letters[-1] not in LINKS or len(bare) < _SHORTEST:
            return ""
        return next((word for word in (bare, f"{bare}e") if word in self._known), "")
