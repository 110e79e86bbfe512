"""What every entry carries, whatever its type."""

from typing import ClassVar, Literal, NamedTuple

from praksiskatalog.model.fields import (
    NOT_STATED,
    Code,
    Day,
    Line,
    Origin,
    Reference,
    Sections,
    Slug,
    Summary,
    Title,
    Value,
    described,
    is_stated,
)

FORMAT = 1

Status = Literal["draft", "published", "under-review", "withdrawn"]
STATUS_LABELS: dict[str, str] = {
    "draft": "Kladde",
    "published": "Udgivet",
    "under-review": "Under revision",
    "withdrawn": "Trukket tilbage",
}


class Section(NamedTuple):
    """One fixed H2 heading of an entry's body."""

    key: str
    heading: str
    explanation: str
    origin: Origin
    may_be_unknown: bool = False
    example: str = ""


class SourceUse(Value):
    """A source that an entry builds on, and where in it."""

    source: Slug = described(
        "Kilde",
        "Kildens navn i practices/sources.yml.",
        "praksiskatalog",
        refers_to="source",
    )
    pages: Line = described(
        "Sider", "Siderne i kilden, eller »ikke oplyst«.", "5", default=NOT_STATED
    )


class Withdrawal(Value):
    """Why an entry was taken back, and what to read instead."""

    reason: Line = described("Årsag", "Hvorfor siden er trukket tilbage.", "Indsatsen er ophørt.")
    replaced_by: Reference | None = described(
        "Erstattet af",
        "Den side, der træder i stedet.",
        "tvaerfaglige-moeder",
        refers_to="any",
        default=None,
    )


class Entry(Value):
    """A page of its own in the catalogue. `reference` comes from the file's place."""

    TYPE: ClassVar[str]
    LABEL: ClassVar[str]
    SECTIONS: ClassVar[tuple[Section, ...]] = ()
    ASKED: ClassVar[dict[str, str]] = {}
    """What a reader would know of a field or a section, as »… oplyser ikke, « goes on."""

    format: int = described(
        "Formatversion", "Versionen af filens opbygning.", 1, default=FORMAT, ge=1, le=FORMAT
    )
    reference: Reference = described(
        "Reference", "Sidens faste navn; det er filens sti.", "tvaerfaglige-moeder"
    )
    code: Code = described(
        "Kort kode", "Et bogstav og tal, der aldrig ændres. Bruges på print.", "p08"
    )
    title: Title = described("Titel", "Sidens overskrift.", "Tværfaglige møder")
    source_heading: Title | None = described(
        "Kildens overskrift",
        "Overskriften i kilden, ordret.",
        "Tværfaglige møder",
        default=None,
    )
    summary: Summary = described(
        "Resumé",
        "Det vigtigste på højst 120 ord.",
        "Faste møder på tværs giver bedre forløb.",
        origin="source",
    )
    tags: tuple[Slug, ...] = described(
        "Emneord",
        "Ord, som siden findes under.",
        ["moeder"],
        vocabulary="tag",
        default=(),
        min_length=1,
    )
    synonyms: tuple[Line, ...] = described(
        "Andre ord",
        "Hvad læsere ellers kalder det; bruges af søgningen.",
        ["sagsmøder"],
        default=(),
        min_length=1,
    )
    status: Status = described("Status", "Hvor langt siden er.", "published")
    reviewed: Day = described("Gennemgået", "Dagen, siden sidst blev gennemgået.", "2026-11-22")
    next_review: Day = described(
        "Næste gennemgang", "Dagen, siden skal gennemgås igen.", "2027-11-22"
    )
    owner: Line = described("Ansvarlig", "Rollen, der passer siden. Ingen navne.", "Redaktionen")
    sources: tuple[SourceUse, ...] = described(
        "Kilder",
        "Hvor oplysningerne kommer fra.",
        [{"source": "praksiskatalog"}],
        min_length=1,
    )
    former: tuple[Reference, ...] = described(
        "Tidligere navne",
        "Gamle referencer, som stadig skal føre hertil.",
        ["teammoeder"],
        default=(),
        min_length=1,
    )
    withdrawn: Withdrawal | None = described(
        "Trukket tilbage", "Udfyldes, når status er »withdrawn«.", None, default=None
    )
    sections: Sections = described(
        "Tekst", "Brødteksten under de faste overskrifter.", {}, default={}
    )

    @property
    def unsaid(self) -> str:
        """What the sources do not say, as »… oplyser ikke, « goes on; empty when all is said."""
        told = {**dict(self), **self.sections}
        asked = [words for name, words in self.ASKED.items() if not is_stated(told.get(name, ""))]
        return ", og ".join(filter(None, (", ".join(asked[:-1]), *asked[-1:])))

    @property
    def is_shown(self) -> bool:
        """Return whether readers see the entry's text."""
        return self.status in ("published", "under-review")
