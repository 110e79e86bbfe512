"""However a number is hidden, it is refused at its line and repeated in no report."""

import pytest
from tests.catalogue_files import CatalogueFiles
from tests.hostile.hidden_numbers import PARTS, Hidden, hidden_numbers

from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.commands.check import FORMATS, status
from praksiskatalog.commands.exits import PROBLEMS
from praksiskatalog.reporting.github import github_summary

HIDDEN = tuple(hidden_numbers())


@pytest.mark.parametrize("hidden", HIDDEN, ids=[hidden.name for hidden in HIDDEN])
def test_a_hidden_number_is_refused_at_its_line_and_never_repeated(
    files: CatalogueFiles, hidden: Hidden
) -> None:
    files.write(hidden.path, hidden.content)

    problems = check_catalogue(files.load())

    assert (hidden.line, "cpr-number") in {(each.line, each.rule) for each in problems}
    assert status(problems) == PROBLEMS
    texts = [report(problems) for report in (*FORMATS.values(), github_summary)]
    assert [part for part in PARTS for text in texts if part in text] == []


def test_there_are_many_of_them() -> None:
    assert len({hidden.name for hidden in HIDDEN}) == len(HIDDEN) > 60
