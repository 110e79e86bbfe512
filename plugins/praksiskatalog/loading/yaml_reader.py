"""A reader of restricted YAML: mappings, lists and text, with the line of every value.

Every scalar is read as the text that stands in the file (`no` is »no«, `0101` is »0101«); the
model decides what it means. Anchors, aliases, tags, merge keys and several documents are refused,
and the depth is bounded while reading, so that a hostile file costs nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn

import yaml

from praksiskatalog.model.problem import Problem, Severity

MAX_DEPTH = 8
Path = tuple[str | int, ...]
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class YamlText:
    """What a YAML text holds: plain data, and the line of each value by its path."""

    data: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


class _RefusedError(Exception):
    """The text holds something that the restricted reader refuses."""

    def __init__(self, line: int, rule: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.line, self.rule, self.message, self.hint = line, rule, message, hint


def read_yaml(path: str, text: str, first_line: int = 1) -> YamlText:
    """Return the data of `text`, whose first line is line `first_line` of the file `path`.

    With problems of severity error, `data` is None, save for duplicate keys, where the first
    value is kept so that the rest can be checked too. Raises nothing.
    """
    result = YamlText()
    tabs = [number for number, line in enumerate(text.split("\n")) if _is_tab_indented(line)]
    result.problems += [
        Problem(
            path, number + first_line, "", "yaml-tab", Severity.ERROR,
            "Linjen er rykket ind med tabulator.", "Brug mellemrum.",
        )
        for number in tabs
    ]  # fmt: skip
    if tabs:
        return result
    try:
        _Builder(path, yaml.parse(text, Loader=_LOADER), first_line, result).read_document()
    except _RefusedError as refused:
        result.data = None
        result.problems.append(
            Problem(
                path, refused.line, "", refused.rule, Severity.ERROR, refused.message, refused.hint
            )
        )
    except yaml.YAMLError as error:
        result.data = None
        result.problems.append(_syntax_problem(path, error, first_line))
    return result


def _is_tab_indented(line: str) -> bool:
    return "\t" in line[: len(line) - len(line.lstrip(" \t"))]


def _syntax_problem(path: str, error: yaml.YAMLError, first_line: int) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line = first_line + (mark.line if mark else 0)
    if isinstance(error, yaml.reader.ReaderError) or "control characters" in str(error):
        message = "Filen indeholder et usynligt styretegn, som ikke hører hjemme i tekst."
        return Problem(path, line, "", "control-character", Severity.ERROR, message)
    return Problem(
        path, line, "", "yaml-syntax", Severity.ERROR,
        "Opbygningen kan ikke læses.",
        "Se efter et manglende anførselstegn, kolon eller indryk på denne linje eller lige før.",
    )  # fmt: skip


class _Builder:
    """Turns YAML events into plain data, keeping the line of each value."""

    def __init__(
        self, path: str, events: Iterator[yaml.Event], first_line: int, result: YamlText
    ) -> None:
        self.path, self.events, self.first_line, self.result = path, events, first_line, result

    def read_document(self) -> None:
        """Read the only document there may be."""
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self._refuse(event, "several-documents", "Filen indeholder flere dokumenter.")
                self.result.data = self._value(next(self.events), (), 1)

    def _line(self, event: yaml.Event) -> int:
        return self.first_line + (event.start_mark.line if event.start_mark else 0)

    def _refuse(self, event: yaml.Event, rule: str, message: str, hint: str = "") -> NoReturn:
        raise _RefusedError(self._line(event), rule, message, hint)

    def _value(self, event: yaml.Event, where: Path, depth: int) -> object:
        self._check_plain(event)
        if depth > MAX_DEPTH:
            self._refuse(event, "too-deep", f"Felterne er lagt i mere end {MAX_DEPTH} lag.")
        self.result.lines.setdefault(where, self._line(event))
        if isinstance(event, yaml.ScalarEvent):
            return event.value
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(where, depth)
        return self._mapping(where, depth)

    def _check_plain(self, event: yaml.Event) -> None:
        """Refuse what could make a value mean something else than its text."""
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            message = "Filen bruger ankre eller henvisninger (& eller *), som ikke er tilladt."
            self._refuse(event, "yaml-anchor", message, "Skriv teksten i anførselstegn.")
        if getattr(event, "tag", None):
            message = "Filen bruger et mærke med udråbstegn, som ikke er tilladt."
            self._refuse(event, "yaml-tag", message, "Skriv teksten i anførselstegn.")

    def _sequence(self, where: Path, depth: int) -> list[Any]:
        values: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            values.append(self._value(event, (*where, len(values)), depth + 1))
        return values

    def _mapping(self, where: Path, depth: int) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                self._refuse(event, "yaml-key", "Et feltnavn skal være et enkelt ord.")
            self._check_plain(event)
            key = str(event.value)
            line = self._line(event)
            if key in values:
                self._report_duplicate(key, line, (*where, key))
                self._value(next(self.events), (*where, "?", line), depth + 1)
                continue
            self.result.lines[(*where, key)] = line
            values[key] = self._value(next(self.events), (*where, key), depth + 1)
        return values

    def _report_duplicate(self, key: str, line: int, where: Path) -> None:
        first = self.result.lines[where]
        self.result.problems.append(
            Problem(
                self.path, line, field_name(where), "duplicate-key", Severity.ERROR,
                f"Feltet »{key}« står to gange; første gang på linje {first}.",
                "Slet det ene.",
            )
        )  # fmt: skip


def field_name(where: Path) -> str:
    """Return a path as text: `recommendations[0].title`."""
    text = ""
    for part in where:
        text += f"[{part}]" if isinstance(part, int) else f".{part}"
    return text.lstrip(".")
