"""What has been read so far of a catalogue: values, their places, and every problem."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from praksiskatalog.loading.messages import validated
from praksiskatalog.loading.origin import Origin
from praksiskatalog.loading.salvage import salvaged
from praksiskatalog.loading.text_file import TextFile, read_text_file
from praksiskatalog.loading.yaml_reader import read_yaml
from praksiskatalog.model.fields import Value
from praksiskatalog.model.problem import Problem

Key = tuple[str, str]
V = TypeVar("V", bound=Value)


@dataclass
class Reading:
    """Gathers what the files of one catalogue hold."""

    root: Path
    values: dict[type[Value], list[Any]] = field(default_factory=dict)
    origins: dict[Key, Origin] = field(default_factory=dict)
    files: dict[Key, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    salvaged: dict[Key, Value] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def of(self, kind: type[V]) -> list[V]:
        """Return the values read of a kind."""
        return self.values.setdefault(kind, [])

    def read_text(self, path: str) -> TextFile | None:
        """Return a file's text, None where it cannot be read."""
        file, found = read_text_file(self.root, path)
        self.problems += found
        if file:
            self.texts[path] = file.text
        return file

    def read_yaml_file(self, path: str) -> tuple[Any, Origin]:
        """Return the data of a YAML file, None where it is missing or holds problems."""
        file = self.read_text(path)
        if file is None:
            return None, Origin(path, {})
        result = read_yaml(path, file.text)
        self.problems += result.problems
        return result.data, Origin(path, result.lines)

    def add(self, kind: type[Value], key: Key, data: Mapping[str, Any], origin: Origin) -> None:
        """Validate `data` and keep the value, or its problems."""
        if key in self.origins:
            first = self.origins[key]
            message = f"Navnet »{key[1]}« er brugt før, på linje {first.line()}."
            self.problems.append(
                origin.problem(("name",), "duplicate-name", message, "Giv den et andet navn.")
            )
            return
        self.origins[key] = origin
        value, found = validated(kind, data, origin)
        self.problems += found
        if value is not None:
            self.of(kind).append(value)
        else:
            self.salvaged[key] = salvaged(kind, data)
