"""The pages made from records: glossary, sources, survey and timeline."""

import re

from praksiskatalog.model import addresses
from praksiskatalog.model.danish import other_words, written_date
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.records import Fact, Source, Term
from praksiskatalog.pages import cards, parts
from praksiskatalog.pages.page import FrontMatter, Link, Page
from praksiskatalog.pages.relations import Site

WEB = ("https://", "http://")
"""How an address begins that a page may link to."""
_DAY = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?")


def glossary_page(site: Site) -> Page:
    """Return the page that explains every term."""
    front = parts.plain_front_matter(
        "glossary.html",
        "Ordliste",
        "Fagord på siderne, forklaret uden fagsprog.",
        kind_label="Ordliste",
        crumbs=[],
    )
    return Page(
        addresses.GLOSSARY,
        front | {"terms": [_term(site, term) for term in site.catalogue.terms]},
        source="practices/terms.yml",
    )


def _term(site: Site, term: Term) -> dict[str, object]:
    forms = other_words(term.term, term.forms)
    return {
        "term": term.term,
        "anchor": addresses.term_anchor(term.name),
        "forms": forms,
        "endings": [form for form in term.forms if form not in forms],
        "definition": term.definition,
        "source": source_link(site, term.source) if term.source else None,
    }


def source_link(site: Site, name: str) -> Link:
    """Return the link to a source's page."""
    return Link(title=site.sources[name].title, url=addresses.page("source", name))


def sources_page(site: Site) -> Page:
    """Return the page that lists every source by kind."""
    front = parts.plain_front_matter(
        "sources.html",
        "Kilder",
        "Det bygger siderne på. Hver kilde fører til de sider, der bruger den.",
        kind_label="Oversigt",
        crumbs=[],
    )
    vocabulary = site.catalogue.vocabulary
    groups = [
        {
            "label": term.label,
            "definition": term.definition,
            "sources": [
                {
                    "title": source.title,
                    "url": addresses.page("source", source.name),
                    "made": _made(source),
                }
                for source in site.catalogue.sources
                if source.kind == term.name
            ],
        }
        for term in vocabulary.source_kind
    ]
    front |= {"groups": [group for group in groups if group["sources"]]}
    return Page(addresses.SOURCES, front, source="practices/sources.yml")


def source_page(site: Site, source: Source) -> Page:
    """Return the page of a source: what it says, and where it is used."""
    front = parts.plain_front_matter(
        "source.html",
        source.title,
        source.summary,
        kind_label=site.catalogue.vocabulary.label("source_kind", source.kind),
        crumbs=[Link(title="Kilder", url=addresses.SOURCES)],
    )
    front |= {
        "reference": source.name,
        "source_heading": source.title,
        "authors": source.authors,
        "publisher": source.publisher,
        "published_text": _published(source),
        "address": source.address if source.address.startswith(WEB) else "",
        "read": source.read,
        "cited_by": source_link(site, source.cited_by) if source.cited_by else None,
        "points": list(source.points),
        "used_in": used_in(site, source.name),
        "facts": [
            {"what": fact.what, "value": _value(fact), "place": fact.place}
            for facts in site.catalogue.facts
            if facts.source == source.name
            for fact in facts.facts
            if fact.kind != "name"
        ],
    }
    return Page(addresses.page("source", source.name), front, source="practices/sources.yml")


def _made(source: Source) -> str:
    """Return who made a source and when, as far as that is stated."""
    stated = [each for each in (source.authors, _published(source)) if is_stated(each)]
    return ", ".join(stated) or "Forfatter og dato er ikke oplyst"


def _published(source: Source) -> str:
    return written_date(source.published) if is_stated(source.published) else source.published


def _value(fact: Fact) -> str:
    is_day = fact.kind == "date" and _DAY.fullmatch(fact.value)
    return written_date(fact.value) if is_day else fact.value


def used_in(site: Site, source: str) -> list[dict[str, object]]:
    """Return the entries that cite a source, by type."""
    groups: dict[str, list[Link]] = {}
    for entry in site.catalogue.entries():
        if any(use.source == source for use in entry.sources):
            groups.setdefault(entry.LABEL, []).append(cards.link(entry))
    return [{"label": label, "links": links} for label, links in groups.items()]


def survey_front_matter(site: Site) -> FrontMatter:
    """Return what the survey's page shows besides its own text."""
    groups = [
        {
            "label": term.label,
            "definition": term.definition,
            "findings": [
                {
                    "title": finding.title,
                    "text": finding.text,
                    "practices": [
                        cards.link(site.practices[reference])
                        for reference in finding.practices
                        if reference in site.practices
                    ],
                    "source": source_link(site, finding.source),
                }
                for finding in site.catalogue.findings
                if finding.kind == term.name
            ],
        }
        for term in site.catalogue.vocabulary.finding
    ]
    return {
        "groups": [group for group in groups if group["findings"]],
        "voices": parts.voices(site, site.catalogue.voices),
    }


def timeline_front_matter(site: Site) -> FrontMatter:
    """Return what the timeline's page shows besides its own text."""
    return {
        "events": [
            {
                "date_text": _period(event.date, event.until),
                "title": event.title,
                "text": event.text,
                "source": source_link(site, event.source),
            }
            for event in site.catalogue.events
        ]
    }


def _period(start: str, until: str | None) -> str:
    """Return one date or two; years alone stand as everywhere else: »2020-2023«."""
    ends = [written_date(end) for end in (start, until) if end]
    return ("-" if all(end.isdigit() for end in ends) else " – ").join(ends)
