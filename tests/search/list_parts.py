"""Lists the words in a folder's texts that begin or end longer words there.

`python -m tests.search.list_parts FOLDER` gave the first draft of `search/compound_parts.txt`; what
stands there now was read through and added to by hand.
"""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from praksiskatalog.search.words import STOP_WORDS, words_of

SHORTEST_PART = 3
SHORTEST_COMPOUND = 8
SUFFIXES = (".md", ".yml", ".txt")


def possible_parts(words: Iterable[str]) -> list[str]:
    """Return the words that begin or end another, in the order of their letters."""
    known = {word for word in words if word.isalpha() and word not in STOP_WORDS}
    found: set[str] = set()
    for word in known:
        if len(word) >= SHORTEST_COMPOUND:
            cuts = range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
            found |= {part for cut in cuts for part in (word[:cut], word[cut:]) if part in known}
    return sorted(found)


def main(arguments: Sequence[str]) -> None:
    """Print the possible parts of the texts below a folder, a line each."""
    paths = [path for path in sorted(Path(arguments[0]).rglob("*")) if path.suffix in SUFFIXES]
    texts = [path.read_text(encoding="utf-8") for path in paths]
    sys.stdout.write(
        "".join(f"{w}\n" for w in possible_parts(w for t in texts for w in words_of(t)))
    )


if __name__ == "__main__":
    main(sys.argv[1:])
