"""Tools: things a team can use at a meeting tomorrow."""

from typing import Literal

from praksiskatalog.model.entry import Entry, Section
from praksiskatalog.model.fields import Line, Paragraph, Slug, Title, Value, described


class Step(Value):
    """One step of a tool."""

    title: Title = described("Trin", "Hvad I gør.", "Vælg et mål", origin="source")
    text: Paragraph = described(
        "Forklaring", "Hvordan I gør det.", "Skriv målet på tavlen.", origin="proposal"
    )


class Tool(Entry):
    """A method with its steps and what must lie ready."""

    TYPE = "tool"
    LABEL = "Værktøj"
    SECTIONS = (
        Section("purpose", "Formål", "Hvad værktøjet hjælper med.", "source"),
        Section("when_to_use", "Brug det, når", "Hvornår det passer.", "proposal"),
    )

    practices: tuple[Slug, ...] = described(
        "Praksisser",
        "Hvor værktøjet bruges.",
        ["tvaerfaglige-moeder"],
        refers_to="practice",
        min_length=1,
    )
    duration: Line = described(
        "Varighed", "Hvor lang tid det tager.", "Ikke oplyst", origin="proposal"
    )
    steps_from: Literal["source", "proposal"] = described(
        "Trinene kommer fra",
        "Om trinene står i kilden, eller om de er vores forslag.",
        "source",
    )
    steps: tuple[Step, ...] = described("Trin", "Trinene i rækkefølge.", [], min_length=1)
    materials: tuple[Line, ...] = described(
        "Materialer",
        "Hvad der skal ligge klar.",
        ["Tavle"],
        origin="proposal",
        min_length=1,
    )
