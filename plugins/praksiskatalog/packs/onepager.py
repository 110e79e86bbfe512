"""One-page papers for a committee: a practice or a theme, down to the first decision."""

from collections.abc import Sequence

from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.theme import Theme
from praksiskatalog.packs.options import PackError
from praksiskatalog.packs.press import Press, TooLongError
from praksiskatalog.packs.shelf import Data, Shelf, short_address, tree

TEMPLATE = "onepager"
FIRST_STEPS = 3
MOST_ADVICE, MOST_PRACTICES = 10, 5
"""How many lines a list may have, so that a catalogue that grows still fits on the page."""
FIRST_DECISION = (
    "Beslut, om I vil arbejde med praksissen, hvem der har ansvaret, og hvornår I ser på det igen. "
    "I kan begynde med at nå det her:"
)


def print_onepager(press: Press, shelf: Shelf, entry: Practice | Theme) -> bytes:
    """Return the one-page paper of a practice or a theme as PDF.

    Raises PackError, which names the field, for text that does not fit on the page.
    """
    told = _practice(shelf, entry) if isinstance(entry, Practice) else _theme(shelf, entry)
    sections = [section for section in told if section["values"] or section["tree"]]
    theme = shelf.themes.get(entry.theme) if isinstance(entry, Practice) else entry
    data: Data = {
        "title": entry.title,
        "publisher": shelf.settings.publisher.name or shelf.settings.site_name,
        "description": entry.summary,
        "kind_label": entry.LABEL,
        "colour": theme.colour if theme else "",
        "entry": short_address(shelf, entry),
        "lead": entry.summary,
        "sections": sections,
        "imprint": [f"Kilde: {shelf.sources_of(entry)}.", *shelf.settings.imprint],
    }
    try:
        return press.print(TEMPLATE, data).pdf
    except TooLongError as error:
        label = next(section["label"] for section in sections if section["field"] == error.field)
        raise PackError(
            f"Teksten under »{label}« er for lang til bilaget, som skal være på én side. Kort den.",
            (entry.TYPE, entry.reference),
            error.field,
        ) from None


def _practice(shelf: Shelf, practice: Practice) -> list[Data]:
    why = tree(shelf, practice, practice.sections["why"])
    advice = [item.title for item in practice.recommendations]
    return [
        _text("Problemet", "sections.why", "source", why),
        _list("Det gør I", "recommendations", "source", _some(advice, MOST_ADVICE)),
        _list("Det kræver", "prerequisites", "source", _stated(practice, "prerequisites")),
        _list("Tid og pris", "time", "source", _time_and_cost(practice)),
        _list("Det kan I vente", "effects", "source", _stated(practice, "effects")),
        _list("Den første beslutning", "recommendations", "proposal", _first_steps(practice)),
    ]


def _first_steps(practice: Practice) -> list[str]:
    """Return what a committee can decide today: the first result of each recommendation."""
    results = [item.items[0].text for item in practice.recommendations[:FIRST_STEPS]]
    return [FIRST_DECISION, *results]


def _time_and_cost(practice: Practice) -> list[str]:
    said = [*_stated(practice, "time"), *_stated(practice, "cost")]
    silent = [name for name in ("time", "cost") if not is_stated(getattr(practice, name))]
    asked = [Practice.ASKED[name] for name in silent]
    return [*said, *([f"Kilden oplyser ikke, {', og '.join(asked)}."] if asked else [])]


def _stated(practice: Practice, field: str) -> list[str]:
    value = getattr(practice, field)
    return list(value) if is_stated(value) else []


def _theme(shelf: Shelf, theme: Theme) -> list[Data]:
    inside = [one for one in shelf.catalogue.practices if one.theme == theme.reference]
    titles = [one.title for one in inside]

    def first(field: str) -> list[str]:
        said = [(one.title, _stated(one, field)) for one in inside]
        return _some([f"{title}: {lines[0]}" for title, lines in said if lines], MOST_PRACTICES)

    return [
        _list("Om temaet", "description", "source", [theme.description]),
        _list("Det kan I arbejde med", "title", "source", _some(titles, MOST_ADVICE)),
        _list("Det kræver", "summary", "source", first("prerequisites")),
        _list("Det kan I vente", "summary", "source", first("effects")),
        _list(
            "Den første beslutning",
            "question",
            "proposal",
            [
                f"Tal om spørgsmålet: »{theme.question}«",
                "Vælg én praksis at begynde med, og sig, hvem der har ansvaret.",
                "Aftal, hvornår I ser på det igen.",
            ],
        ),
    ]


def _some(lines: list[str], most: int) -> list[str]:
    """Return the first lines, and a line about how many more there are."""
    more = len(lines) - most
    return lines if more <= 0 else [*lines[:most], f"Og {more} til, som står på siden."]


def _list(label: str, field: str, origin: str, values: Sequence[str]) -> Data:
    return {"label": label, "field": field, "origin": origin, "values": list(values), "tree": []}


def _text(label: str, field: str, origin: str, nodes: Sequence[object]) -> Data:
    return {"label": label, "field": field, "origin": origin, "values": [], "tree": list(nodes)}
