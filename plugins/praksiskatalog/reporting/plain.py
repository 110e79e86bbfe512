"""Problems as text, one a line, and as JSON."""

import json
from collections.abc import Sequence

from praksiskatalog.model.danish import counted
from praksiskatalog.model.problem import Problem, Severity

ALL_RIGHT = "Alle filer er i orden."


def text_report(problems: Sequence[Problem]) -> str:
    """Return a line for each problem, and how many there are of each severity."""
    return "\n".join([*map(str, problems), counts(problems)])


def counts(problems: Sequence[Problem]) -> str:
    """Return how many errors and warnings there are, as a sentence."""
    if not problems:
        return ALL_RIGHT
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = counted(len(problems) - errors, "advarsel", "advarsler")
    return f"{counted(errors, 'fejl', 'fejl')} og {warnings}."


def json_report(problems: Sequence[Problem]) -> str:
    """Return a list of objects: path, line, field, rule, severity, message, hint."""
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
