"""Themes: the few headings that practices are gathered under."""

from praksiskatalog.model.entry import Entry
from praksiskatalog.model.fields import Line, Paragraph, described


class Theme(Entry):
    """A theme of the catalogue."""

    TYPE = "theme"
    LABEL = "Tema"

    order: int = described("Rækkefølge", "Temaets plads.", 1, ge=1, le=99)
    description: Paragraph = described(
        "Beskrivelse",
        "Hvad temaet samler.",
        "Her handler det om møder.",
        origin="source",
    )
    question: Line = described(
        "Spørgsmål",
        "Det spørgsmål, en leder ville stille.",
        "Hvordan trækker vi i samme retning?",
        origin="proposal",
    )
    colour: str = described(
        "Farve",
        "Temaets farve, et navn fra paletten.",
        "hav",
        pattern=r"^(hav|sol|skov|lyng)$",
    )
