"""Readability: a text that is hard to read is told with its LIX."""

from collections.abc import Iterator

from praksiskatalog.checking.placed import placed_entries, text_fields
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.model.problem import Problem, Severity
from praksiskatalog.model.rules import READABILITY
from praksiskatalog.text.readability import lix


def check_readability(loaded: Loaded) -> Iterator[Problem]:
    """Yield a warning for each text of an entry whose LIX is over the limit."""
    limit = READABILITY["limit"]
    for entry, origin in placed_entries(loaded):
        for field in text_fields(entry):
            if (found := lix(field.text)) > limit:
                message = READABILITY["message"].format(lix=found, limit=limit)
                yield origin.problem(
                    field.where, READABILITY["rule"], message, READABILITY["hint"],
                    severity=Severity(READABILITY["severity"]),
                )  # fmt: skip
