"""Cases: what a municipality did, told by itself or by a source."""

from typing import ClassVar, Literal

from praksiskatalog.model.entry import Entry, Section
from praksiskatalog.model.fields import (
    NOT_STATED,
    Line,
    Reference,
    Slug,
    StatedLines,
    Title,
    described,
)

UNNAMED = "unavngivet"
NAMING_LABELS: dict[str, str] = {
    "named": "",
    "unnamed": "En kommune, som kilden ikke nævner ved navn",
    "several": "Flere kommuner, som kilden ikke nævner ved navn",
}


class Case(Entry):
    """An example from one municipality, or from one or several that the source leaves unnamed."""

    TYPE = "case"
    LABEL = "Eksempel"
    SECTIONS = (
        Section(
            "starting_point",
            "Udgangspunkt",
            "Hvad der var galt, eller hvad I ville.",
            "source",
            may_be_unknown=True,
            example="Sager, der hørte til to steder, blev liggende. Ingen havde ansvaret for dem.",
        ),
        Section(
            "what_is_done",
            "Det gør de",
            "Hvad der sker, trin for trin.",
            "source",
            example=(
                "Hver anden tirsdag mødes en leder og to medarbejdere fra hvert område. De tager "
                "fem sager. Hver sag ender med én aftale, som én person følger op på."
            ),
        ),
        Section(
            "results",
            "Det kom der ud af det",
            "Hvad der skete.",
            "source",
            may_be_unknown=True,
            example="De fleste sager får nu en afgørelse på samme møde.",
        ),
        Section(
            "hard",
            "Det var svært",
            "Hvad der drillede.",
            "source",
            may_be_unknown=True,
            example="I det første halve år kom der ofte afbud fra det ene område.",
        ),
        Section(
            "differently",
            "Det ville de gøre anderledes",
            "Hvad I har lært.",
            "source",
            may_be_unknown=True,
            example="Vi ville have aftalt med lederne, at møderne går forud for andet.",
        ),
        Section(
            "not_for",
            "Det passer ikke til",
            "Hvem det ikke hjælper.",
            "source",
            may_be_unknown=True,
            example="Sager, der haster. De kan ikke vente på et møde.",
        ),
        Section(
            "reuse",
            "Det kræver det at bruge ideen",
            "Hvad andre skal have klar.",
            "source",
            may_be_unknown=True,
            example="To timer hver anden uge til hver deltager, og en leder, der kan beslutte.",
        ),
    )
    FACTS: ClassVar[tuple[str, ...]] = ("scale", "period", "measured", "contact", "approval")
    """The fields that, with the sections, make up how complete a case is."""
    SHORT: ClassVar[tuple[str, ...]] = (
        "title", "practices", "sectors", "target_groups", "starting_point", "what_is_done", "hard",
        "contact", "approval",
    )  # fmt: skip
    """What the short version of an example tells: fields and sections; the rest can wait."""
    ASKED: ClassVar[dict[str, str]] = {
        "scale": "hvor stort omfanget er",
        "period": "hvornår det foregik",
        "starting_point": "hvad udgangspunktet var",
        "results": "hvad der kom ud af det",
        "measured": "hvordan det er målt",
        "hard": "hvad der var svært",
        "differently": "hvad kommunen ville gøre anderledes",
        "not_for": "hvem det ikke passer til",
        "reuse": "hvad det kræver at bruge ideen",
    }
    COMPLETENESS: ClassVar[str] = "Eksemplet svarer på {stated} af {total} spørgsmål."

    title: Title = described(
        "Titel",
        "Eksemplets overskrift: hvad I gør, gerne med hvem.",
        "Job, skole og social mødes hver anden tirsdag",
    )
    naming: Literal["named", "unnamed", "several"] = described(
        "Navn på kommunen",
        "Om kilden nævner kommunen, lader den være unavngiven, eller taler om flere.",
        "named",
    )
    practices: tuple[Slug, ...] = described(
        "Praksisser",
        "De praksisser, eksemplet viser.",
        ["tvaerfaglige-moeder"],
        refers_to="practice",
        min_length=1,
    )
    recommendations: tuple[Reference, ...] = described(
        "Anbefalinger",
        "De anbefalinger, eksemplet viser, som praksis/anbefaling.",
        ["tvaerfaglige-moeder/effektiv-moedeledelse"],
        refers_to="recommendation",
        default=(),
        min_length=1,
    )
    sectors: tuple[Slug, ...] = described(
        "Fagområder",
        "Områder, der er med.",
        ["social"],
        vocabulary="sector",
        min_length=1,
    )
    target_groups: tuple[Slug, ...] = described(
        "Målgrupper",
        "Hvem indsatsen hjælper.",
        ["alle-unge-i-maalgruppen"],
        vocabulary="target_group",
        min_length=1,
    )
    measured: StatedLines = described(
        "Sådan er det målt",
        "Hvordan I ved, hvad der kom ud af det.",
        ["Vi tæller sagerne i fagsystemet hvert kvartal."],
        origin="source",
    )
    scale: StatedLines = described(
        "Omfang",
        "Hvor mange medarbejdere, møder eller borgere.",
        ["12 medarbejdere"],
        origin="source",
    )
    period: StatedLines = described(
        "Periode",
        "Hvornår det foregik.",
        ["Siden august 2023. Det er stadig i gang."],
        origin="source",
    )
    contact: Line = described(
        "Kontakt",
        "En funktionspostkasse, eller »ikke oplyst«.",
        "indsatsen@kommune.dk",
        default=NOT_STATED,
    )
    approval: Line = described(
        "Godkendt af",
        "Rollen, der har godkendt eksemplet, og hvornår. Ellers »ikke oplyst«.",
        "Ungechefen, 1. oktober 2026",
        default=NOT_STATED,
    )

    @property
    def municipality(self) -> str:
        """Return the folder of the municipality, `unavngivet` for one that is not named."""
        return self.reference.partition("/")[0]
