"""Theme days: a timed programme that an organiser can run."""

from praksiskatalog.model.danish import slug
from praksiskatalog.model.entry import Entry, Section
from praksiskatalog.model.fields import (
    Day,
    Line,
    Paragraph,
    Reference,
    Slug,
    Title,
    Value,
    described,
)

PLACE_IN_NAME = 60
"""How many characters of a place a file's name can hold."""


class Block(Value):
    """One part of the programme."""

    minutes: int = described("Minutter", "Hvor længe delen varer.", 30, ge=5, le=480)
    title: Title = described("Titel", "Hvad der sker.", "Velkomst og formål", origin="proposal")
    form: Slug = described("Form", "Hvordan I arbejder.", "oplaeg", vocabulary="form")
    text: Paragraph = described(
        "Beskrivelse",
        "Hvad deltagerne gør.",
        "I par svarer I på spørgsmålet.",
        origin="proposal",
    )
    entries: tuple[Reference, ...] = described(
        "Sider",
        "Praksisser, anbefalinger, eksempler eller værktøjer, som delen bruger.",
        ["tvaerfaglige-moeder"],
        refers_to="any",
        default=(),
        min_length=1,
    )
    materials: tuple[Line, ...] = described(
        "Materialer",
        "Hvad der skal ligge klar.",
        ["Tuscher"],
        origin="proposal",
        default=(),
        min_length=1,
    )
    notes: Paragraph = described(
        "Noter til facilitator",
        "Hvad den, der leder delen, skal huske.",
        "Stop samtalen, når tiden er gået.",
        origin="proposal",
    )


class Holding(Value):
    """One time that a theme day is held."""

    date: Day = described("Dato", "Dagen.", "2027-03-11")
    start: str = described(
        "Start",
        "Klokkeslæt som tt.mm.",
        "9.00",
        pattern=r"^([01]?[0-9]|2[0-3])\.[0-5][0-9]$",
    )
    place: Line = described("Sted", "Hvor.", "Mødelokale 1")
    organiser: Line = described("Arrangør", "Hvem der står for dagen.", "Redaktionen")


class ThemeDay(Entry):
    """A day (or half a day) about one theme."""

    TYPE = "theme-day"
    LABEL = "Temadag"
    SECTIONS = (
        Section("purpose", "Formål", "Hvad deltagerne går hjem med.", "proposal"),
        Section("preparation", "Forberedelse", "Hvad der skal ske før dagen.", "proposal"),
        Section("homework", "Hjemmeopgave", "Hvad deltagerne gør bagefter.", "proposal"),
    )

    theme: Slug = described("Tema", "Temaets navn.", "koordinering-i-praksis", refers_to="theme")
    participants: Line = described(
        "Deltagere",
        "Hvem der er med, og hvor mange.",
        "20-40 ledere",
        origin="proposal",
    )
    blocks: tuple[Block, ...] = described(
        "Program", "Dagens dele i rækkefølge.", [], min_length=1, max_length=20
    )
    holdings: tuple[Holding, ...] = described(
        "Afholdelser", "Når dagen er planlagt.", [], default=(), min_length=1
    )

    @property
    def references(self) -> frozenset[str]:
        """Return what the blocks refer to, each once."""
        return frozenset(reference for block in self.blocks for reference in block.entries)

    @property
    def minutes(self) -> int:
        """Return the length of the whole programme in minutes."""
        return sum(block.minutes for block in self.blocks)

    def named_holdings(self) -> tuple[tuple[str, Holding], ...]:
        """Return the holdings in the file's order, each with the name of its calendar file.

        That is the date; where more than one is held on a date, those that stand later in the file
        add their place, so that the first keeps its name.
        """
        dates = [holding.date for holding in self.holdings]
        return tuple(
            (
                str(holding.date) if holding.date not in dates[:at] else _dated_place(holding),
                holding,
            )
            for at, holding in enumerate(self.holdings)
        )


def _dated_place(holding: Holding) -> str:
    return f"{holding.date}-{slug(holding.place)[:PLACE_IN_NAME]}"
