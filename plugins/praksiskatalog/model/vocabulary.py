"""The controlled values: groups of terms, each with a label, a definition and its place."""

from functools import cached_property

from praksiskatalog.model.fields import Line, Slug, Summary, Value, described


class VocabularyTerm(Value):
    """One allowed value of a group."""

    name: Slug = described("Navn", "Værdien, som den skrives i filerne.", "faglig-leder")
    label: Line = described("Betegnelse", "Ordet, som læseren ser.", "Faglige ledere")
    definition: Summary = described(
        "Forklaring",
        "En sætning om, hvad ordet dækker.",
        "Ledere, der tilrettelægger indsatsen.",
    )


class Vocabulary(Value):
    """Every group of controlled values, each in the order it is shown."""

    audience: tuple[VocabularyTerm, ...] = described(
        "Læsere", "Hvem en praksis er for.", [], default=(), min_length=1
    )
    sector: tuple[VocabularyTerm, ...] = described(
        "Fagområder", "Hvilke områder er med.", [], default=(), min_length=1
    )
    target_group: tuple[VocabularyTerm, ...] = described(
        "Målgrupper", "Hvem hjælpes.", [], default=(), min_length=1
    )
    tag: tuple[VocabularyTerm, ...] = described(
        "Emneord", "Hvad en side handler om.", [], default=(), min_length=1
    )
    level: tuple[VocabularyTerm, ...] = described(
        "Trin", "Hvor langt I er nået.", [], default=(), min_length=1
    )
    evidence: tuple[VocabularyTerm, ...] = described(
        "Videngrundlag", "Hvad viden bygger på.", [], default=(), min_length=1
    )
    organisation: tuple[VocabularyTerm, ...] = described(
        "Organisering", "Hvordan I er delt.", [], default=(), min_length=1
    )
    project: tuple[VocabularyTerm, ...] = described(
        "Projekter", "Hvad kommuner deltager i.", [], default=(), min_length=1
    )
    finding: tuple[VocabularyTerm, ...] = described(
        "Fund", "Hvilken slags resultat.", [], default=(), min_length=1
    )
    form: tuple[VocabularyTerm, ...] = described(
        "Arbejdsformer", "Hvordan I arbejder.", [], default=(), min_length=1
    )
    source_kind: tuple[VocabularyTerm, ...] = described(
        "Kildetyper", "Hvad kilden er.", [], default=(), min_length=1
    )

    @cached_property
    def _terms(self) -> dict[tuple[str, str], VocabularyTerm]:
        return {(group, term.name): term for group, terms in self for term in terms}

    def names(self, group: str) -> list[str]:
        """Return the allowed values of a group, in their order."""
        return [term.name for term in getattr(self, group)]

    def term(self, group: str, name: str) -> VocabularyTerm:
        """Return the term `name` of `group`; raise KeyError if there is none."""
        return self._terms[group, name]

    def label(self, group: str, name: str) -> str:
        """Return the word that a reader sees for a value."""
        return self.term(group, name).label
