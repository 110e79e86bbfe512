"""The classic script of data behind the form: `/assets/data/form.js`."""

import json
from typing import Any

from praksiskatalog.checking.address_book import known_addresses
from praksiskatalog.forms.file_shape import file_shape
from praksiskatalog.forms.questions import question_groups
from praksiskatalog.forms.rules import dialect_rules, practice_rule, print_rule, question_rule
from praksiskatalog.model import addresses
from praksiskatalog.model.case import NAMING_LABELS, Case
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.danish import MONTHS, slug
from praksiskatalog.model.fields import NOT_STATED
from praksiskatalog.model.municipality import Municipality
from praksiskatalog.model.records import OWN_ACCOUNT
from praksiskatalog.model.rules import RULES
from praksiskatalog.model.settings import Settings

VERSION = 1


def form_files(catalogue: Catalogue, settings: Settings) -> dict[str, bytes]:
    """Return the form's script of data, by site-relative path."""
    text = json.dumps(form_data(catalogue, settings), ensure_ascii=False, separators=(",", ":"))
    script = f"window.pk = window.pk || {{}};\npk.formData = {text};\n"
    return {addresses.FORM_SCRIPT: script.encode()}


def form_data(catalogue: Catalogue, settings: Settings) -> dict[str, Any]:
    """Return everything that the form's script needs to know of the model and the catalogue."""
    groups = question_groups(catalogue)
    questions = [question_rule(each) for group in groups for each in group.questions]
    codes = [entry.code for entry in catalogue.entries()]
    codes += [each.code for _, each in catalogue.recommendations]
    return {
        "version": VERSION,
        "notStated": NOT_STATED,
        "months": MONTHS,
        "questions": questions,
        "facts": Case.FACTS,
        "completeness": Case.COMPLETENESS,
        "dialect": dialect_rules(),
        "withoutPractice": practice_rule(),
        "addresses": _addresses(catalogue),
        "caseFolder": addresses.MUNICIPALITIES,
        "personal": {"normalisation": RULES["normalisation"], "rules": RULES["personal_data"]},
        "readability": RULES["readability"],
        "hidden": RULES["hidden_characters"],
        "printable": print_rule(),
        "shapes": {kind.TYPE: file_shape(kind) for kind in (Case, Municipality)},
        "source": own_account(catalogue),
        "sources": {each.name: each.title for each in catalogue.sources},
        "naming": NAMING_LABELS,
        "codes": sorted(codes),
        "cases": sorted(case.reference for case in catalogue.cases),
        "places": _places(catalogue),
        "publisher": settings.publisher.model_dump(),
    }


def own_account(catalogue: Catalogue) -> str:
    """Return the source that stands for a municipality's own words; empty if there is none."""
    return next((each.name for each in catalogue.sources if each.kind == OWN_ACCOUNT), "")


def _addresses(catalogue: Catalogue) -> list[str]:
    """Return where a text may link to within the catalogue, besides the page of every case."""
    cases = {addresses.entry(case) for case in catalogue.cases}
    return [address for address in known_addresses(catalogue) if address not in cases]


def _places(catalogue: Catalogue) -> list[list[Any]]:
    """Return each municipality as its code, name and folder, and whether it has a page."""
    folders = {place.municipality_code: place.reference for place in catalogue.municipalities}
    return [
        [row.code, row.name, folders.get(row.code, slug(row.name)), row.code in folders]
        for row in catalogue.register
    ]
