"""What the catalogue lacks, and what is due, as lists of lines for the editor."""

from datetime import date

from praksiskatalog.checking.vocabulary import check_vocabulary
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.model.case import Case
from praksiskatalog.model.danish import written_date
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.fields import is_stated

_FACTS = ("measured", "scale", "period", "contact", "approval")


def overview(loaded: Loaded, today: date) -> dict[str, list[str]]:
    """Return lines under Danish headings: reviews, drafts, missing words, practices and values."""
    catalogue = loaded.catalogue
    entries = sorted(catalogue.entries(), key=lambda entry: (entry.next_review, entry.reference))
    shown = {name for case in catalogue.cases if case.is_shown for name in case.practices}
    return {
        "Skal gennemgås": [
            f"{_path(loaded, entry)}: senest {written_date(entry.next_review)}"
            for entry in entries
            if entry.is_shown and entry.next_review < today
        ],
        "Kladder": [_path(loaded, entry) for entry in entries if entry.status == "draft"],
        "Mangler oplysninger": [
            f"{_path(loaded, case)}: {', '.join(missing)}"
            for case in catalogue.cases
            if case.is_shown and (missing := missing_words(case))
        ],
        "Praksisser uden eksempel": [
            f"{_path(loaded, practice)}: {practice.title}"
            for practice in catalogue.practices
            if practice.is_shown and practice.reference not in shown
        ],
        "Ord, som ikke bliver brugt": [
            f"{problem.path}:{problem.line}: {problem.message}"
            for problem in check_vocabulary(loaded)
            if problem.rule == "unused-value"
        ],
    }


def missing_words(case: Case) -> list[str]:
    """Return the labels of what a case does not tell."""
    fields = [
        str(Case.model_fields[name].title) for name in _FACTS if not is_stated(getattr(case, name))
    ]
    sections = [s.heading for s in Case.SECTIONS if not is_stated(case.sections.get(s.key, ""))]
    return [*sections, *fields]


def _path(loaded: Loaded, entry: Entry) -> str:
    return loaded.catalogue.files[entry.TYPE, entry.reference]
