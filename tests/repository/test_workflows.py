"""What the repository's host runs for us may do no more than it must."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
OF_STRANGERS = re.compile(
    r"github\.(?:head_ref|event\.(?:issue|comment|review|discussion|pages|commits|head_commit|"
    r"pull_request\.(?:title|body|head|user)))"
)


def read(path: Path) -> dict[str, Any]:
    """Return a workflow; YAML 1.1 reads the key `on` as true."""
    data: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {"on" if key is True else key: value for key, value in data.items()}


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    """Return every step of every job."""
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


@pytest.fixture(params=WORKFLOWS, ids=[path.name for path in WORKFLOWS])
def workflow(request: pytest.FixtureRequest) -> dict[str, Any]:
    return read(request.param)


def test_no_workflow_runs_a_fork_with_our_rights(workflow: dict[str, Any]) -> None:
    assert {"pull_request_target", "workflow_run", "issue_comment"}.isdisjoint(workflow["on"])


def test_a_workflow_may_only_read_unless_a_job_says_why(workflow: dict[str, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        extra = job.get("permissions", {})
        assert not extra or (name, extra) == ("publish", {"pages": "write", "id-token": "write"})
        assert not extra or not any("run" in step for step in job["steps"])
        assert job["timeout-minutes"] <= 30


def test_no_words_of_strangers_reach_a_shell(workflow: dict[str, Any]) -> None:
    assert not OF_STRANGERS.search(json.dumps(workflow))
    assert not any("${{" in step.get("run", "") for step in steps(workflow))


def test_no_credentials_are_left_behind(workflow: dict[str, Any]) -> None:
    for step in steps(workflow):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False
    assert "secrets." not in json.dumps(workflow)


def test_only_the_hosts_own_actions_are_used_at_a_fixed_version(workflow: dict[str, Any]) -> None:
    used = [step["uses"] for step in steps(workflow) if "uses" in step]

    assert all(re.fullmatch(r"actions/[a-z-]+@(?:v[0-9]+|[0-9a-f]{40})", one) for one in used)


def test_a_proposal_is_judged_by_the_checker_it_goes_to() -> None:
    found = steps(read(ROOT / ".github" / "workflows" / "check.yml"))
    base, proposal = (step["with"] for step in found[:2])

    assert base["ref"] == "${{ github.event.pull_request.base.sha }}"
    assert (base["path"], proposal["path"]) == ("base", "proposal")
    installed = [step["run"] for step in found if "pip install" in step.get("run", "")]
    assert all("proposal" not in run for run in installed)
    copied = [step["run"] for step in found if "proposal" in step.get("run", "")]
    assert len(copied) == 1
    assert "for folder in practices municipalities content" in copied[0]
    assert "--no-dereference" in copied[0]


def test_only_data_of_a_proposal_is_taken_and_no_link_is_followed(tmp_path: Path) -> None:
    """Run the step itself on a proposal that also changes the program, and puts a link in."""
    found = steps(read(ROOT / ".github" / "workflows" / "check.yml"))
    (script,) = [step["run"] for step in found if "proposal" in step.get("run", "")]
    for path, text in {
        "base/mkdocs.yml": "vores",
        "base/plugins/a.py": "vores",
        "base/practices/a.md": "før",
        "base/practices/slettet.md": "før",
        "base/content/index.md": "vores",
        "proposal/mkdocs.yml": "fremmed",
        "proposal/plugins/a.py": "fremmed",
        "proposal/practices/a.md": "efter",
        "hemmelig/a.md": "hemmelig",
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    (tmp_path / "proposal/content").symlink_to(tmp_path / "hemmelig")
    (tmp_path / "proposal/practices/link.md").symlink_to(tmp_path / "hemmelig/a.md")

    subprocess.run(["bash", "-eo", "pipefail", "-c", script], cwd=tmp_path, check=True)  # noqa: S607 - the host's own shell

    catalogue = tmp_path / "catalogue"
    kept = {
        path.relative_to(catalogue).as_posix(): path.read_text(encoding="utf-8")
        for path in catalogue.rglob("*.*")
        if path.is_file() and not path.is_symlink()
    }
    assert kept == {"mkdocs.yml": "vores", "plugins/a.py": "vores", "practices/a.md": "efter"}
    assert (catalogue / "practices/link.md").is_symlink()  # which the checker refuses


def test_what_is_kept_between_runs_must_have_its_hash(workflow: dict[str, Any]) -> None:
    keeps = [step for step in steps(workflow) if "cache" in step.get("with", {})]
    installs = [step["run"] for step in steps(workflow) if "pip install" in step.get("run", "")]

    assert all(each["with"]["cache-dependency-path"].endswith("requirements.txt") for each in keeps)
    assert all("--require-hashes" in run for run in installs)


def test_hooks_are_local_and_fetch_nothing() -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))

    assert [repository["repo"] for repository in config["repos"]] == ["local"]
    assert all(hook["language"] == "system" for hook in config["repos"][0]["hooks"])


def test_owners_are_roles() -> None:
    text = (ROOT / ".github" / "CODEOWNERS").read_text(encoding="utf-8")

    assert set(re.findall(r"@\S+", text)) == {"@organisation/redaktion", "@organisation/udvikling"}
    rules = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert rules[0].split() == ["*", "@organisation/udvikling"]  # what no other line names


def test_the_tip_form_warns_that_everyone_can_read_it() -> None:
    form = yaml.safe_load((ROOT / ".github/ISSUE_TEMPLATE/tip.yml").read_text(encoding="utf-8"))

    assert "Alt her kan læses af alle." in form["body"][0]["attributes"]["value"]


def test_the_editor_knows_a_schema_for_each_record_file() -> None:
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))

    files = set(settings["yaml.schemas"].values())
    assert {path.relative_to(ROOT).as_posix() for path in ROOT.glob("practices/*.yml")} <= files
