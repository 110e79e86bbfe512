"""The PDF/UA linter outloud finds no error; what it warns of is for a person to judge.

It stands in an environment of its own, which `make test-full` sets up: nothing of ours imports it.
"""

import subprocess
from pathlib import Path

import pytest
from tests.built_site import ROOT
from tests.packs.conftest import VARIANTS, PrintedFiles

pytestmark = pytest.mark.full  # the linter takes as long to fetch as all the files to judge
OUTLOUD = ROOT / ".venv-outloud/bin/outloud"
BROKEN = b"""%PDF-1.7
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj
trailer <</Root 1 0 R>>
%%EOF
"""


def judged(*files: Path) -> subprocess.CompletedProcess[str]:
    """Return the linter's exit status, 0 without errors, and a line on each file."""
    assert OUTLOUD.is_file(), "Der mangler en linter: kør `make test-full`, som henter den."
    command = [str(OUTLOUD), "--fail-on", "error", "--no-info", *map(str, files)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def test_the_linter_finds_a_file_without_tags(tmp_path: Path) -> None:
    path = tmp_path / "utagget.pdf"
    path.write_bytes(BROKEN)

    result = judged(path)

    assert result.returncode == 1
    assert "DOC-001" in result.stdout


@pytest.mark.parametrize("printed_files", VARIANTS, indirect=True)
def test_the_linter_finds_no_error(printed_files: PrintedFiles) -> None:
    result = judged(*[printed_files.folder / path for path in printed_files.paths()])

    errors = [line for line in result.stdout.splitlines() if "ERROR" in line or "FAIL" in line]
    assert (result.returncode, errors, result.stderr) == (0, [], "")
