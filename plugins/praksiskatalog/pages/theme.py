"""The page of a theme, and the page that lists them all."""

from praksiskatalog.model import addresses
from praksiskatalog.model.theme import Theme
from praksiskatalog.pages import cards, parts
from praksiskatalog.pages.page import Link, Page
from praksiskatalog.pages.relations import Site


def theme_page(site: Site, theme: Theme) -> Page:
    """Return the page of a theme."""
    practices = site.practices_of_theme[theme.reference]
    previous, following = parts.neighbours_in(site.catalogue.themes, theme)
    crumbs = [Link(title="Temaer", url=addresses.THEMES)]
    cases = [case for case in site.catalogue.cases if theme in site.catalogue.themes_of(case)]
    days = site.theme_days_of_theme[theme.reference]
    front = parts.common(theme, site, "theme.html", crumbs, "") | {
        "question": theme.question,
        "text": theme.description,
        "practices": [cards.without_fact(cards.card(site, p), theme.title) for p in practices],
        "cases": cards.in_full_then_brief([cards.card(site, case) for case in cases]),
        "theme_days": [cards.card(site, day) for day in days],
        "voices": parts.voices(site, site.voices_of_theme[theme.reference]),
        "progress": {"scope": "theme", "reference": theme.reference},
        "paper_url": addresses.paper(theme) if site.settings.has_pdf else "",
        "feeds": parts.feeds(site, addresses.entry(theme), addresses.FRONT),
        "previous": previous,
        "next": following,
        "copy_text": parts.copied(
            site,
            theme,
            [theme.description, parts.bullets("Praksisser", [p.title for p in practices])],
        ),
    }
    return Page(addresses.entry(theme), front, "", site.source_of(theme))


def themes_page(site: Site) -> Page:
    """Return the page that lists the themes."""
    front = parts.plain_front_matter(
        "themes.html",
        "Temaer",
        "Vælg et tema, og se, hvad andre kommuner har gjort.",
        kind_label="Oversigt",
        crumbs=[],
    )
    return Page(
        addresses.THEMES,
        front | {"themes": theme_views(site), "feeds": parts.feeds(site, *site.feeds)},
    )


def theme_views(site: Site) -> list[dict[str, object]]:
    """Return each theme with the practices under it."""
    return [
        {
            **cards.link(theme),
            "colour": theme.colour,
            "question": theme.question,
            "summary": theme.summary,
            "practices": [cards.link(p) for p in site.practices_of_theme[theme.reference]],
        }
        for theme in site.catalogue.themes
    ]
