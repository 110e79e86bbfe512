"""How a document's texts are set: Danish quotation marks, and words too long for a line."""

import re

_AS_WRITTEN = {"address", "href", "qr", "src", "written_address"}
BREAK_HERE = "\u200b"
LONGEST = 28
"""How many letters stand together before a word, or an address, may be divided anywhere."""

_QUOTED = re.compile(r'"([^"\n]*)"')
_LONG = re.compile(rf"[^\s{BREAK_HERE}-]{{{LONGEST + 1},}}")


def typeset(told: object, key: str = "") -> object:
    """Return a document's data with its texts ready to be set; addresses stay as they are.

    `key` is the name under which the value stands.
    """
    if isinstance(told, dict):
        return {name: typeset(value, name) for name, value in told.items()}
    if isinstance(told, list):
        return [typeset(value, key) for value in told]
    if not isinstance(told, str) or key in _AS_WRITTEN:
        return told
    return _LONG.sub(_breakable, _QUOTED.sub(r"»\1«", told))


def _breakable(word: re.Match[str]) -> str:
    letters = word[0]
    return BREAK_HERE.join(letters[n : n + LONGEST] for n in range(0, len(letters), LONGEST))
