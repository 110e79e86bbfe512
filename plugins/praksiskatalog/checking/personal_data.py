"""Personal data: nothing in a file or its name points at a person, and no message repeats it."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from dataclasses import replace

from praksiskatalog.checking.placed import TextField, placed_values, text_fields
from praksiskatalog.loading.basis import blanked
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.loading.origin import Origin
from praksiskatalog.loading.yaml_reader import field_name
from praksiskatalog.model.problem import Problem, Severity, printable
from praksiskatalog.text.personal_data import (
    HIDDEN,
    Finding,
    personal_findings,
    without_personal_data,
)

NUMBERS = ("cpr-number", "possible-cpr-number")
_IN_A_NAME = " Det står i filens eller mappens navn."
_QUOTED_DIGITS = re.compile(r"»[^«]*[0-9][^«]*«")


def check_personal_data(loaded: Loaded) -> Iterator[Problem]:
    """Yield a problem for each line, each text and each file name that may point at a person.

    Files are judged as they stand, so that comments and files with mistakes count too, and after
    that each text that its file spells differently (with escapes, or over several lines).
    """
    kinds = {origin.path: key[0] for key, origin in loaded.origins.items()}
    places = {origin.path: origin for origin in loaded.origins.values() if not origin.prefix}
    told: set[tuple[str, int, str]] = set()
    for path, text in loaded.texts.items():
        fields = _fields_by_line(places.get(path))
        for finding in personal_findings(blanked(text), kinds.get(path, "")):
            line = finding.line + 1
            told.add((path, line, finding.rule))
            yield _problem(path, line, _field_at(fields, line), finding)
    for placed in placed_values(loaded):
        text = loaded.texts[placed.origin.path]
        for field in text_fields(placed.value):
            if field.text not in text:
                yield from _in_field(placed.origin, placed.kind, field, told)
    yield from _in_names(loaded)


def _in_field(
    origin: Origin, kind: str, field: TextField, told: set[tuple[str, int, str]]
) -> Iterator[Problem]:
    line = origin.line(*field.where)
    for finding in personal_findings(field.text, kind):
        if (origin.path, line, finding.rule) not in told:
            where = field_name((*origin.prefix, *field.where))
            yield _problem(origin.path, line, where, finding)


def _in_names(loaded: Loaded) -> Iterator[Problem]:
    for path in loaded.paths:
        for finding in dict.fromkeys((*_in_name(path.rpartition("/")[2]), *_in_name(path))):
            in_name = finding._replace(message=finding.message + _IN_A_NAME)
            yield _problem(path, 1, "", in_name)


def _in_name(name: str) -> tuple[Finding, ...]:
    return personal_findings(name.replace("-", " ").replace("_", " "))


def _problem(path: str, line: int, field: str, finding: Finding) -> Problem:
    severity = Severity(finding.severity)
    return Problem(path, line, field, finding.rule, severity, finding.message, finding.hint)


def _fields_by_line(origin: Origin | None) -> list[tuple[int, str]]:
    if origin is None:
        return []
    fields = {line: field_name(where) for where, line in origin.lines.items()}
    fields |= {line: f"sections.{key}" for key, line in origin.section_lines.items()}
    return sorted(fields.items())


def _field_at(fields: list[tuple[int, str]], line: int) -> str:
    """Return the field that begins on a line, or on the nearest one above it."""
    above = bisect(fields, line, key=lambda field: field[0])
    return fields[above - 1][1] if above else ""


def without_secrets(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the problems as they may be shown: on one line, with nothing that points at a person.

    In a file with a CPR number even a part of it in another problem's words would tell too much,
    so whatever is quoted with digits is hidden there.
    """
    found = tuple(problems)
    numbered = {one.path for one in found if one.rule in NUMBERS}
    for problem in found:
        words = [problem.message, problem.hint, problem.field]
        if problem.path in numbered:
            words = [_QUOTED_DIGITS.sub(f"»{HIDDEN}«", text) for text in words]
        message, hint, field = map(without_personal_data, words)
        yield replace(
            problem,
            path=printable(_hidden_path(problem.path)),
            field=printable(field),
            message=printable(message),
            hint=printable(hint),
        )


def _hidden_path(path: str) -> str:
    hidden = "/".join(HIDDEN if _in_name(part) else part for part in path.split("/"))
    return HIDDEN if _in_name(hidden) else hidden
