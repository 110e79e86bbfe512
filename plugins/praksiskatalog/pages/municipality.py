"""The pages of municipalities, and the page that lists all of them."""

from itertools import groupby

from praksiskatalog.model import addresses
from praksiskatalog.model.danish import counted, sort_key
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.municipality import Municipality
from praksiskatalog.pages import cards, parts
from praksiskatalog.pages.map import map_view
from praksiskatalog.pages.page import Link, Page
from praksiskatalog.pages.relations import Site


def municipality_page(site: Site, place: Municipality) -> Page:
    """Return the page of a municipality."""
    markdown = parts.body(site, place)
    row = site.row_of(place)
    cases = site.cases_of_municipality[place.reference]
    shown = {practice for case in cases for practice in case.practices}
    crumbs = [Link(title="Kommuner", url=addresses.MUNICIPALITIES)]
    front = parts.common(place, site, "municipality.html", crumbs, markdown) | {
        "region": row.region,
        "municipality_code": row.code,
        "participation": _participation(site, place),
        "organisation": _organisation(site, place),
        "contact": place.contact if is_stated(place.contact) else "",
        "cases": [cards.without_fact(cards.card(site, case), place.title) for case in cases],
        "neighbours": [
            {**cards.link(other), "distance": f"{distance} km"}
            for other, distance in site.neighbours(place)
        ],
        "missing": [
            cards.link(p) for p in site.catalogue.practices if cases and p.reference not in shown
        ],
        "without_example": [
            cards.link(p)
            for p in site.catalogue.practices
            if not site.cases_of_practice[p.reference]
        ],
        "contribute_url": addresses.CONTRIBUTE,
        "unknown": place.unsaid,
        "map": map_view(site, place),
        "copy_text": parts.copied(site, place, []),
    }
    source, images = site.source_of(place), parts.images(site, place)
    return Page(addresses.entry(place), front, markdown, source, images)


def _participation(site: Site, place: Municipality) -> list[dict[str, object]]:
    return [
        {
            "title": site.catalogue.vocabulary.label("project", taking_part.project),
            "definition": site.catalogue.vocabulary.term("project", taking_part.project).definition,
            "period": taking_part.period,
            "source": Link(
                title=site.sources[taking_part.source].title,
                url=addresses.page("source", taking_part.source),
            ),
        }
        for taking_part in place.participation
    ]


def _organisation(site: Site, place: Municipality) -> dict[str, str] | None:
    if place.organisation_form is None:
        return None
    term = site.catalogue.vocabulary.term("organisation", place.organisation_form)
    return {"label": term.label, "definition": term.definition}


def municipalities_page(site: Site) -> Page:
    """Return the page with the map and the list of every municipality."""
    lead = (
        f"{counted(len(site.catalogue.municipalities), 'kommune', 'kommuner')} har en side. "
        "Find jeres egen, eller se, hvem der arbejder med det samme."
    )
    front = parts.plain_front_matter(
        "municipalities.html", "Kommuner", lead, kind_label="Oversigt", crumbs=[]
    )
    with_page = {place.municipality_code for place in site.catalogue.municipalities}
    without = sorted(
        (row for row in site.catalogue.register if row.code not in with_page),
        key=lambda row: (sort_key(row.region), sort_key(row.name)),
    )
    front |= {
        "map": map_view(site, None),
        "with_page": [_listed(site, place) for place in site.catalogue.municipalities],
        "without_page": [
            {"region": region, "names": [row.name for row in rows]}
            for region, rows in groupby(without, key=lambda row: row.region)
        ],
        "contribute_url": addresses.CONTRIBUTE,
    }
    return Page(addresses.MUNICIPALITIES, front)


def _listed(site: Site, place: Municipality) -> dict[str, object]:
    cases = len(site.cases_of_municipality[place.reference])
    return {
        **cards.link(place),
        "region": site.row_of(place).region,
        "cases": cases,
        "cases_text": counted(cases, "eksempel", "eksempler") if cases else "",
        "participation": "; ".join(
            f"{site.catalogue.vocabulary.label('project', taking_part.project)}, "
            f"{taking_part.period}"
            for taking_part in place.participation
        ),
    }
