"""A breach of the dialect: where in a text, which rule, and what to write instead."""

from typing import NamedTuple


class Breach(NamedTuple):
    """One breach; `line` counts from 0 at the text's first line, the words are Danish."""

    line: int
    rule: str
    message: str
    hint: str = ""
