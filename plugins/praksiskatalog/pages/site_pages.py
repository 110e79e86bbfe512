"""Every page of a catalogue, in a stable order."""

from dataclasses import replace
from typing import TypeVar

from praksiskatalog.model import addresses
from praksiskatalog.model.case import UNNAMED
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.settings import Settings
from praksiskatalog.pages import parts
from praksiskatalog.pages.case import case_page
from praksiskatalog.pages.field_reference import field_reference_pages
from praksiskatalog.pages.front import front_front_matter
from praksiskatalog.pages.list_pages import list_pages
from praksiskatalog.pages.lists import list_indexes
from praksiskatalog.pages.municipality import municipalities_page, municipality_page
from praksiskatalog.pages.open_data import open_data_page
from praksiskatalog.pages.page import FrontMatter, Link, Page
from praksiskatalog.pages.personal import checklists_page, my_list_page
from praksiskatalog.pages.practice import practice_page
from praksiskatalog.pages.records import (
    glossary_page,
    source_page,
    sources_page,
    survey_front_matter,
    timeline_front_matter,
)
from praksiskatalog.pages.relations import Site
from praksiskatalog.pages.reviews import review_pages
from praksiskatalog.pages.search_page import search_page
from praksiskatalog.pages.tags import tag_pages
from praksiskatalog.pages.theme import theme_page, themes_page
from praksiskatalog.pages.theme_day import theme_day_page, theme_days_page
from praksiskatalog.pages.tool import tool_page, tools_page
from praksiskatalog.pages.withdrawn import withdrawn_entries, withdrawn_page

E = TypeVar("E", bound=Entry)


def shown_site(catalogue: Catalogue, settings: Settings) -> Site:
    """Return the site of what readers see: drafts and withdrawn entries are left out.

    So are the practices of a theme and the cases of a municipality that are left out.
    """

    def shown(entries: tuple[E, ...]) -> tuple[E, ...]:
        return tuple(entry for entry in entries if entry.is_shown)

    themes, places = shown(catalogue.themes), shown(catalogue.municipalities)
    theme_names = {theme.reference for theme in themes}
    place_names = {UNNAMED, *(place.reference for place in places)}
    return Site(
        replace(
            catalogue,
            themes=themes,
            practices=tuple(p for p in shown(catalogue.practices) if p.theme in theme_names),
            municipalities=places,
            cases=tuple(c for c in shown(catalogue.cases) if c.municipality in place_names),
            theme_days=shown(catalogue.theme_days),
            tools=shown(catalogue.tools),
        ),
        settings,
    )


def build_pages(catalogue: Catalogue, site: Site) -> tuple[Page, ...]:
    """Return every generated page of `site`, and one for each withdrawn entry of `catalogue`."""
    shown = site.catalogue
    pages = [themes_page(site), *(theme_page(site, theme) for theme in shown.themes)]
    pages += [practice_page(site, practice) for practice in shown.practices]
    pages += [page for index in list_indexes(site) for page in list_pages(index)]
    pages.append(municipalities_page(site))
    pages += [municipality_page(site, place) for place in shown.municipalities]
    pages += [case_page(site, case) for case in shown.cases]
    pages += [theme_days_page(site), *(theme_day_page(site, day) for day in shown.theme_days)]
    pages += [tools_page(site), *(tool_page(site, tool) for tool in shown.tools)]
    pages += tag_pages(site)
    pages.append(glossary_page(site))
    pages += [sources_page(site), *(source_page(site, source) for source in shown.sources)]
    pages += [*review_pages(site), *field_reference_pages(site)]
    pages += [my_list_page(site), checklists_page(site), search_page(site), open_data_page(site)]
    pages += [withdrawn_page(site, entry) for entry in withdrawn_entries(catalogue)]
    return tuple(pages)


def hand_written_front_matter(site: Site, url: str, own: FrontMatter) -> FrontMatter:
    """Return what a hand-written page shows besides its own words; its own front matter wins."""
    computed = {
        "front.html": front_front_matter,
        "survey.html": survey_front_matter,
        "timeline.html": timeline_front_matter,
    }
    template = str(own.get("template", "page.html"))
    crumbs = [] if template == "front.html" else [parts.FRONT]
    if url.startswith(addresses.ABOUT) and url != addresses.ABOUT:
        crumbs.append(Link(title="Om", url=addresses.ABOUT))
    return {
        "template": template,
        "kind": "page",
        "kind_label": "Side",
        "crumbs": crumbs,
        "contents": [],
        "lead": own.get("description", ""),
        **(computed[template](site) if template in computed else {}),
        **own,
    }
