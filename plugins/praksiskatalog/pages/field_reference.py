"""The field reference: every field of every kind of file, for those who write files by hand."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pydantic import BaseModel

from praksiskatalog.model import addresses
from praksiskatalog.model.case import Case
from praksiskatalog.model.danish import joined
from praksiskatalog.model.entry import STATUS_LABELS, Entry, Section
from praksiskatalog.model.field_note import FieldNote, field_note
from praksiskatalog.model.municipality import Municipality
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.records import Event, Finding, Source, SourceFacts, Synonym, Term, Voice
from praksiskatalog.model.theme import Theme
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool
from praksiskatalog.model.vocabulary import Vocabulary
from praksiskatalog.pages import parts
from praksiskatalog.pages.field_words import demand, takes
from praksiskatalog.pages.page import Link, Page
from praksiskatalog.pages.relations import Site

TITLE = "Felter i filerne"
_FROM_PLACE = ("reference", "sections")
_ABOUT = Link(title="Om", url=addresses.ABOUT)


@dataclass(frozen=True)
class FileKind:
    """One kind of file: its model, what it is called, and where it lies."""

    model: type[BaseModel]
    label: str
    path: str

    @property
    def link(self) -> Link:
        """Return the link to the page about its fields."""
        return Link(title=self.label, url=addresses.fields_of(self.label))


FILE_KINDS = (
    FileKind(Case, Case.LABEL, "municipalities/<kommune>/<eksempel>.md"),
    FileKind(Practice, Practice.LABEL, "practices/<praksis>.md"),
    FileKind(Municipality, Municipality.LABEL, "municipalities/<kommune>/index.md"),
    FileKind(ThemeDay, ThemeDay.LABEL, "content/theme-days/<temadag>.md"),
    FileKind(Tool, Tool.LABEL, "content/tools/<værktøj>.md"),
    FileKind(Theme, Theme.LABEL, "practices/themes.yml"),
    FileKind(Source, Source.LABEL, "practices/sources.yml"),
    FileKind(SourceFacts, "Fakta", "practices/facts.yml"),
    FileKind(Voice, Voice.LABEL, "practices/voices.yml"),
    FileKind(Finding, Finding.LABEL, "practices/findings.yml"),
    FileKind(Event, Event.LABEL, "practices/timeline.yml"),
    FileKind(Term, Term.LABEL, "practices/terms.yml"),
    FileKind(Synonym, Synonym.LABEL, "practices/synonyms.yml"),
    FileKind(Vocabulary, "Vokabular", "practices/vocabulary.yml"),
)


def field_reference_pages(site: Site) -> list[Page]:
    """Return the page that lists the kinds of file, and one about the fields of each."""
    front = parts.plain_front_matter(
        "field-kinds.html",
        TITLE,
        "Til jer, der skriver filerne i hånden: hvad hvert felt betyder, og hvad der må stå i det.",
        kind_label="Opslag",
        crumbs=[_ABOUT],
    )
    kinds = [{**kind.link, "path": kind.path} for kind in FILE_KINDS]
    first = Page(addresses.FIELDS, front | {"kinds": kinds})
    return [first, *(_page(site, kind) for kind in FILE_KINDS)]


def _page(site: Site, kind: FileKind) -> Page:
    front = parts.plain_front_matter(
        "fields.html",
        f"Felter: {kind.label.lower()}",
        f"Felterne i {kind.path}, i den rækkefølge, de står.",
        kind_label="Opslag",
        crumbs=[_ABOUT, Link(title=TITLE, url=addresses.FIELDS)],
    )
    sections = kind.model.SECTIONS if issubclass(kind.model, Entry) else ()
    return Page(
        kind.link["url"],
        front
        | {
            "groups": list(_groups(site, kind.model)),
            "sections": [_section(kind.model, section) for section in sections],
        },
    )


def _groups(site: Site, model: type[BaseModel]) -> Iterator[dict[str, object]]:
    """Yield the file's own fields, and then those of each group within it, each group once."""
    models = [model]
    for each in models:
        notes = _notes(each)
        models += dict.fromkeys(n.within for n in notes if n.within and n.within not in models)
        yield {
            "title": _title(models, each),
            "anchor": _anchor(models, each),
            "fields": [
                _field(site, each, note)
                | {
                    "anchor": addresses.field_anchor(_anchor(models, each), note.name),
                    "within": _anchor(models, note.within) if note.within else "",
                }
                for note in notes
            ],
        }


def _title(models: list[type[BaseModel]], model: type[BaseModel]) -> str:
    """Return the heading of a group: the fields that hold it."""
    holding = [f"»{note.name}«" for each in models for note in _notes(each) if note.within is model]
    return f"Under {joined(holding)}" if holding else "Filens egne felter"


def _anchor(models: list[type[BaseModel]], model: type[BaseModel]) -> str:
    return addresses.field_group_anchor(models.index(model))


def _notes(model: type[BaseModel]) -> list[FieldNote]:
    notes = [field_note(model, name) for name in model.model_fields if name not in _FROM_PLACE]
    if issubclass(model, Theme):  # themes share a file, so each says its name
        named = replace(field_note(model, "reference"), name="name", explanation="Det faste navn.")
        return [named, *notes]
    return notes


def _field(site: Site, model: type[BaseModel], note: FieldNote) -> dict[str, object]:
    return {
        "name": note.name,
        "label": note.label,
        "explanation": note.explanation,
        "demand": demand(is_required=note.is_required, may_be_unknown=note.may_be_unknown),
        "is_short": issubclass(model, Case) and note.name in Case.SHORT,
        "takes": takes(note),
        "example": _example(note),
        "values": _values(site, model, note),
    }


def _section(model: type[BaseModel], section: Section) -> dict[str, object]:
    return {
        "heading": section.heading,
        "explanation": section.explanation,
        "example": section.example,
        "demand": demand(is_required=True, may_be_unknown=section.may_be_unknown),
        "is_short": issubclass(model, Case) and section.key in Case.SHORT,
    }


def _example(note: FieldNote) -> str:
    """Return the example as the file would hold it, empty where a group's own fields show it."""
    if note.within or note.example in (None, "", [], {}):
        return ""
    if not isinstance(note.example, list):
        return f"{note.name}: {json.dumps(note.example, ensure_ascii=False)}"
    items = [f"  - {json.dumps(item, ensure_ascii=False)}" for item in note.example]
    return "\n".join([f"{note.name}:", *items])


def _values(site: Site, model: type[BaseModel], note: FieldNote) -> list[dict[str, str]]:
    """Return the allowed words of a field, each with its label and definition."""
    group = note.name if issubclass(model, Vocabulary) else note.vocabulary
    if group:
        terms = getattr(site.catalogue.vocabulary, group)
        return [
            {"value": term.name, "label": term.label, "definition": term.definition}
            for term in terms
        ]
    labels = STATUS_LABELS if set(note.values) == set(STATUS_LABELS) else {}
    return [
        {"value": value, "label": labels.get(value, ""), "definition": ""} for value in note.values
    ]
