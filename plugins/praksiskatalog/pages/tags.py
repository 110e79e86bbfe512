"""The pages of tags: everything that is about one thing."""

from praksiskatalog.model import addresses
from praksiskatalog.model.danish import counted
from praksiskatalog.model.vocabulary import VocabularyTerm
from praksiskatalog.pages import cards, parts
from praksiskatalog.pages.page import Card, Link, Page
from praksiskatalog.pages.relations import Site

_GROUP_LABELS = {
    "practice": "Praksisser",
    "recommendation": "Anbefalinger",
    "case": "Eksempler",
    "municipality": "Kommuner",
    "theme": "Temaer",
    "theme-day": "Temadage",
    "tool": "Værktøjer",
}


def tag_pages(site: Site) -> list[Page]:
    """Return the page of each tag in use, and the page that lists them."""
    tagged = _cards_by_tag(site)
    used = [term for term in site.catalogue.vocabulary.tag if term.name in tagged]
    front = parts.plain_front_matter(
        "tags.html",
        "Emneord",
        "Gå på tværs af temaerne: alt om ét emne samlet på én side.",
        kind_label="Oversigt",
        crumbs=[],
    )
    front |= {
        "tags": [
            {
                "title": term.label,
                "url": addresses.page("tag", term.name),
                "definition": term.definition,
                "count": len(tagged[term.name]),
            }
            for term in used
        ]
    }
    return [Page(addresses.TAGS, front), *(_tag_page(term, tagged[term.name]) for term in used)]


def _tag_page(term: VocabularyTerm, tagged: list[Card]) -> Page:
    crumbs = [Link(title="Emneord", url=addresses.TAGS)]
    front = parts.plain_front_matter(
        "tag.html", term.label, term.definition, kind_label="Emneord", crumbs=crumbs
    )
    front |= {
        "definition": term.definition,
        "count": counted(len(tagged), "side", "sider"),
        "groups": [
            {"label": label, "cards": cards.in_full_then_brief(found)}
            for kind, label in _GROUP_LABELS.items()
            if (found := [card for card in tagged if card["kind"] == kind])
        ],
    }
    return Page(addresses.page("tag", term.name), front)


def _cards_by_tag(site: Site) -> dict[str, list[Card]]:
    tagged: dict[str, list[Card]] = {}
    for entry in site.catalogue.entries():
        for tag in entry.tags:
            tagged.setdefault(tag, []).append(cards.card(site, entry))
    for practice, recommendation in site.catalogue.recommendations:
        for tag in recommendation.tags:
            tagged.setdefault(tag, []).append(
                cards.recommendation_card(site, practice, recommendation)
            )
    return tagged
