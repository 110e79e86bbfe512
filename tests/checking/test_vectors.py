"""The examples that the checker and the form must judge alike; the form's script runs them too."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.catalogue_files import CASE, CatalogueFiles

from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.model.case import Case
from praksiskatalog.model.rules import RULES

VECTORS: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[1] / "vectors" / "entries.json").read_text(encoding="utf-8")
)
OF_THE_CATALOGUE = {"recommendation-without-practice", "unknown-number", "unknown-date"}
"""What an example breaks only because of the fictional catalogue around it."""


def write(files: CatalogueFiles, field: str, value: object) -> None:
    """Write the fictional case with one field changed, or left out for None."""
    front, _, body = files.read(CASE).removeprefix("---\n").partition("---\n")
    if not field.startswith("sections."):
        lines = [line for line in front.split("\n") if line]
        start = next((at for at, line in enumerate(lines) if line.startswith(f"{field}:")), 99)
        end = start + 1
        while end < len(lines) and lines[end].startswith(" "):
            end += 1
        lines[start:end] = (
            [] if value is None else [f"{field}: {json.dumps(value, ensure_ascii=False)}"]
        )
        files.write(CASE, "\n".join(["---", *lines, "---", body]))
        return
    heading = {s.key: s.heading for s in Case.SECTIONS}[field.removeprefix("sections.")]
    before, _, rest = body.partition(f"## {heading}\n")
    after = rest.partition("\n## ")[2]
    section = "" if value is None else f"## {heading}\n\n{value}\n\n"
    files.write(CASE, f"---\n{front}---\n{before}{section}## {after}")


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_the_checker_judges_an_example_as_it_says(
    files: CatalogueFiles, vector: dict[str, Any]
) -> None:
    write(files, vector["field"], vector["value"])

    found = [
        {"rule": p.rule, "severity": str(p.severity), "message": p.message, "hint": p.hint}
        for p in check_catalogue(files.load())
        if p.path == CASE and p.rule not in OF_THE_CATALOGUE
    ]

    if vector["caught_by"] == "form":  # the checker refuses the markup too
        found = [problem for problem in found if problem["rule"] == "cpr-number"]

    def by_rule(problem: dict[str, str]) -> str:
        return problem["rule"]

    expected = [
        {key: words for key, words in problem.items() if key != "form_hint"}
        for problem in vector["problems"]
    ]
    assert sorted(found, key=by_rule) == sorted(expected, key=by_rule)


def test_the_names_are_different() -> None:
    names = [vector["name"] for vector in VECTORS]

    assert len(set(names)) == len(names)


def test_the_rules_can_be_written_as_json() -> None:
    assert json.loads(json.dumps(RULES))["personal_data"] == RULES["personal_data"]


def test_a_browser_can_read_every_pattern() -> None:
    patterns = [RULES["hidden_characters"]["pattern"]]
    patterns += [RULES["readability"][name] for name in ("word", "sentence_end", "left_out")]
    patterns += [RULES["normalisation"][n] for n in ("entity", "percent", "unseen", "markup")]
    for rule in RULES["personal_data"]:
        patterns += [rule[name] for name in ("pattern", "not_after", "near") if name in rule]
    script = "for (const one of JSON.parse(process.argv[1])) new RegExp(one, 'u')"

    done = subprocess.run(
        ["node", "-e", script, json.dumps(patterns)],  # noqa: S607 - the tests' own Node
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, "")


def test_every_rule_has_an_example() -> None:
    told = {problem["rule"] for vector in VECTORS for problem in vector["problems"]}

    assert {rule["rule"] for rule in RULES["personal_data"]} - told == set()
