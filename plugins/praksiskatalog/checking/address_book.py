"""Every address that a text may link to within the catalogue."""

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue

FIXED = (
    addresses.FRONT,
    addresses.PRACTICES,
    addresses.RECOMMENDATIONS,
    addresses.CASES,
    addresses.MUNICIPALITIES,
    addresses.THEME_DAYS,
    addresses.TOOLS,
    addresses.GLOSSARY,
    addresses.SOURCES,
    addresses.MY_LIST,
    addresses.CHECKLISTS,
    addresses.SEARCH,
    addresses.CONTRIBUTE,
    addresses.ABOUT,
    addresses.SURVEY,
    addresses.TIMELINE,
    addresses.OPEN_DATA,
)


def known_addresses(catalogue: Catalogue) -> dict[str, None]:
    """Return the addresses of every page, recommendation and glossary term, in a fixed order."""
    found = dict.fromkeys(FIXED)
    found |= dict.fromkeys(
        addresses.entry(entry) for entry in catalogue.entries() if entry.status != "draft"
    )
    found |= dict.fromkeys(
        addresses.recommendation(f"{practice.reference}/{recommendation.name}")
        for practice, recommendation in catalogue.recommendations
    )
    found |= dict.fromkeys(addresses.page("source", source.name) for source in catalogue.sources)
    found |= dict.fromkeys(addresses.page("tag", tag) for tag in catalogue.vocabulary.names("tag"))
    found |= dict.fromkeys(addresses.term(term.name) for term in catalogue.terms)
    return found
