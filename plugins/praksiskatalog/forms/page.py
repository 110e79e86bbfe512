"""What the form's page shows besides its hand-written text."""

from typing import Any

from praksiskatalog.forms.question import Question
from praksiskatalog.forms.questions import question_groups
from praksiskatalog.forms.script import own_account
from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue

TEMPLATE = "contribute.html"
_SEARCHABLE = 8


def form_front_matter(catalogue: Catalogue) -> dict[str, Any]:
    """Return the questions in groups, numbered through, and where the script finds its data.

    Without a source that stands for a municipality's own words, the form cannot write a file.
    """
    groups = question_groups(catalogue)
    every = [each for group in groups for each in group.questions]
    numbers = {each.name: number for number, each in enumerate(every, start=1)}
    return {
        "form": {
            "data_url": addresses.FORM_SCRIPT,
            "can_write": bool(own_account(catalogue)),
            "groups": [
                {
                    "title": group.title,
                    "is_short": any(each.is_short for each in group.questions),
                    "questions": [_shown(each, numbers[each.name]) for each in group.questions],
                }
                for group in groups
            ],
        }
    }


def _shown(question: Question, number: int) -> dict[str, Any]:
    return {
        **vars(question),
        "number": number,
        "choices": [vars(choice) for choice in question.choices],
        "is_searchable": len(question.choices) > _SEARCHABLE,
    }
