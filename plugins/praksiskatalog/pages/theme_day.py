"""The pages of theme days: a timed programme with notes, and the list of them."""

from praksiskatalog.model import addresses
from praksiskatalog.model.calendar_event import calendar_event
from praksiskatalog.model.case import Case
from praksiskatalog.model.danish import slug, written_date
from praksiskatalog.model.pack_file import CARDS, PACK_FILES
from praksiskatalog.model.theme_day import Block, Holding, ThemeDay
from praksiskatalog.pages import cards, parts
from praksiskatalog.pages.page import Link, Page
from praksiskatalog.pages.relations import Site
from praksiskatalog.text.plain import to_plain

USUAL_START = 9 * 60
"""When a day begins that has no date yet, in minutes; its PDF files say the same."""


def theme_day_page(site: Site, day: ThemeDay) -> Page:
    """Return the page of a theme day."""
    markdown = parts.body(site, day)
    crumbs = [Link(title="Temadage", url=addresses.THEME_DAYS)]
    previous, following = parts.neighbours_in(site.catalogue.theme_days, day)
    theme = site.themes.get(day.theme)
    front = parts.common(day, site, "theme-day.html", crumbs, markdown) | {
        "theme": cards.link(theme) if theme else None,
        "participants": day.participants,
        "duration": cards.written_minutes(day.minutes),
        "origins": {slug(s.heading): s.origin for s, _ in parts.stated_sections(day)},
        "blocks": _blocks(site, day),
        "pack": _pack(site, day),
        "pack_codes": _pack_codes(site, day),
        "holdings": [_holding(day, *named) for named in day.named_holdings()],
        "calendar_event": calendar_event(day, site.settings).model_dump_json(),
        "previous": previous,
        "next": following,
        "copy_text": _copy(site, day),
    }
    source, images = site.source_of(day), parts.images(site, day)
    return Page(addresses.entry(day), front, markdown, source, images)


def _blocks(site: Site, day: ThemeDay) -> list[dict[str, object]]:
    """Return the programme's parts, each with the time it begins as »9.45«."""
    views: list[dict[str, object]] = []
    clock = USUAL_START
    for number, block in enumerate(day.blocks, start=1):
        views.append(
            {
                "number": number,
                "minutes": block.minutes,
                "time": f"{clock // 60 % 24}.{clock % 60:02}",
                "title": block.title,
                "form_label": site.catalogue.vocabulary.label("form", block.form),
                "text": block.text,
                "entries": _entries(site, block),
                "materials": list(block.materials),
                "notes": block.notes,
            }
        )
        clock += block.minutes
    return views


def _pack(site: Site, day: ThemeDay) -> list[dict[str, str]]:
    """Return the files that the day is printed as."""
    by_reference = site.catalogue.by_reference
    names_case = any((Case.TYPE, reference) in by_reference for reference in day.references)
    has_cards = names_case or bool(site.catalogue.practices_of(day))
    return [
        {"title": one.title, "text": one.text, "url": f"{addresses.entry(day)}{one.name}"}
        for one in (PACK_FILES if site.settings.has_pdf else ())
        if has_cards or one is not CARDS
    ]


def _pack_codes(site: Site, day: ThemeDay) -> str:
    """Return the codes of what else a pack of the day takes: its practices and tools."""
    tools = [tool for tool in site.catalogue.tools if tool.reference in day.references]
    return " ".join(entry.code for entry in (*site.catalogue.practices_of(day), *tools))


def _entries(site: Site, block: Block) -> list[dict[str, str]]:
    return [
        {
            "title": found["title"],
            "url": found["url"],
            "short_url": addresses.short(site.code_of_any(reference)),
        }
        for reference in block.entries
        if (found := site.link_to_any(reference))
    ]


def _holding(day: ThemeDay, name: str, holding: Holding) -> dict[str, str]:
    return {
        "calendar_url": addresses.holding(day.reference, name),
        "date_text": written_date(holding.date),
        "start": holding.start,
        "place": holding.place,
        "organiser": holding.organiser,
    }


def _copy(site: Site, day: ThemeDay) -> str:
    told = [f"{s.heading}\n{to_plain(text)}" for s, text in parts.stated_sections(day)]
    programme = [f"{block.minutes} min.: {block.title}. {block.text}" for block in day.blocks]
    return parts.copied(site, day, [*told, parts.bullets("Program (vores forslag)", programme)])


def theme_days_page(site: Site) -> Page:
    """Return the page that lists the theme days."""
    front = parts.plain_front_matter(
        "theme-days.html",
        "Temadage",
        "Færdige programmer til en dag om ét tema: tider, opgaver og noter til den, der leder "
        "dagen.",
        kind_label="Oversigt",
        crumbs=[],
    )
    days = site.catalogue.theme_days
    front |= {
        "days": [cards.card(site, day) for day in days],
        "calendar_url": addresses.CALENDAR,
        "has_holdings": any(day.holdings for day in days),
    }
    return Page(addresses.THEME_DAYS, front)
