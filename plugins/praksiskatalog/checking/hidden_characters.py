"""Hidden characters: what a reader sees in a file is what stands in it."""

import re
from collections.abc import Iterator

from praksiskatalog.checking.placed import placed_values, text_fields
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.model.problem import Problem, Severity
from praksiskatalog.model.rules import HIDDEN_CHARACTERS

_PATTERN = re.compile(HIDDEN_CHARACTERS["pattern"])


def check_hidden_characters(loaded: Loaded) -> Iterator[Problem]:
    """Yield a problem for each line, or field with escapes, that holds a character nobody sees."""
    for path, text in loaded.texts.items():
        lines = sorted({text.count("\n", 0, found.end()) for found in _PATTERN.finditer(text)})
        for line in lines:
            yield _problem(path, line + 1, "")
    for placed in placed_values(loaded):
        text = loaded.texts[placed.origin.path]
        if "\\" not in text:
            continue  # without escapes, every character stands in the file as it is
        for field in text_fields(placed.value):
            if _PATTERN.search(field.text) and field.text not in text:
                yield _problem(placed.origin.path, placed.origin.line(*field.where), field.name)


def _problem(path: str, line: int, field: str) -> Problem:
    rule = HIDDEN_CHARACTERS
    severity = Severity(rule["severity"])
    return Problem(path, line, field, rule["rule"], severity, rule["message"], rule["hint"])
