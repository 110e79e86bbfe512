"""Where a reader's words lead: to an entry or a source, and to nothing else."""

import pytest
from tests.catalogue_files import CatalogueFiles

SYNONYM = """- name: "puslespil"
  words:
    - "puslespil"
  see:
    - "{}"
  reason: "Læsere siger puslespil."
"""
PATH = "practices/synonyms.yml"


@pytest.mark.parametrize("page", ["legetoej-som-boeger", "haefte"])
def test_they_lead_to_an_entry_or_a_source(files: CatalogueFiles, page: str) -> None:
    files.write(PATH, SYNONYM.format(page))
    assert files.problems() == []


def test_a_page_that_is_not_there_is_told_with_the_nearest(files: CatalogueFiles) -> None:
    files.write(PATH, SYNONYM.format("haeft"))
    told = f"{PATH}:5: fejl: Feltet »Sider« (see) peger på siden »haeft«, som ikke findes."
    assert files.problems() == [f"{told} Mente du »haefte«? [dead-reference]"]
