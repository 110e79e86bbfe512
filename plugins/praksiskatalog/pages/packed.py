"""What a pack prints of an entry, as the browser's print view reads it: one small script each."""

from itertools import chain

from praksiskatalog.model import addresses
from praksiskatalog.model.case import Case
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.practice import Practice, Recommendation
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool
from praksiskatalog.pages import cards, parts
from praksiskatalog.pages.relations import Site

VERSION = 1
EXAMPLES = 4
"""How many cases a practice brings along as cards."""

GLANCE = ("when", "when_not", "prerequisites", "time", "cost", "effects", "pitfalls")


def packed_entries(site: Site) -> tuple[Practice | Case | ThemeDay | Tool, ...]:
    """Return the entries that can be put on a visitor's list."""
    shown = site.catalogue
    return tuple(chain(shown.practices, shown.cases, shown.theme_days, shown.tools))


def packed(site: Site, entry: Practice | Case | ThemeDay | Tool) -> dict[str, object]:
    """Return an entry as plain data; `sections` are Markdown, with who speaks in each."""
    data: dict[str, object] = {
        "version": VERSION,
        "title": entry.title,
        "summary": entry.summary,
        "origin": "proposal" if isinstance(entry, ThemeDay) else "source",
        "kind_label": entry.LABEL,
        "notice": parts.notice(entry),
        "short_url": addresses.short(entry.code),
        "sections": [
            [section.origin, section.heading, text]
            for section, text in parts.stated_sections(entry)
        ],
        "sources": [
            ", ".join(filter(None, (each["title"], each["pages"], each["note"])))
            for each in parts.sources(site, entry.sources)
        ],
    }
    return data | _own(site, entry)


def _own(site: Site, entry: Practice | Case | ThemeDay | Tool) -> dict[str, object]:
    """Return what only entries of this kind have."""
    if isinstance(entry, Practice):
        return _practice(site, entry)
    if isinstance(entry, ThemeDay):
        return _theme_day(site, entry)
    if isinstance(entry, Tool):
        return _tool(entry)
    return {
        "place": cards.case_place(site, entry),
        "facts": stated_groups(entry, Case.FACTS[:3]),
    }


def stated_groups(entry: Entry, names: tuple[str, ...]) -> list[list[object]]:
    """Return the fields that are stated, each as who speaks, its label and its lines."""
    groups: list[list[object]] = []
    for name in names:
        value = getattr(entry, name)
        if is_stated(value):
            field = type(entry).model_fields[name]
            extra = field.json_schema_extra
            origin = extra["x-origin"] if isinstance(extra, dict) else ""
            lines = [value] if isinstance(value, str) else list(value)
            groups.append([origin, field.title, lines])
    return groups


def _practice(site: Site, practice: Practice) -> dict[str, object]:
    examples = site.cases_of_practice[practice.reference][:EXAMPLES]
    return {
        "theme": site.themes[practice.theme].title,
        "facts": stated_groups(practice, GLANCE),
        "recommendations": [_recommendation(site, each) for each in practice.recommendations],
        "questions": list(practice.questions),
        "examples": [
            [case.code, case.title, cards.case_place(site, case), case.summary] for case in examples
        ],
    }


def _recommendation(site: Site, each: Recommendation) -> dict[str, object]:
    label = site.catalogue.vocabulary.label
    return {
        "code": each.code,
        "kind_label": cards.kind_label(each),
        "title": each.title,
        "text": each.text,
        "barometer": each.barometer,
        "items": [[item.text, label("level", item.level), item.sign] for item in each.items],
    }


def _tool(tool: Tool) -> dict[str, object]:
    return {
        "facts": stated_groups(tool, ("duration",)),
        "steps_origin": tool.steps_from,
        "steps": [[step.title, step.text] for step in tool.steps],
        "materials": list(tool.materials),
    }


def _theme_day(site: Site, day: ThemeDay) -> dict[str, object]:
    return {
        "facts": [
            *stated_groups(day, ("participants",)),
            ["proposal", "Varighed", [cards.written_minutes(day.minutes)]],
        ],
        "blocks": [
            {
                "minutes": block.minutes,
                "title": block.title,
                "form": site.catalogue.vocabulary.label("form", block.form),
                "text": block.text,
                "materials": list(block.materials),
                "notes": block.notes,
            }
            for block in day.blocks
        ],
    }
