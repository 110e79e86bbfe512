"""The page of a practice: what it is, what to do, who does it and what to talk about."""

from praksiskatalog.model import addresses
from praksiskatalog.model.danish import joined, slug, uncapitalised
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.practice import Practice, Recommendation
from praksiskatalog.pages import cards, parts
from praksiskatalog.pages.packed import GLANCE, stated_groups
from praksiskatalog.pages.page import Link, Page
from praksiskatalog.pages.relations import Site
from praksiskatalog.text.plain import to_plain

_FACETS = (("audiences", "audience"), ("sectors", "sector"), ("target_groups", "target_group"))


def practice_page(site: Site, practice: Practice) -> Page:
    """Return the page of a practice."""
    theme = site.themes[practice.theme]
    markdown = parts.body(site, practice)
    inside = site.practices_of_theme[practice.theme]
    previous, following = parts.neighbours_in(inside, practice)
    crumbs = [Link(title="Temaer", url=addresses.THEMES), cards.link(theme)]
    cases = [cards.card(site, case) for case in site.cases_of_practice[practice.reference]]
    front = parts.common(practice, site, "practice.html", crumbs, markdown) | {
        "theme": {**cards.link(theme), "colour": theme.colour},
        "glance": [
            {"label": label, "origin": origin, "values": values}
            for origin, label, values in stated_groups(practice, GLANCE)
        ],
        "facets": _facets(site, practice),
        "evidence": _evidence(site, practice),
        "origins": {slug(s.heading): s.origin for s, _ in parts.stated_sections(practice)},
        "unknown": practice.unsaid,
        "recommendations": [
            recommendation_view(site, practice, recommendation)
            for recommendation in practice.recommendations
        ],
        "advice": cards.advice_counted(practice),
        "advice_title": _advice_title(practice),
        "cases": cards.in_full_then_brief(cases),
        "questions": list(practice.questions),
        "related": [cards.card(site, other) for other in site.related.get(practice.reference, ())],
        "used_by": _used_by(site, practice),
        "tools": [cards.card(site, tool) for tool in site.tools_of_practice[practice.reference]],
        "voices": parts.voices(site, site.voices_of_practice[practice.reference]),
        "progress": {"scope": "practice", "reference": practice.reference},
        "paper_url": addresses.paper(practice) if site.settings.has_pdf else "",
        "previous": previous,
        "next": following,
        "copy_text": _copy(site, practice),
    }
    source, images = site.source_of(practice), parts.images(site, practice)
    return Page(addresses.entry(practice), front, markdown, source, images)


def _facets(site: Site, practice: Practice) -> list[dict[str, object]]:
    vocabulary = site.catalogue.vocabulary
    return [
        {
            "label": Practice.model_fields[name].title,
            "values": [
                Link(title=label if place == 0 else uncapitalised(label), url="")
                for place, value in enumerate(getattr(practice, name))
                for label in [vocabulary.label(group, value)]
            ],
        }
        for name, group in _FACETS
    ]


def _advice_title(practice: Practice) -> str:
    kinds = {each.kind for each in practice.recommendations}
    return "Faktorer" if kinds == {"factor"} else "Anbefalinger"


def _evidence(site: Site, practice: Practice) -> dict[str, str]:
    term = site.catalogue.vocabulary.term("evidence", practice.evidence.kind)
    return {
        "label": term.label,
        "definition": term.definition,
        "reason": practice.evidence.reason,
    }


def _used_by(site: Site, practice: Practice) -> list[dict[str, object]]:
    """Return the municipalities known to use a practice: from named cases, then from sources."""
    named = {
        case.municipality: case
        for case in site.cases_of_practice[practice.reference]
        if case.naming == "named"
    }
    shown: list[dict[str, object]] = [
        {**cards.link(site.municipalities[reference]), "case": cards.link(case)}
        for reference, case in named.items()
        if reference in site.municipalities
    ]
    for use in practice.used_by:
        if use.municipality in site.municipalities and use.municipality not in named:
            note = f"Siden {use.since}" if is_stated(use.since) else ""
            shown.append({**cards.link(site.municipalities[use.municipality]), "note": note})
    return shown


def recommendation_view(
    site: Site, practice: Practice, recommendation: Recommendation
) -> dict[str, object]:
    """Return a recommendation with its checklist, ready to be laid out."""
    reference = f"{practice.reference}/{recommendation.name}"
    vocabulary = site.catalogue.vocabulary
    return {
        "reference": reference,
        "anchor": addresses.recommendation_anchor(recommendation.name),
        "code": recommendation.code,
        "title": recommendation.title,
        "source_heading": recommendation.source_heading or "",
        "kind": recommendation.kind,
        "kind_label": cards.kind_label(recommendation),
        "text": recommendation.text,
        "audiences": _audiences(site, recommendation),
        "tags": parts.tags(site, recommendation.tags),
        "barometer": recommendation.barometer,
        "items": [
            {
                "reference": f"{reference}/{item.name}",
                "anchor": addresses.item_anchor(recommendation.name, item.name),
                "text": item.text,
                "level": item.level,
                "level_label": vocabulary.label("level", item.level),
                "sign": item.sign,
            }
            for item in recommendation.items
        ],
    }


def _audiences(site: Site, recommendation: Recommendation) -> str:
    """Return whom a recommendation is for, inside a sentence."""
    labels = [
        uncapitalised(site.catalogue.vocabulary.label("audience", name))
        for name in recommendation.audiences
    ]
    return joined(labels, "samt" if any(" og " in label for label in labels) else "og")


def _copy(site: Site, practice: Practice) -> str:
    told = [
        f"{section.heading}\n{to_plain(text)}"
        for section, text in parts.stated_sections(practice)
        if section.origin == "source"
    ]
    advice = [f"{item.title}. {item.text}" for item in practice.recommendations]
    return parts.copied(site, practice, [*told, parts.bullets(_advice_title(practice), advice)])
