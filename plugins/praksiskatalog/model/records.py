"""The small records behind the pages: sources, facts, voices, findings, events and terms."""

from typing import ClassVar, Literal

from praksiskatalog.model.fields import (
    NOT_STATED,
    Line,
    Paragraph,
    PartialDate,
    Reference,
    Slug,
    Summary,
    Title,
    Value,
    described,
)


class Record(Value):
    """A small record with a name of its own."""

    TYPE: ClassVar[str]
    LABEL: ClassVar[str]

    name: Slug = described("Navn", "Postens faste navn.", "praksiskatalog")


OWN_ACCOUNT = "egen-beretning"
"""The kind of source that is the municipality itself, as an example's own words and numbers."""


class Source(Record):
    """A document that the catalogue builds on."""

    TYPE = "source"
    LABEL = "Kilde"

    title: Line = described("Titel", "Kildens titel, ordret.", "Sammen om unge")
    authors: Line = described("Forfatter", "Hvem der har skrevet den.", "Redaktionen")
    publisher: Line = described("Udgiver", "Hvem der har udgivet den.", "Eksempelforlaget")
    published: PartialDate | Literal["ikke oplyst"] = described(
        "Udgivet", "Dato eller årstal, eller »ikke oplyst«.", "2024-05-22", origin="source"
    )
    kind: Slug = described("Slags", "Hvad kilden er.", "artikel", vocabulary="source_kind")
    read: bool = described(
        "Læst",
        "»true«, når redaktionen selv har læst kilden; »false«, når en anden kilde nævner den.",
        "true",
    )
    cited_by: Slug | None = described(
        "Nævnt i",
        "Kilden, der henviser til denne.",
        "praksiskatalog",
        refers_to="source",
        default=None,
    )
    address: Line = described(
        "Adresse", "Netadressen, eller »ikke oplyst«.", NOT_STATED, default=NOT_STATED
    )
    summary: Summary = described(
        "Resumé", "Hvad kilden handler om.", "En artikel om unge.", origin="source"
    )
    points: tuple[Line, ...] = described(
        "Hovedpunkter",
        "Hvad kilden siger, med vores ord.",
        [],
        origin="source",
        default=(),
        min_length=1,
    )


class Fact(Value):
    """One number, date or name as a source gives it."""

    kind: Literal["number", "date", "name"] = described("Slags", "Tal, dato eller navn.", "number")
    value: Line = described("Værdi", "Tallet, datoen eller navnet.", "40")
    what: Line = described("Hvad", "Hvad det måler eller betegner. Ingen sætning.", "medarbejdere")
    place: Line = described("Sted", "Hvor i kilden det står.", "eksemplet på matrix")


class SourceFacts(Value):
    """Every fact that entries may use from one source."""

    source: Slug = described(
        "Kilde", "Kildens navn i sources.yml.", "praksiskatalog", refers_to="source"
    )
    facts: tuple[Fact, ...] = described("Fakta", "Tal, datoer og navne.", [], min_length=1)


class Voice(Record):
    """What somebody said, as reported speech and by role."""

    TYPE = "voice"
    LABEL = "Stemme"

    role: Line = described("Rolle", "Rollen, aldrig navnet.", "Ung", origin="source")
    text: Paragraph = described(
        "Gengivelse",
        "Hvad personen siger, som referat.",
        "En ung siger, at …",
        origin="source",
    )
    themes: tuple[Slug, ...] = described(
        "Temaer",
        "Temaer, stemmen hører til.",
        [],
        refers_to="theme",
        default=(),
        min_length=1,
    )
    practices: tuple[Slug, ...] = described(
        "Praksisser",
        "Praksisser, stemmen hører til.",
        [],
        refers_to="practice",
        default=(),
        min_length=1,
    )
    source: Slug = described("Kilde", "Hvor det står.", "praksiskatalog", refers_to="source")


class Finding(Record):
    """One result of a survey or of interviews."""

    TYPE = "finding"
    LABEL = "Resultat"

    title: Title = described("Titel", "Resultatet i få ord.", "Lovene taler ikke sammen")
    kind: Slug = described(
        "Slags",
        "Hvad der virker, eller hvad der er svært.",
        "svaert",
        vocabulary="finding",
    )
    text: Paragraph = described("Tekst", "Resultatet med vores ord.", "…", origin="source")
    practices: tuple[Slug, ...] = described(
        "Praksisser",
        "Praksisser, der kan hjælpe.",
        [],
        refers_to="practice",
        default=(),
        min_length=1,
    )
    source: Slug = described("Kilde", "Hvor det står.", "praksiskatalog", refers_to="source")


class Event(Record):
    """Something that happened, for the timeline."""

    TYPE = "event"
    LABEL = "Begivenhed"

    date: PartialDate = described("Dato", "Dag, måned eller år.", "2023-06-07", origin="source")
    until: PartialDate | None = described(
        "Til", "Slutdato, hvis det varede.", "2024-05", origin="source", default=None
    )
    title: Title = described("Titel", "Hvad der skete.", "Projektet begynder", origin="source")
    text: Paragraph = described("Tekst", "Kort om det.", "…", origin="source")
    source: Slug = described("Kilde", "Hvor det står.", "praksiskatalog", refers_to="source")

    @property
    def span(self) -> tuple[str, str]:
        """Return the first and the last day as texts that sort; every month has 31 days here.

        A date that names a year or a month alone holds all of its days.
        """
        last = self.until or self.date
        return self.date + "-01-01"[len(self.date) - 4 :], last + "-12-31"[len(last) - 4 :]


class Term(Record):
    """A word that readers may not know."""

    TYPE = "term"
    LABEL = "Ord"

    term: Line = described("Ord", "Ordet, som det står i teksten.", "relationel kapacitet")
    forms: tuple[Line, ...] = described(
        "Former",
        "Andre former, der også skal forklares.",
        ["KUI"],
        default=(),
        min_length=1,
    )
    definition: Paragraph = described(
        "Forklaring", "En forklaring uden fagsprog.", "…", origin="source"
    )
    source: Slug | None = described(
        "Kilde",
        "Hvor forklaringen kommer fra; udelad, når den er vores egen.",
        "praksiskatalog",
        refers_to="source",
        default=None,
    )


class Synonym(Record):
    """Words that readers use, and what the catalogue calls the same thing."""

    TYPE = "synonym"
    LABEL = "Synonym"

    words: tuple[Line, ...] = described(
        "Læserens ord",
        "Ord eller vendinger, som læsere søger med. Alle former tæller med.",
        ["KPI"],
        min_length=1,
    )
    means: tuple[Line, ...] = described(
        "Katalogets ord",
        "Ord eller vendinger, som siderne bruger. Det nærmeste først.",
        ["nøgletal"],
        default=(),
        min_length=1,
    )
    see: tuple[Reference, ...] = described(
        "Sider",
        "Sider, der handler om det, når ordene ikke er nok. Den vigtigste først.",
        ["opfoelgning-med-data"],
        refers_to="page",
        default=(),
        min_length=1,
    )
    reason: Line = described(
        "Begrundelse",
        "Hvorfor ordene hører sammen.",
        "Ledere siger KPI om de tal, der viser, om målet er nået.",
    )
