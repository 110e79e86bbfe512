"""Reading the outline of the map, a JSON file that a script beside it draws."""

import json

from praksiskatalog.loading.messages import validated
from praksiskatalog.loading.origin import Origin
from praksiskatalog.loading.text_file import TextFile
from praksiskatalog.model.map_outline import MapOutline
from praksiskatalog.model.problem import Problem


def read_outline(file: TextFile) -> tuple[MapOutline | None, list[Problem]]:
    """Return the outline, or None and the problems with the file."""
    origin = Origin(file.path, {})
    try:
        data = json.loads(file.text)
    except (ValueError, RecursionError):
        message = "Kortet kan ikke læses som JSON."
        return None, [origin.problem((), "json-syntax", message, "Kør scriptet ved siden af igen.")]
    return validated(MapOutline, data, origin)
