"""The page that says which data there is, in which form, and under which licence."""

from praksiskatalog.model import addresses
from praksiskatalog.model.case import Case
from praksiskatalog.model.municipality import Municipality
from praksiskatalog.model.practice import Practice, Recommendation
from praksiskatalog.model.theme import Theme
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool
from praksiskatalog.pages import parts
from praksiskatalog.pages.page import Page
from praksiskatalog.pages.relations import Site

_TABLES = (
    ("practices.csv", "Praksisser"),
    ("recommendations.csv", "Anbefalinger og faktorer"),
    ("checklist.csv", "Alle punkter i tjeklisterne"),
    ("cases.csv", "Eksempler"),
    ("municipalities.csv", "Alle kommuner med kode, region og punkt på kortet"),
)
_KINDS = (Theme, Practice, Municipality, Case, ThemeDay, Tool)


_TEXT = """\
## Hele kataloget

[catalogue.json](catalogue.json) rummer alt: temaer, praksisser, anbefalinger, eksempler, \
kommuner, temadage, værktøjer, kilder, fakta, stemmer, resultater, tidslinje, ordliste og \
emneord. Filen har et versionsnummer.

## Én side ad gangen

Hver side har sin egen fil: data/{practice}/navn.json, data/{recommendation}/praksis/navn.json og \
så videre. Der er et link til den nederst på siden.

## Tabeller til regneark

{tables}

## Sådan er filerne bygget op

Et skema (JSON Schema) for hver slags side siger, hvilke felter den har, hvad de betyder, og \
hvilke værdier der er tilladt. Det samme står til at læse under \
[Felter i filerne](../om/felter/index.md).

{schemas}
"""


def open_data_page(site: Site) -> Page:
    """Return the page about the open data."""
    front = parts.plain_front_matter(
        "page.html",
        "Åbne data",
        "Alt indhold kan hentes som filer og bruges igen, når I nævner kilden.",
        kind_label="Åbne data",
        crumbs=[],
    )
    markdown = _TEXT.format(
        practice=Practice.TYPE,
        recommendation=Recommendation.TYPE,
        tables="\n".join(f"- [{name}]({name}): {label}" for name, label in _TABLES),
        schemas="\n".join(f"- [{kind.LABEL}](schema/{kind.TYPE}.json)" for kind in _KINDS),
    )
    front |= {"feeds": parts.feeds(site, *site.feeds)}
    return Page(addresses.OPEN_DATA, front, markdown)
