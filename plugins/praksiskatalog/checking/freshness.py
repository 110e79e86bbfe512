"""Freshness: an entry whose next review has passed is told, for a day that the caller gives."""

from collections.abc import Iterator
from datetime import date

from praksiskatalog.checking.placed import placed_entries
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.model.danish import written_date
from praksiskatalog.model.problem import Problem, Severity


def check_freshness(loaded: Loaded, today: date) -> Iterator[Problem]:
    """Yield a warning for each entry that readers see and that is due for a review."""
    for entry, origin in placed_entries(loaded):
        due = getattr(entry, "next_review", None)
        if due and due < today and getattr(entry, "status", "") in ("published", "under-review"):
            message = f"Siden skulle være gennemgået senest {written_date(due)}."
            hint = (
                "Gennemgå den, og ret »Gennemgået« (reviewed) og »Næste gennemgang« (next_review)."
            )
            yield origin.problem(
                ("next_review",), "due-review", message, hint, severity=Severity.WARNING
            )
