"""Markdown that the site and the form's preview must render alike; a browser test runs them too."""

import json
from pathlib import Path

import pytest

from praksiskatalog.text.dialect import to_html

VECTORS: list[dict[str, str]] = json.loads(
    (Path(__file__).parents[1] / "vectors" / "markdown.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_a_text_becomes_its_html(vector: dict[str, str]) -> None:
    assert to_html(vector["markdown"]) == vector["html"]
