"""The page of a case: what a municipality did, and what the source does not say."""

from praksiskatalog.model import addresses
from praksiskatalog.model.case import Case
from praksiskatalog.model.fields import is_stated
from praksiskatalog.pages import cards, parts
from praksiskatalog.pages.page import Link, Page
from praksiskatalog.pages.relations import Site
from praksiskatalog.text.plain import to_plain


def case_page(site: Site, case: Case) -> Page:
    """Return the page of a case."""
    markdown = parts.body(site, case)
    crumbs = [Link(title="Eksempler", url=addresses.CASES)]
    place = cards.municipality_link(site, case)
    if place:
        crumbs = [Link(title="Kommuner", url=addresses.MUNICIPALITIES), place]
    told = [f"{s.heading}\n{to_plain(text)}" for s, text in parts.stated_sections(case)]
    front = parts.common(case, site, "case.html", crumbs, markdown) | {
        # The folder of those without a name is no municipality that a reader could go to.
        "menu_url": "" if place else addresses.CASES,
        "municipality": place,
        "naming_label": cards.case_place(site, case),
        "practices": [
            cards.card(site, site.practices[reference])
            for reference in case.practices
            if reference in site.practices
        ],
        "recommendations": [
            Link(
                title=site.recommendations[reference][1].title,
                url=addresses.recommendation(reference),
            )
            for reference in case.recommendations
            if reference in site.recommendations
        ],
        "facts": _facts(case),
        "unknown": case.unsaid,
        "completeness": completeness(case),
        "copy_text": parts.copied(site, case, told),
    }
    source, images = site.source_of(case), parts.images(site, case)
    return Page(addresses.entry(case), front, markdown, source, images)


def _facts(case: Case) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for name in Case.FACTS:
        value = getattr(case, name)
        if is_stated(value):
            values = [value] if isinstance(value, str) else list(value)
            rows.append({"label": Case.model_fields[name].title, "values": values})
    return rows


def completeness(case: Case) -> dict[str, object]:
    """Return how much of what readers ask for a case states; computed, never stored."""
    answers = [is_stated(case.sections.get(section.key, "")) for section in Case.SECTIONS]
    answers += [is_stated(getattr(case, name)) for name in Case.FACTS]
    stated, total = sum(answers), len(answers)
    text = Case.COMPLETENESS.format(stated=stated, total=total)
    return {"stated": stated, "total": total, "text": text}
