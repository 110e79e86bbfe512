"""Practices with their recommendations and checklist items."""

from typing import ClassVar, Literal

from praksiskatalog.model.entry import Entry, Section, SourceUse
from praksiskatalog.model.fields import (
    NOT_STATED,
    Code,
    Line,
    Paragraph,
    Reference,
    Slug,
    StatedLines,
    Title,
    Value,
    described,
)


class ChecklistItem(Value):
    """An observable result that another person could confirm."""

    name: Slug = described("Navn", "Punktets faste navn.", "fast-dagsorden")
    text: Line = described(
        "Punkt",
        "Et resultat, som en anden kan se. Ikke anbefalingen én gang til.",
        "Dagsordenen bliver sendt ud, før mødet begynder.",
        origin="proposal",
    )
    level: Slug = described(
        "Trin",
        "Hvor langt I er, når punktet er på plads.",
        "i-drift",
        vocabulary="level",
    )
    sign: Line = described(
        "Sådan ser I det",
        "Tegnet, som en anden kan pege på.",
        "Dagsordenen ligger i mødeindkaldelsen.",
        origin="proposal",
    )
    former: tuple[Reference, ...] = described(
        "Tidligere navne",
        "Gamle referencer, hvis krydser stadig skal gælde.",
        ["tvaerfaglige-moeder/effektiv-moedeledelse/dagsorden"],
        default=(),
        min_length=1,
    )


class Recommendation(Value):
    """An act that a source recommends; its status, owner and sources are its practice's."""

    TYPE: ClassVar[str] = "recommendation"
    LABEL: ClassVar[str] = "Anbefaling"

    name: Slug = described("Navn", "Anbefalingens faste navn.", "effektiv-moedeledelse")
    code: Code = described("Kort kode", "Et bogstav og tal, der aldrig ændres.", "a20")
    title: Title = described(
        "Titel", "Anbefalingen som en handling.", "Led møderne, så alle kommer til orde"
    )
    source_heading: Title | None = described(
        "Kildens overskrift",
        "Overskriften i kilden, ordret.",
        "Effektiv mødeledelse",
        default=None,
    )
    kind: Literal["recommendation", "factor"] = described(
        "Slags",
        "En anbefaling, eller en faktor fra forskningen.",
        "recommendation",
        default="recommendation",
    )
    text: Paragraph = described(
        "Tekst",
        "Hvad kilden anbefaler, med vores ord.",
        "Giv ordet videre, og hold fast i formålet.",
        origin="source",
    )
    audiences: tuple[Slug, ...] = described(
        "Læsere",
        "Hvem anbefalingen er for.",
        ["faglig-leder"],
        vocabulary="audience",
        min_length=1,
    )
    tags: tuple[Slug, ...] = described(
        "Emneord",
        "Ord, som anbefalingen findes under.",
        ["moeder"],
        vocabulary="tag",
        default=(),
        min_length=1,
    )
    synonyms: tuple[Line, ...] = described(
        "Andre ord",
        "Hvad læsere ellers kalder det.",
        ["facilitator"],
        default=(),
        min_length=1,
    )
    former: tuple[Reference, ...] = described(
        "Tidligere navne",
        "Gamle referencer, som stadig skal føre hertil.",
        ["tvaerfaglige-moeder/moedeledelse"],
        default=(),
        min_length=1,
    )
    barometer: Line = described(
        "Udsagn til barometeret",
        "Et udsagn, som I svarer på fra 1 til 10.",
        "Alle faggrupper kommer til orde på vores møder.",
        origin="proposal",
    )
    items: tuple[ChecklistItem, ...] = described(
        "Tjekliste", "3-6 punkter.", [], min_length=3, max_length=6
    )


class Evidence(Value):
    """What kind of knowledge a practice rests on; never a score."""

    kind: Slug = described(
        "Slags", "Hvilken slags viden.", "kommunale-erfaringer", vocabulary="evidence"
    )
    reason: Line = described(
        "Begrundelse",
        "Én sætning om, hvad vi ved det fra.",
        "Kilden gengiver erfaringer fra kommunerne.",
        origin="source",
    )


class PracticeUse(Value):
    """A municipality known to use a practice without an example of its own."""

    municipality: Slug = described(
        "Kommune", "Kommunens mappe.", "eksempelby", refers_to="municipality"
    )
    since: Line = described(
        "Siden", "Årstal, eller »ikke oplyst«.", "2024", origin="source", default=NOT_STATED
    )
    source: Slug = described("Kilde", "Hvor det står.", "praksiskatalog", refers_to="source")


class Practice(Entry):
    """A way of working, with what it takes, what it rests on and what is recommended."""

    TYPE = "practice"
    LABEL = "Praksis"
    SECTIONS = (
        Section("why", "Hvorfor det betyder noget", "Hvad praksissen løser.", "source"),
        Section(
            "experience",
            "Kommunernes erfaringer",
            "Hvad kommunerne har set.",
            "source",
            may_be_unknown=True,
        ),
        Section(
            "getting_started",
            "Sådan kan I begynde",
            "De første skridt, som vi foreslår dem.",
            "proposal",
            may_be_unknown=True,
        ),
    )
    ASKED: ClassVar[dict[str, str]] = {
        "prerequisites": "hvad det kræver",
        "time": "hvor lang tid det tager",
        "cost": "hvad det koster",
        "effects": "hvad I kan vente",
        "pitfalls": "hvad der kan gå galt",
        "experience": "hvilke erfaringer der er",
    }

    theme: Slug = described("Tema", "Temaets navn.", "koordinering-i-praksis", refers_to="theme")
    order: int = described("Rækkefølge", "Pladsen inden for temaet.", 1, ge=1, le=999)
    audiences: tuple[Slug, ...] = described(
        "Læsere",
        "Hvem praksissen er for.",
        ["faglig-leder"],
        vocabulary="audience",
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
    when: StatedLines = described(
        "Brug den, når",
        "Tegn på, at praksissen hjælper jer.",
        ["Ingen ved, hvem der har bolden."],
        origin="proposal",
    )
    when_not: StatedLines = described(
        "Vent, hvis",
        "Tegn på, at noget andet kommer først.",
        ["Ledelsen er ikke enig om målet."],
        origin="proposal",
    )
    prerequisites: StatedLines = described(
        "Det kræver", "Hvad der skal være på plads.", ["Et fast forum"], origin="source"
    )
    time: StatedLines = described("Tid", "Hvor lang tid det tager.", NOT_STATED, origin="source")
    cost: StatedLines = described("Pris", "Hvad det koster.", NOT_STATED, origin="source")
    effects: StatedLines = described(
        "Det kan I vente",
        "Hvad kilden ser af virkning.",
        ["Bedre dialog"],
        origin="source",
    )
    pitfalls: StatedLines = described(
        "Faldgruber", "Hvad der går galt, ifølge kilden.", NOT_STATED, origin="source"
    )
    evidence: Evidence = described("Videngrundlag", "Hvad viden bygger på.", {})
    recommendations: tuple[Recommendation, ...] = described(
        "Anbefalinger", "Det, kilden anbefaler.", [], min_length=1, max_length=30
    )
    questions: tuple[Line, ...] = described(
        "Spørgsmål til drøftelse",
        "Spørgsmål, der sætter en samtale i gang.",
        ["Hvad gør vi allerede?"],
        origin="proposal",
        min_length=1,
    )
    answers: tuple[Line, ...] = described(
        "Svarer på",
        "Spørgsmål, som en leder kunne stille, og som siden svarer på.",
        ["Hvor tit skal vi mødes?"],
        origin="proposal",
        min_length=1,
    )
    related: tuple[Slug, ...] = described(
        "Hænger sammen med",
        "Andre praksisser. Skriv linket ét sted; det vises begge steder.",
        ["tvaerfaglig-ledelse"],
        refers_to="practice",
        default=(),
        min_length=1,
    )
    used_by: tuple[PracticeUse, ...] = described(
        "Bruges af",
        "Kommuner, der bruger praksissen og ikke har et eksempel her.",
        [],
        default=(),
        min_length=1,
    )


__all__ = [
    "ChecklistItem",
    "Evidence",
    "Practice",
    "PracticeUse",
    "Recommendation",
    "SourceUse",
]
