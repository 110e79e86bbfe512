"""Reading municipalities.csv: every municipality there is, by code."""

import csv
import io

from praksiskatalog.loading.messages import validated
from praksiskatalog.loading.origin import Origin
from praksiskatalog.loading.text_file import TextFile
from praksiskatalog.model.municipality import RegisteredMunicipality
from praksiskatalog.model.problem import Problem, Severity

COLUMNS = ["code", "name", "region", "lat", "lon"]


def read_register(file: TextFile) -> tuple[tuple[RegisteredMunicipality, ...], list[Problem]]:
    """Return the register's rows, and the problems of the rows that cannot be read."""
    reader = csv.reader(io.StringIO(file.text), strict=False)
    header = next(reader)
    if header != COLUMNS:
        message = f"Første linje skal være »{','.join(COLUMNS)}«."
        return (), [Problem(file.path, 1, "", "register-header", Severity.ERROR, message)]
    rows: dict[str, RegisteredMunicipality] = {}
    problems: list[Problem] = []
    while True:
        try:
            values = next(reader)
        except StopIteration:
            break
        except csv.Error:
            message = "Linjen kan ikke læses som kommasepareret tekst."
            at = reader.line_num
            problems.append(Problem(file.path, at, "", "csv-syntax", Severity.ERROR, message))
            break
        origin = Origin(file.path, {(): reader.line_num})
        data = dict(zip(COLUMNS, values, strict=False))
        row, found = validated(RegisteredMunicipality, data, origin)
        problems += found
        if row and row.code in rows:
            message = f"Kommunekoden {row.code} står to gange."
            problems.append(origin.problem(("code",), "duplicate-code", message))
        elif row:
            rows[row.code] = row
    return tuple(rows.values()), problems
