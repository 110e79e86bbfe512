"""What the front page shows besides its own words: themes, questions and counts."""

from collections import Counter

from praksiskatalog.model import addresses
from praksiskatalog.model.danish import counted, joined
from praksiskatalog.pages import parts
from praksiskatalog.pages.page import FrontMatter
from praksiskatalog.pages.relations import Site
from praksiskatalog.pages.theme import theme_views

QUESTIONS_PER_PRACTICE = 1
VOICES = 2


def front_front_matter(site: Site) -> FrontMatter:
    """Return the computed part of the front page's front matter."""
    catalogue = site.catalogue
    kinds = Counter(each.kind for _, each in catalogue.recommendations)
    return {
        "themes": theme_views(site),
        "questions": [
            {"question": question, "url": addresses.entry(practice)}
            for practice in catalogue.practices
            for question in practice.answers[:QUESTIONS_PER_PRACTICE]
        ],
        "numbers": joined(
            [
                counted(len(catalogue.practices), "praksis", "praksisser"),
                counted(kinds["recommendation"], "anbefaling", "anbefalinger"),
                *([counted(kinds["factor"], "faktor", "faktorer")] if kinds["factor"] else []),
                counted(len(catalogue.cases), "eksempel", "eksempler"),
                counted(len(catalogue.municipalities), "kommune", "kommuner"),
            ]
        ),
        "feeds": parts.feeds(site, addresses.FRONT),
        "voices": parts.voices(site, catalogue.voices[:VOICES]),
    }
