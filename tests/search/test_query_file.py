"""Files of judged queries, as strangers may write them."""

import json
from pathlib import Path

import pytest
from tests.search.quality import main
from tests.search.query_file import QueryFileError, read_query_file

JUDGEMENT = {"about": "praksis/x", "titel": "Møder", "kind": "praksis", "grade": 3}
QUERY = {"id": "q1", "query": "møder", "category": "navn", "relevant": [JUDGEMENT]}
FORM = 'Filen skal være {"queries": [...]} som tests/search/queries.json.'


def write(folder: Path, content: object) -> Path:
    path = folder / "queries.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_a_file_in_form_is_read_as_it_stands(tmp_path: Path) -> None:
    path = write(tmp_path, {"split": "dev", "queries": [QUERY]})
    assert read_query_file(path) == ([QUERY], "dev")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ([], FORM),
        ({}, FORM),
        ({"queries": "alle"}, FORM),
        ({"queries": []}, "Filen har ingen søgninger."),
        ({"queries": ["møder"]}, "Søgning 1 skal være et objekt med felter."),
        (
            {"queries": [QUERY, {"id": "q2", "query": 5, "category": "navn"}]},
            "Søgning 2: feltet »query« skal være en tekst.\nSøgning 2: feltet »relevant« mangler.",
        ),
        (
            {"queries": [QUERY | {"relevant": "ja"}]},
            "Søgning 1: feltet »relevant« skal være en liste.",
        ),
        (
            {"queries": [QUERY | {"relevant": [JUDGEMENT, {**JUDGEMENT, "grade": "høj"}, None]}]},
            (
                "Søgning 1 (q1), bedømmelse 2: feltet »grade« skal være et helt tal fra 0 til 3.\n"
                "Søgning 1 (q1), bedømmelse 3 skal være et objekt med felter."
            ),
        ),
        (
            {"queries": [QUERY | {"relevant": [JUDGEMENT | {"grade": 9e9}]}]},
            "Søgning 1 (q1), bedømmelse 1: feltet »grade« skal være et helt tal fra 0 til 3.",
        ),
    ],
)
def test_what_is_wrong_is_said_at_its_place(tmp_path: Path, content: object, message: str) -> None:
    with pytest.raises(QueryFileError) as caught:
        read_query_file(write(tmp_path, content))
    assert str(caught.value) == message


def test_only_a_screenful_is_said(tmp_path: Path) -> None:
    with pytest.raises(QueryFileError) as caught:
        read_query_file(write(tmp_path, {"queries": [None] * 100}))
    told = str(caught.value).split("\n")
    assert len(told) == 21
    assert told[-1] == "… og 80 fejl mere."


@pytest.mark.parametrize("content", [b"nej", b"\xff\xfe{", b"[" * 200_000])
def test_what_is_no_json_is_told_without_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    path = tmp_path / "queries.json"
    path.write_bytes(content)
    with pytest.raises(SystemExit) as caught:
        main([str(path)])
    assert caught.value.code == 1
    assert capsys.readouterr().err.startswith(f"Filen {path} er ikke JSON")


def test_a_file_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        main([str(tmp_path / "mangler.json")])
    assert caught.value.code == 1
    message = f"Filen {tmp_path / 'mangler.json'} findes ikke eller kan ikke læses.\n"
    assert capsys.readouterr().err == message


def test_a_split_that_the_file_does_not_have_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], site_with_words: Path
) -> None:
    path = write(tmp_path, {"queries": [QUERY]})
    with pytest.raises(SystemExit):
        main([str(path), "--split", "hold", "--site", str(site_with_words)])
    assert capsys.readouterr().err == "Filen har ingen søgninger i delen »hold«.\n"


@pytest.fixture
def site_with_words(tmp_path: Path) -> Path:
    """A folder with as much of a site as judgements are held up against."""
    folder = tmp_path / "assets" / "data"
    folder.mkdir(parents=True)
    words = {"pages": {"urls": "om/", "titles": "Om"}}
    (folder / "search.json").write_text(json.dumps(words), encoding="utf-8")
    return tmp_path
