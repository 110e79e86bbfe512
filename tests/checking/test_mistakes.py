"""Mistakes in an entry or a record, each with the words that its author meets."""

from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from tests.catalogue_files import CASE, MUNICIPALITY, PRACTICE, UNNAMED_CASE, CatalogueFiles

VECTORS = Path(__file__).parent / "mistakes.yml"


class Mistake(NamedTuple):
    file: str
    replace: str
    by: str
    problems: list[str]


MISTAKES = [Mistake(**vector) for vector in yaml.safe_load(VECTORS.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("mistake", MISTAKES, ids=map(str, range(len(MISTAKES))))
def test_a_mistake_is_told_at_its_line(files: CatalogueFiles, mistake: Mistake) -> None:
    files.replace(mistake.file, mistake.replace, mistake.by)

    place = f"{mistake.file}:"
    found = [line.removeprefix(place) for line in files.problems() if line.startswith(place)]
    assert found == mistake.problems


def test_a_municipality_with_cases_needs_a_page(files: CatalogueFiles) -> None:
    files.remove(MUNICIPALITY)

    assert files.problems()[:1] == [
        (
            f"{CASE}:1: fejl: Kommunen »eksempelby« har ingen side. "
            f"Opret »{MUNICIPALITY}«. [no-municipality]"
        ),
    ]


def test_a_name_of_two_pages_cannot_be_pointed_at(files: CatalogueFiles) -> None:
    tool = "content/tools/legetoej-som-boeger.md"
    text = files.read("content/tools/hyldekort.md")
    files.write(tool, text.replace('code: "v01"', 'code: "v02"'))

    assert files.problems() == [
        (
            "content/theme-days/en-formiddag-med-legetoej.md:21: fejl: Feltet »Sider« (entries) "
            "peger på »legetoej-som-boeger«, som er navnet på både praksissen og værktøjet. "
            "Giv den ene et andet navn. [ambiguous-reference]"
        ),
    ]


def test_a_file_that_cannot_be_read_is_not_reported_as_missing_too(files: CatalogueFiles) -> None:
    files.write(PRACTICE, "---\ntitle: [\n---\n\n## Hvorfor det betyder noget\n\n<b>Fed</b>\n")

    assert {line.split(":")[0] for line in files.problems()} == {PRACTICE}
    assert any("[raw-html]" in line for line in files.problems())


def test_records_that_cannot_be_read_are_not_reported_as_missing_too(
    files: CatalogueFiles,
) -> None:
    files.write("practices/themes.yml", "x: [\n")
    files.write("practices/facts.yml", "- source: [\n")

    assert {line.split(":")[0] for line in files.problems()} == {
        "practices/facts.yml",
        "practices/themes.yml",
    }


def test_facts_with_a_problem_hide_only_themselves(files: CatalogueFiles) -> None:
    files.replace("practices/facts.yml", 'kind: "date"', 'kind: "dato"')

    assert len(files.problems()) == 1


def test_a_day_without_a_year_is_found_in_a_fact_without_one(files: CatalogueFiles) -> None:
    name, day = '"name"\n      value: "Eksempelby"', '"date"\n      value: "8. maj"'
    files.replace("practices/facts.yml", name, day)
    files.replace("practices/terms.yml", "Et bibliotek for legetøj.", "Se det 8. maj.")

    assert files.problems() == []


def test_a_number_in_a_name_is_no_fact(files: CatalogueFiles) -> None:
    files.replace("practices/facts.yml", 'value: "Eksempelby"', 'value: "side 97"')
    files.replace("practices/terms.yml", "Et bibliotek for legetøj.", "Der er 97 biblioteker.")

    (problem,) = files.problems()

    assert "Tallet »97« står ikke i fakta" in problem


OWN_ACCOUNT = 'sources:\n  - source: "egen-beretning"\n'


def test_a_named_case_may_give_its_municipalitys_own_numbers(files: CatalogueFiles) -> None:
    files.replace(CASE, 'sources:\n  - source: "haefte"\n', OWN_ACCOUNT)
    files.replace(CASE, "Legetøjet stod i kælderen.", "Den 3. maj 2021 stod der 4.711 i kælderen.")

    assert files.problems() == []


def test_an_unnamed_case_may_not(files: CatalogueFiles) -> None:
    files.replace(UNNAMED_CASE, 'sources:\n  - source: "haefte"\n', OWN_ACCOUNT)
    files.replace(UNNAMED_CASE, "## Det gør de\n", "## Det gør de\n\nVi vasker 4.711 klodser.\n")

    assert any("Tallet »4.711« står ikke i fakta" in line for line in files.problems())


def test_many_problems_in_a_file_are_summed(files: CatalogueFiles) -> None:
    tags = "".join(f'  - "ukendt-{number}"\n' for number in range(1200))
    files.replace(PRACTICE, 'tags:\n  - "udlaan"\n', f"tags:\n{tags}")

    problems = files.problems()

    assert len(problems) == 51
    assert problems[-1] == (
        f"{PRACTICE}:57: fejl: Og 1.150 problemer mere i filen. Ret de første, og prøv igen. "
        "[more-problems]"
    )


def test_many_problems_of_a_kind_in_a_file_hide_no_other(files: CatalogueFiles) -> None:
    tags = "".join(f'  - "ukendt-{number}"\n' for number in range(1200))
    files.replace(PRACTICE, 'tags:\n  - "udlaan"\n', f"tags:\n{tags}")
    files.replace(PRACTICE, 'barometer: "', 'barometer: "Hele 4.711 klodser. ')

    problems = files.problems()

    assert len(problems) == 51
    assert any("Tallet »4.711«" in line for line in problems)


def test_many_warnings_are_summed_as_a_warning(files: CatalogueFiles) -> None:
    text = files.read("practices/vocabulary.yml")
    terms = "".join(
        f'  - name: "ny-{number}"\n    label: "Ny"\n    definition: "Ny."\n' for number in range(60)
    )
    files.write("practices/vocabulary.yml", text.replace("tag:\n", f"tag:\n{terms}"))

    assert files.problems()[-1] == (
        "practices/vocabulary.yml:173: advarsel: Og 10 problemer mere i filen. "
        "Ret de første, og prøv igen. [more-problems]"
    )
