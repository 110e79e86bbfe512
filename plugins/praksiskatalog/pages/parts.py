"""The parts that several kinds of page share: cards, sources, review, terms and copied text."""

import posixpath
import re
from collections.abc import Iterable, Sequence

from praksiskatalog.model import addresses
from praksiskatalog.model.case import Case
from praksiskatalog.model.danish import joined, written_date
from praksiskatalog.model.entry import Entry, Section, SourceUse
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.records import Voice
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool
from praksiskatalog.pages.cards import colour, link
from praksiskatalog.pages.page import Link
from praksiskatalog.pages.relations import Site
from praksiskatalog.text.first_use import link_first_uses
from praksiskatalog.text.site_link import relative_links

_IMAGE = re.compile(r"!\[[^\]]*\]\((?P<name>[^)\s/]+)")
FRONT = Link(title="Forside", url=addresses.FRONT)


def common(
    entry: Entry, site: Site, template: str, crumbs: Sequence[Link], markdown: str
) -> dict[str, object]:
    """Return the front matter that every entry's page has; `markdown` is its body."""
    return {
        "template": template,
        "title": entry.title,
        "description": entry.summary,
        "lead": entry.summary,
        "kind": entry.TYPE,
        "kind_label": entry.LABEL,
        "crumbs": [FRONT, *crumbs],
        "contents": [],
        "reference": entry.reference,
        "code": entry.code,
        "short_url": addresses.short(entry.code),
        "data_url": addresses.data(entry.TYPE, entry.reference),
        "status": entry.status,
        "notice": notice(entry),
        "review": {
            "reviewed": written_date(entry.reviewed),
            "next_review": written_date(entry.next_review),
            "owner": entry.owner,
        },
        "sources": sources(site, entry.sources),
        "tags": tags(site, entry.tags),
        "unknown": "",
        "terms": terms_used(site, markdown),
        "voices": [],
        "previous": None,
        "next": None,
        "copy_text": "",
        "addable": isinstance(entry, Practice | Case | ThemeDay | Tool),
        "colour": colour(site, entry),
    }


def notice(entry: Entry) -> str:
    """Return what readers must know of an entry's status, mostly nothing."""
    return "Siden er under revision." if entry.status == "under-review" else ""


def sources(site: Site, uses: Iterable[SourceUse]) -> list[dict[str, str]]:
    """Return the sources of a page with their pages in words."""
    return [
        {
            "title": site.sources[use.source].title,
            "url": addresses.page("source", use.source),
            "pages": f"side {use.pages}" if is_stated(use.pages) else "",
            "note": publisher(site, use.source),
        }
        for use in uses
    ]


def publisher(site: Site, source: str) -> str:
    """Return who published a source, empty when that is not stated."""
    name = site.sources[source].publisher
    return name if is_stated(name) else ""


def tags(site: Site, names: Iterable[str]) -> list[Link]:
    """Return the links to the pages of tags."""
    return [
        Link(title=site.catalogue.vocabulary.label("tag", name), url=addresses.page("tag", name))
        for name in names
    ]


def voices(site: Site, said: Iterable[Voice]) -> list[dict[str, object]]:
    """Return what people said, with their role and its source."""
    return [
        {
            "role": voice.role,
            "text": voice.text,
            "source": Link(
                title=site.sources[voice.source].title,
                url=addresses.page("source", voice.source),
            ),
        }
        for voice in said
    ]


def body(site: Site, entry: Entry, *, only_stated: bool = True) -> str:
    """Return an entry's body as Markdown under its headings, with glossary terms linked."""
    seen: set[str] = set()
    parts = [
        f"## {section.heading}\n\n{link_first_uses(text, site.catalogue.terms, seen)}"
        for section, text in stated_sections(entry, only_stated=only_stated)
    ]
    return relative_links("\n\n".join(parts) + "\n", addresses.entry(entry)) if parts else ""


def stated_sections(entry: Entry, *, only_stated: bool = True) -> list[tuple[Section, str]]:
    """Return the sections of an entry's body that say something."""
    return [
        (section, entry.sections[section.key])
        for section in entry.SECTIONS
        if section.key in entry.sections
        and (not only_stated or is_stated(entry.sections[section.key]))
    ]


def terms_used(site: Site, markdown: str) -> list[dict[str, str]]:
    """Return the glossary terms that a page's Markdown links to, in Danish order."""
    return [
        {
            "term": term.term,
            "anchor": addresses.term_anchor(term.name),
            "definition": term.definition,
            "url": addresses.term(term.name),
        }
        for term in site.catalogue.terms
        if f"](#{addresses.term_anchor(term.name)})" in markdown
    ]


def feeds(site: Site, *pages: str) -> list[Link]:
    """Return the links to the feeds about the pages at these addresses, in this order."""
    found = [site.feeds[page] for page in pages if page in site.feeds]
    return [Link(title=feed.name, url=feed.address) for feed in found]


def copied(site: Site, entry: Entry, paragraphs: Iterable[str]) -> str:
    """Return a page as plain text for a case paper: title, text, sources and address."""
    lines = [entry.title, "", entry.summary, ""]
    for paragraph in paragraphs:
        lines += [paragraph, ""]
    cited = [
        site.sources[use.source].title
        + (f" ({publisher(site, use.source)})" if publisher(site, use.source) else "")
        for use in entry.sources
    ]
    lines.append(f"Kilde: {joined(cited)}. Gengivet i {site.settings.site_name}.")
    if site.settings.site_url:
        lines.append(f"Adresse: {site.settings.site_url}{addresses.entry(entry)}")
    lines.append(f"Siden er gennemgået {written_date(entry.reviewed)}.")
    return "\n".join(lines)


def bullets(heading: str, items: Sequence[str]) -> str:
    """Return a heading with its items as plain text, empty when there are none."""
    return "\n".join([heading, *(f"- {item}" for item in items)]) if items else ""


def neighbours_in(pages: Sequence[Entry], entry: Entry) -> tuple[Link | None, Link | None]:
    """Return the links to the pages before and after an entry in an ordered list."""
    at = pages.index(entry)
    before = link(pages[at - 1]) if at else None
    return before, (link(pages[at + 1]) if at + 1 < len(pages) else None)


def plain_front_matter(
    template: str, title: str, lead: str, *, kind_label: str, crumbs: Sequence[Link]
) -> dict[str, object]:
    """Return the front matter of a page that is no entry."""
    return {
        "template": template,
        "title": title,
        "description": lead,
        "lead": lead,
        "kind": "page",
        "kind_label": kind_label,
        "crumbs": [FRONT, *crumbs],
        "contents": [],
    }


def images(site: Site, entry: Entry) -> tuple[str, ...]:
    """Return the images that an entry's body shows, as paths below the catalogue's root."""
    folder = posixpath.dirname(site.source_of(entry))
    names = {match["name"] for text in entry.sections.values() for match in _IMAGE.finditer(text)}
    return tuple(f"{folder}/{name}" for name in sorted(names))
