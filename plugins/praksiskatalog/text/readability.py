"""How hard a text is to read, as LIX."""

import math
import re
from functools import cache

from praksiskatalog.model.rules import READABILITY


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(READABILITY[name])


def lix(text: str) -> int:
    """Return a text's LIX as a whole number, 0 for a text too short to judge."""
    words = sentences = long = 0
    for part in _pattern("sentence_end").split(_pattern("left_out").sub("]", text)):
        found = _pattern("word").findall(part)
        words += len(found)
        sentences += bool(found)
        long += sum(len(word) >= READABILITY["long_word"] for word in found)
    if words < READABILITY["least_words"]:
        return 0
    return math.floor(words / sentences + 100 * long / words + 0.5)
