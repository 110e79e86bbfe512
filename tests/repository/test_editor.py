"""What the repository gives an editor: schemas for the lists, and problems at their line."""

import json
import re
from typing import Any

from tests.built_site import ROOT
from tests.catalogue_files import CASE, TERMS, CatalogueFiles

from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.reporting.plain import text_report

TASKS: dict[str, Any] = json.loads((ROOT / ".vscode/tasks.json").read_text(encoding="utf-8"))


def test_the_editor_shows_every_problem_at_its_line(files: CatalogueFiles) -> None:
    files.replace(CASE, 'code: "e01"\n', "")
    files.replace(CASE, "Små dele", "[Små](x.html) dele")
    files.write(TERMS, files.read(TERMS).replace("\n", "\r\n"))
    problems = check_catalogue(files.load())
    matchers = TASKS["tasks"][0]["problemMatcher"]
    found = [
        (match[1], int(match[2]), matcher["severity"], match[4])
        for line in text_report(problems).splitlines()
        for matcher in matchers
        if (match := re.match(matcher["pattern"]["regexp"], line))
    ]
    assert found == [(p.path, p.line, str(p.severity), p.rule) for p in problems]
    assert {severity for _, _, severity, _ in found} == {"error", "warning"}


def test_the_tasks_are_commands_of_ours() -> None:
    commands = [task["command"] for task in TASKS["tasks"]]
    assert all(command.startswith(".venv/bin/praksiskatalog ") for command in commands)
    settings = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))
    folders = {path.rpartition("/")[0] for path in settings["yaml.schemas"]}
    assert commands[1].split()[-1] in folders
    assert len(folders) == 1
