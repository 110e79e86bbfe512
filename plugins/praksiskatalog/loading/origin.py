"""Where a value was read: the file and the line of each of its fields."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from praksiskatalog.loading.yaml_reader import Path, field_name
from praksiskatalog.model.problem import Problem, Severity


@dataclass(frozen=True)
class Origin:
    """The file of an entry or record, the lines of its fields and of its body's sections.

    `prefix` is the record's place in a file that holds many.
    """

    path: str
    lines: Mapping[Path, int]
    prefix: Path = ()
    section_lines: Mapping[str, int] = field(default_factory=dict)

    def line(self, *where: str | int) -> int:
        """Return the line of a field, or of the nearest field around it."""
        if where[:1] == ("sections",) and len(where) > 1:
            return self.section_lines.get(str(where[1]), 1)
        full = (*self.prefix, *where)
        while full and full not in self.lines:
            full = full[:-1]
        return self.lines.get(full, 1)

    def problem(  # noqa: PLR0913 - a problem says this much of itself
        self,
        where: Path,
        rule: str,
        message: str,
        hint: str = "",
        *,
        severity: Severity = Severity.ERROR,
        line: int | None = None,
    ) -> Problem:
        """Return a problem at a field; `line` is given where the field spans several lines."""
        found = self.line(*where) if line is None else line
        field_path = field_name((*self.prefix, *where))
        return Problem(self.path, found, field_path, rule, severity, message, hint)
