"""A number that nobody has, in any place of a catalogue, stops the build and is seen nowhere."""

from pathlib import Path
from random import Random

import pytest
from tests.built_site import draw_site, run_praksiskatalog
from tests.catalogue_files import CASE

_RANDOM = Random(2036)  # noqa: S311 - the same examples every time
NUMBER = f"{_RANDOM.randint(1, 28):02}{_RANDOM.randint(1, 12):02}36-{_RANDOM.randint(4000, 9999)}"


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        pytest.param(CASE, "Små dele", f"{NUMBER} dele", id="body"),
        pytest.param(CASE, 'title: "', f'title: "{NUMBER} ', id="front matter"),
        pytest.param(f"content/om/{NUMBER}.md", "", "# Om", id="file name"),
        pytest.param(f"municipalities/eksempelby/{NUMBER}.md", "", "x", id="entry's file name"),
    ],
)
def test_a_number_stops_the_build(tmp_path: Path, path: str, old: str, new: str) -> None:
    files = draw_site(tmp_path / "katalog")
    files.write(path, files.read(path).replace(old, new, 1) if old else new)

    done = run_praksiskatalog("build", cwd=files.root)

    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert "CPR-nummer" in said
    assert not any(part in said for part in (NUMBER, NUMBER[:6], NUMBER[-4:]))
    assert not (files.root / "site").exists()
