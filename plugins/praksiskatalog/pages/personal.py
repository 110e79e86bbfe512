"""The pages that show what a visitor keeps on the device: the list and the checklists."""

from praksiskatalog.model import addresses
from praksiskatalog.pages import cards, parts
from praksiskatalog.pages.page import Page
from praksiskatalog.pages.relations import Site


def my_list_page(site: Site) -> Page:
    """Return the page of the visitor's own list."""
    front = parts.plain_front_matter(
        "my-list.html",
        "Min liste",
        "Saml det, I vil tale om. Listen ligger kun i jeres egen browser.",
        kind_label="Min liste",
        crumbs=[],
    )
    front |= {
        "index_url": addresses.ENTRIES_SCRIPT,
        "has_browser_pdf": site.settings.has_browser_pdf,
    }
    return Page(addresses.MY_LIST, front)


def checklists_page(site: Site) -> Page:
    """Return the page that gathers every checklist and its progress."""
    front = parts.plain_front_matter(
        "checklists.html",
        "Mine tjeklister",
        "Se, hvor langt I er, og del krydserne med en kollega. De ligger kun i jeres egen browser.",
        kind_label="Mine tjeklister",
        crumbs=[],
    )
    front |= {
        "index_url": addresses.CHECKLIST_SCRIPT,
        "levels": [
            {"name": level.name, "label": level.label, "definition": level.definition}
            for level in site.catalogue.vocabulary.level
        ],
        "themes": [
            {
                **cards.link(theme),
                "reference": theme.reference,
                "colour": theme.colour,
                "practices": [
                    {**cards.link(practice), "reference": practice.reference}
                    for practice in site.practices_of_theme[theme.reference]
                ],
            }
            for theme in site.catalogue.themes
        ],
    }
    return Page(addresses.CHECKLISTS, front)
