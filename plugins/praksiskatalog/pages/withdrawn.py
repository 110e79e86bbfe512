"""The page that a withdrawn entry leaves: why, and what to read instead, without its text."""

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.entry import Entry
from praksiskatalog.pages import parts
from praksiskatalog.pages.page import Page
from praksiskatalog.pages.relations import Site


def withdrawn_entries(catalogue: Catalogue) -> list[Entry]:
    """Return the entries that have been withdrawn."""
    return [entry for entry in catalogue.entries() if entry.status == "withdrawn"]


def withdrawn_page(site: Site, entry: Entry) -> Page:
    """Return the page of a withdrawn entry."""
    withdrawal = entry.withdrawn
    front = parts.plain_front_matter(
        "withdrawn.html",
        entry.title,
        "Siden er trukket tilbage.",
        kind_label=entry.LABEL,
        crumbs=[],
    )
    replaced_by = withdrawal.replaced_by if withdrawal else None
    front |= {
        "kind": "withdrawn",
        "reason": withdrawal.reason if withdrawal else "",
        "replaced_by": site.link_to_any(replaced_by) if replaced_by else None,
    }
    return Page(addresses.entry(entry), front, source=site.source_of(entry))
