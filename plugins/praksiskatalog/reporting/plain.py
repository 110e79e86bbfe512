"""Problems as text, one a line, and as JSON."""

import json
from collections.abc import Sequence

from praksiskatalog.model.danish import counted
from praksiskatalog.model.problem import Problem, Severity
from praksiskatalog.reporting.flood import without_floods

ALL_RIGHT = "Alle filer er i orden."
ALL_AS_JSON = "Se dem alle med »praksiskatalog check --format json«."


def text_report(problems: Sequence[Problem]) -> str:
    """Return a line for each problem, and how many there are of each severity.

    Of a kind that there are very many of, the first are shown and the rest counted.
    """
    shown = without_floods(problems)
    more = [*shown.rest, ALL_AS_JSON] if shown.rest else []
    return "\n".join([*map(str, shown.problems), *more, counts(problems)])


def counts(problems: Sequence[Problem]) -> str:
    """Return how many errors and warnings there are, as a sentence."""
    if not problems:
        return ALL_RIGHT
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = counted(len(problems) - errors, "advarsel", "advarsler")
    return f"{counted(errors, 'fejl', 'fejl')} og {warnings}."


def json_report(problems: Sequence[Problem]) -> str:
    """Return every problem as an object: path, line, field, rule, severity, message, hint."""
    rows = [
        {
            "path": problem.path,
            "line": problem.line,
            "field": problem.field,
            "rule": problem.rule,
            "severity": str(problem.severity),
            "message": problem.message,
            "hint": problem.hint,
        }
        for problem in problems
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1)
