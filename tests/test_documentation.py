"""What the documents say must be true of the project."""

import re
from pathlib import Path

import pytest
from tests.hostile.hostile_files import HOSTILE

from praksiskatalog.cli import main
from praksiskatalog.model.rules import RULES

ROOT = Path(__file__).parents[1]
RULE = re.compile(r"\[([a-z]{2,}(?:-[a-z0-9]+)+)\]")


def test_every_rule_that_a_test_meets_is_documented() -> None:
    met = {
        rule
        for path in (ROOT / "tests").glob("[clmt]*/*.*")
        if path.suffix in (".py", ".yml")
        for rule in RULE.findall(path.read_text(encoding="utf-8"))
    }
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `([a-z0-9-]+)` \|", guide, re.MULTILINE))
    assert {"unknown-key", "dead-reference", "raw-html"} <= met
    assert met - documented == set()


def test_the_tree_in_the_architecture_is_the_tree() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    package = ROOT / "plugins" / "praksiskatalog"
    rooms = {path.name for path in package.iterdir() if (path / "__init__.py").is_file()}
    assert [room for room in sorted(rooms) if f"{room}/ " not in text] == []


def test_the_documents_lead_to_files_that_exist() -> None:
    for path in ROOT.glob("*.md"):
        for target in re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8")):
            assert "://" in target or (ROOT / target).exists(), f"{path.name}: {target}"


def test_every_rule_that_is_data_or_refuses_a_hostile_file_is_documented() -> None:
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    told = [rule for rule, _, _ in RULES["messages"].values()]
    told += [rule["rule"] for rule in RULES["personal_data"]]
    told += [RULES["readability"]["rule"], RULES["hidden_characters"]["rule"]]
    told += [hostile.rule for hostile in HOSTILE]
    assert [rule for rule in sorted(set(told)) if f"| `{rule}` |" not in guide] == []


def test_every_command_is_documented(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    commands = re.findall(r"^    ([a-z-]+)(?: |$)", capsys.readouterr().out, re.MULTILINE)
    documents = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("*.md"))
    assert len(commands) > 9
    assert [name for name in commands if f"praksiskatalog {name}" not in documents] == []
