"""Problems as annotations on a pull request at GitHub, and as a table in the step's summary.

Source: GitHub Docs, »Workflow commands for GitHub Actions«. A step shows 10 errors and 10 warnings;
the rest are dropped without a word, so they are sorted and capped here, some of each kind. The
table holds more.
"""

from collections.abc import Sequence

from praksiskatalog.model.danish import counted
from praksiskatalog.model.problem import Problem, Severity, spread
from praksiskatalog.reporting.flood import without_floods
from praksiskatalog.reporting.plain import counts

SHOWN = 10
MAX_ROWS = 2_000
"""A summary holds 1 MiB; a row takes at most some 500 bytes."""

_SEVERITIES = ((Severity.ERROR, "error"), (Severity.WARNING, "warning"))
_IN_TABLE = str.maketrans(
    {
        "|": "&#124;", "<": "&lt;", ">": "&gt;", "&": "&amp;", "`": "&#96;", "*": "&#42;",
        "_": "&#95;", "[": "&#91;", "]": "&#93;", "@": "&#64;", "\n": " ", "\r": " ",
        "!": "&#33;", "#": "&#35;", "\\": "&#92;",
    }
)  # fmt: skip


def github_report(problems: Sequence[Problem]) -> str:
    """Return workflow commands, errors first, and a sentence with the counts."""
    lines = []
    for severity, command in _SEVERITIES:
        found = [problem for problem in problems if problem.severity is severity]
        lines += [_command(command, problem) for problem in spread(found, SHOWN)]
        if len(found) > SHOWN:
            left = counted(len(found) - SHOWN, "problem", "problemer")
            lines.append(f"Og {left} mere, som står i trinnets resumé.")
    return "\n".join([*lines, counts(problems)])


def github_summary(problems: Sequence[Problem]) -> str:
    """Return the problems as a Markdown table, errors first; very many of a kind are counted."""
    shown = without_floods(problems)
    rows = [
        "| | fil | linje | besked | regel |\n|---|---|---|---|---|\n",
        *(
            _row(problem)
            for severity, _ in _SEVERITIES
            for problem in shown.problems
            if problem.severity is severity
        ),
    ]
    table = "".join(rows[: MAX_ROWS + 1]) if problems else ""
    left = len(shown.problems) - MAX_ROWS
    cut = [f"Og {counted(left, 'problem', 'problemer')} mere."] if left > 0 else []
    rest = "".join(f"\n{as_markdown_text(line)}\n" for line in (*shown.rest, *cut))
    return f"### Tjek af kataloget\n\n{counts(problems)}\n\n{table}{rest}"


def as_markdown_text(text: str) -> str:
    """Return a text that GitHub shows as it stands, whatever it holds."""
    return text.translate(_IN_TABLE)


def _row(problem: Problem) -> str:
    kind = "Fejl" if problem.severity is Severity.ERROR else "Advarsel"
    words = f"{problem.message} {problem.hint}".strip()
    cells = (kind, problem.path, str(problem.line), words, problem.rule)
    return f"| {' | '.join(as_markdown_text(cell) for cell in cells)} |\n"


def _command(command: str, problem: Problem) -> str:
    about = {"file": problem.path, "line": str(problem.line), "title": problem.rule}
    properties = ",".join(f"{key}={_property(value)}" for key, value in about.items())
    return f"::{command} {properties}::{_escaped(f'{problem.message} {problem.hint}'.strip())}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
