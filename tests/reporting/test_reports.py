"""Reports, character for character."""

import json
from dataclasses import replace

from praksiskatalog.model.problem import Problem, Severity
from praksiskatalog.reporting.flood import MOST_OF_A_KIND
from praksiskatalog.reporting.github import MAX_ROWS, SHOWN, github_report, github_summary
from praksiskatalog.reporting.gitlab import gitlab_report
from praksiskatalog.reporting.plain import json_report, text_report

WARNING = Problem("a.md", 1, "", "crlf", Severity.WARNING, "Linjerne slutter forkert.")
ERROR = Problem(
    "b,c:d.md", 7, "title", "too-long", Severity.ERROR, "100 %\nfor langt.", "Kort <b>."
)


def stray(number: int) -> list[Problem]:
    """Return the problems with so many files that do not belong where they are."""
    said = ("unknown-file", Severity.ERROR, "Filen hører ikke til her.")
    return [Problem(f"municipalities/{one:05}.txt", 1, "", *said) for one in range(number)]


def test_text_ends_with_the_counts() -> None:
    assert text_report([WARNING]) == (
        "a.md:1: advarsel: Linjerne slutter forkert. [crlf]\n0 fejl og 1 advarsel."
    )
    assert text_report([]) == "Alle filer er i orden."


def test_json_holds_every_part_of_a_problem() -> None:
    assert json.loads(json_report([ERROR])) == [
        {
            "path": "b,c:d.md", "line": 7, "field": "title", "rule": "too-long",
            "severity": "error", "message": "100 %\nfor langt.", "hint": "Kort <b>.",
        }
    ]  # fmt: skip
    assert json.loads(json_report([])) == []


def test_github_gets_errors_first_and_escaped() -> None:
    assert github_report([WARNING, ERROR]) == (
        "::error file=b%2Cc%3Ad.md,line=7,title=too-long::100 %25%0Afor langt. Kort <b>.\n"
        "::warning file=a.md,line=1,title=crlf::Linjerne slutter forkert.\n"
        "1 fejl og 1 advarsel."
    )


def test_github_gets_no_more_than_it_shows() -> None:
    said = github_report([ERROR] * 12 + [WARNING] * 11).splitlines()

    assert sum(line.startswith("::error ") for line in said) == SHOWN
    assert sum(line.startswith("::warning ") for line in said) == SHOWN
    assert "Og 2 problemer mere, som står i trinnets resumé." in said
    assert "Og 1 problem mere, som står i trinnets resumé." in said


def test_github_shows_some_of_each_kind() -> None:
    said = github_report([*stray(500), ERROR, *stray(500)])

    assert said.count("::error ") == SHOWN
    assert "title=too-long" in said


def test_a_flood_is_counted_and_hides_no_other_kind() -> None:
    lines = text_report([*stray(12_000), ERROR, WARNING]).splitlines()

    assert sum("[unknown-file]" in line and "fejl: " in line for line in lines) == MOST_OF_A_KIND
    assert [str(ERROR).splitlines()[-1], str(WARNING)] == lines[-5:-3]
    assert lines[-3:] == [
        "Og 11.950 fejl mere af samme slags [unknown-file].",
        "Se dem alle med »praksiskatalog check --format json«.",
        "12.001 fejl og 1 advarsel.",
    ]


def test_what_other_tools_read_holds_every_problem() -> None:
    assert len(json.loads(json_report(stray(12_000)))) == 12_000
    assert len(json.loads(gitlab_report(stray(12_000)))) == 12_000


def test_the_summary_counts_a_flood_of_warnings() -> None:
    said = github_summary([WARNING] * 60)

    assert said.count("\n| Advarsel ") == MOST_OF_A_KIND
    assert said.endswith("\nOg 10 advarsler mere af samme slags &#91;crlf&#93;.\n")


def test_the_summary_holds_the_whole_table() -> None:
    assert github_summary([WARNING, ERROR]) == (
        "### Tjek af kataloget\n\n1 fejl og 1 advarsel.\n\n"
        "| | fil | linje | besked | regel |\n|---|---|---|---|---|\n"
        "| Fejl | b,c:d.md | 7 | 100 % for langt. Kort &lt;b&gt;. | too-long |\n"
        "| Advarsel | a.md | 1 | Linjerne slutter forkert. | crlf |\n"
    )
    assert github_summary([]) == "### Tjek af kataloget\n\nAlle filer er i orden.\n\n"


def test_a_summary_beyond_what_a_step_holds_is_cut() -> None:
    kinds = [replace(ERROR, rule=f"regel-{number}") for number in range(MAX_ROWS + 3)]
    said = github_summary(kinds)

    assert said.count("\n| Fejl ") == MAX_ROWS
    assert said.endswith("\nOg 3 problemer mere.\n")


def test_gitlab_gets_a_fingerprint_that_stays_when_lines_move() -> None:
    moved = Problem("a.md", 9, "", "crlf", Severity.WARNING, "Linjerne slutter forkert.")
    (row,) = json.loads(gitlab_report([WARNING]))

    assert {key: value for key, value in row.items() if key != "fingerprint"} == {
        "description": "Linjerne slutter forkert.",
        "check_name": "crlf",
        "severity": "minor",
        "location": {"path": "a.md", "lines": {"begin": 1}},
    }
    assert json.loads(gitlab_report([moved]))[0]["fingerprint"] == row["fingerprint"]
    twice = [found["fingerprint"] for found in json.loads(gitlab_report([WARNING, moved]))]
    assert len(set(twice)) == 2
