"""Problems as GitLab's code quality report. Source: GitLab Docs, »Code Quality report format«."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence

from praksiskatalog.model.problem import Problem, Severity

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor"}


def gitlab_report(problems: Sequence[Problem]) -> str:
    """Return every problem as JSON.

    A fingerprint stays the same when lines move: it is made of the file, the rule, the field and
    the words, and of a number where the same problem stands more than once.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    rows = []
    for problem in problems:
        same = (problem.path, problem.rule, problem.field, problem.message)
        seen[same] += 1
        mark = "\0".join((*same, str(seen[same])))
        rows.append(
            {
                "description": f"{problem.message} {problem.hint}".strip(),
                "check_name": problem.rule,
                "fingerprint": hashlib.sha256(mark.encode("utf-8")).hexdigest(),
                "severity": _SEVERITIES[problem.severity],
                "location": {"path": problem.path, "lines": {"begin": problem.line}},
            }
        )
    return json.dumps(rows, ensure_ascii=False, indent=1)
