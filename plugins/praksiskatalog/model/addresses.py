"""The only place that spells an address or an anchor of the site.

Addresses are site-relative and end in a slash; the site's root is the empty text.
"""

from praksiskatalog.model.case import Case
from praksiskatalog.model.danish import slug
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.municipality import Municipality
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.theme import Theme
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool

FRONT = ""
PRACTICES = "praksisser/"
RECOMMENDATIONS = "anbefalinger/"
CASES = "eksempler/"
THEMES = "temaer/"
MUNICIPALITIES = "kommuner/"
THEME_DAYS = "temadage/"
CALENDAR = f"{THEME_DAYS}kalender.ics"
TOOLS = "vaerktoejer/"
TAGS = "emneord/"
GLOSSARY = "ordliste/"
SOURCES = "kilder/"
MY_LIST = "min-liste/"
CHECKLISTS = "tjeklister/"
SEARCH = "soeg/"
CONTRIBUTE = "bidrag/"
ABOUT = "om/"
SURVEY = "om/undersoegelsen/"
TIMELINE = "om/tidslinje/"
REVIEWS = "om/gennemgang/"
FIELDS = "om/felter/"
OPEN_DATA = "data/"
FEED = "feed.xml"
SCRIPTS = "assets/data/"
OUTLINE_IMAGE = f"{SCRIPTS}outline.svg"
ENTRIES_SCRIPT = f"{SCRIPTS}entries.js"
FORM_SCRIPT = f"{SCRIPTS}form.js"
CHECKLIST_SCRIPT = f"{SCRIPTS}checklist.js"
TYPST = "assets/typst/"
TYPST_MANIFEST = f"{TYPST}typst.json"

_FOLDERS = {
    Theme.TYPE: THEMES,
    Practice.TYPE: PRACTICES,
    Municipality.TYPE: MUNICIPALITIES,
    Case.TYPE: MUNICIPALITIES,
    ThemeDay.TYPE: THEME_DAYS,
    Tool.TYPE: TOOLS,
    "source": SOURCES,
    "tag": TAGS,
}


def page(kind: str, reference: str) -> str:
    """Return the address of an entry's, a source's or a tag's page."""
    return f"{_FOLDERS[kind]}{reference}/"


def entry(value: Entry) -> str:
    """Return the address of an entry's page."""
    return page(value.TYPE, value.reference)


def recommendation_anchor(name: str) -> str:
    """Return the id of a recommendation on its practice's page."""
    return f"anbefaling-{name}"


def recommendation(reference: str) -> str:
    """Return the address of the recommendation `practice/name`."""
    practice, _, name = reference.partition("/")
    return f"{page(Practice.TYPE, practice)}#{recommendation_anchor(name)}"


def item_anchor(recommendation_name: str, name: str) -> str:
    """Return the id of a checklist item on its practice's page."""
    return f"punkt-{recommendation_name}--{name}"


def term_anchor(name: str) -> str:
    """Return the id of a glossary term, both in the glossary and in a page's own box."""
    return f"ord-{name}"


def term(name: str) -> str:
    """Return the address of a term in the glossary."""
    return f"{GLOSSARY}#{term_anchor(name)}"


def paper(value: Entry) -> str:
    """Return the address of an entry's one-page paper."""
    return f"{entry(value)}bilag.pdf"


def theme_feed(theme: str) -> str:
    """Return the address of a theme's feed, by the theme's reference."""
    return f"{page(Theme.TYPE, theme)}{FEED}"


def short(code: str) -> str:
    """Return the short address that print and QR codes use."""
    return f"k/{code}/"


def holding(theme_day: str, name: str) -> str:
    """Return the address of the calendar file of one holding of a theme day."""
    return f"{THEME_DAYS}{theme_day}/{name}.ics"


def fields_of(label: str) -> str:
    """Return the address of the page about the fields of a kind of file, by its Danish label."""
    return f"{FIELDS}{slug(label)}/"


def field_group_anchor(number: int) -> str:
    """Return the id of a group of fields in the field reference; 0 is the file's own."""
    return f"gruppe-{number}" if number else "felter"


def field_anchor(group: str, name: str) -> str:
    """Return the id of a field within the group whose id is `group`."""
    return f"{group}-{name.replace('_', '-')}"


def packed(code: str) -> str:
    """Return the address of the script that holds what a pack prints of an entry."""
    return f"{SCRIPTS}pakke/{code}.js"


def list_page(folder: str, number: int) -> str:
    """Return the address of page `number` (from 1) of a list."""
    return folder if number == 1 else f"{folder}side/{number}/"


def data(kind: str, reference: str) -> str:
    """Return the address of an entry's own JSON."""
    return f"{OPEN_DATA}{kind}/{reference}.json"


def typst_entry(value: Entry) -> str:
    """Return the address of what an entry brings into a pack that a browser sets."""
    return f"{TYPST}data/{value.TYPE}/{value.reference}.json"


def filter_index(kind: str) -> str:
    """Return the address of the script that holds a list's compact index."""
    return f"{SCRIPTS}filter-{kind}.js"
