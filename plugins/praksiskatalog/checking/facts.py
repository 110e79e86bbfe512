"""Facts: every number and date in a text is one that a source it builds on gives."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal
from functools import cached_property

from praksiskatalog.checking.mention import Mention, find_mentions
from praksiskatalog.checking.placed import Placed, TextField, placed_values, text_fields
from praksiskatalog.checking.references import MAX_HINTS
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.model.case import Case
from praksiskatalog.model.danish import joined
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.fields import Value
from praksiskatalog.model.problem import Problem, Severity
from praksiskatalog.model.records import OWN_ACCOUNT, Fact, Source, SourceFacts
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Step, Tool

TITLES = ("title", "source_heading")
PROGRAMMES = (ThemeDay, Tool)
_FACTS_FILE = "practices/facts.yml"
_NEAREST = 3
_YEAR_LENGTH = 4


def _tells_of_itself(value: Value, own_accounts: AbstractSet[str]) -> bool:
    """Return whether a case is the own account of the municipality that it names."""
    return (
        isinstance(value, Case)
        and getattr(value, "naming", "") == "named"
        and any(getattr(use, "source", "") in own_accounts for use in getattr(value, "sources", ()))
    )


class KnownFacts:
    """What one source gives: its facts by the numbers and dates they hold."""

    def __init__(self, facts: SourceFacts) -> None:
        self.source = facts.source
        self.facts: dict[Decimal | str, Fact] = {}
        for fact in facts.facts:
            if fact.kind == "name":
                continue  # »side 18« and »Team 3« say nothing about how many
            if fact.kind == "date":
                self.facts.setdefault(fact.value, fact)
            for mention in find_mentions(fact.value):
                for meaning in mention.meanings:
                    self.facts.setdefault(meaning, fact)

    @cached_property
    def dates(self) -> frozenset[str]:
        """Every date, and every part of it that a text may name."""
        dates = [value for value in self.facts if isinstance(value, str)]
        parts = {part for date in dates for part in _parts_of_date(date)}
        return frozenset(parts)

    def hold(self, meaning: Decimal | str) -> bool:
        """Return whether the source gives a number or a date; a year may be part of a date."""
        return meaning in self.facts or str(meaning) in self.dates

    def numbers(self) -> Iterator[tuple[Decimal, str]]:
        """Yield every number, and what it measures."""
        for value, fact in self.facts.items():
            if isinstance(value, Decimal) and fact.kind == "number":
                yield value, f"{fact.value} ({fact.what})"

    def whole_dates(self) -> Iterator[str]:
        """Yield every date, and what happened then."""
        for value, fact in self.facts.items():
            if isinstance(value, str) and fact.kind == "date":
                yield f"{fact.value} ({fact.what})"


def _parts_of_date(date: str) -> Iterator[str]:
    yield date
    if date.startswith("-"):
        return
    year, *rest = date.split("-")
    yield year
    if rest:
        yield from (f"{year}-{rest[0]}", f"--{rest[0]}")
    if len(rest) > 1:
        yield f"--{rest[0]}-{rest[1]}"


def check_facts(loaded: Loaded) -> Iterator[Problem]:
    """Yield a problem for each number or date that no source of its text gives.

    Where a source speaks, number words count too; in our own proposals only digits do, and
    programmes (theme days, tools) may propose what they like. A named case may give the numbers
    of its municipality's own account: the municipality is the source, and has approved them. Says
    nothing while the facts themselves hold problems.
    """
    if any(p.path == _FACTS_FILE and p.severity is Severity.ERROR for p in loaded.problems):
        return
    known = {facts.source: KnownFacts(facts) for facts in loaded.catalogue.facts}
    sources = {name for kind, name in loaded.origins if kind == Source.TYPE}
    own = {source.name for source in loaded.catalogue.sources if source.kind == OWN_ACCOUNT}
    for placed in placed_values(loaded):
        if _tells_of_itself(placed.value, own):
            continue
        found = 0
        for field in text_fields(placed.value):
            if not _is_checked(placed, field):
                continue
            names = _sources(placed, field)
            if not sources.issuperset(names):
                continue  # another problem says so
            facts = [known[name] for name in names if name in known]
            for mention in find_mentions(field.text, is_body=field.is_body):
                if _counts(mention, field) and not _is_given(mention, facts):
                    found += 1
                    hint = _hint(mention, facts, names) if found <= MAX_HINTS else ""
                    yield _problem(placed, field, mention, hint)


def _is_checked(placed: Placed, field: TextField) -> bool:
    """Return whether a field is one where numbers must come from a source."""
    if placed.kind == "facts" or (isinstance(placed.value, Entry) and not _has_sources(placed)):
        return False
    if isinstance(field.holder, Step) and isinstance(placed.value, Tool):
        return field.speaker == "source" and getattr(placed.value, "steps_from", "") == "source"
    if field.name in TITLES and field.speaker != "proposal":
        return not isinstance(placed.value, ThemeDay)
    if field.speaker == "proposal":
        return not isinstance(placed.value, PROGRAMMES)
    return field.speaker == "source"


def _has_sources(placed: Placed) -> bool:
    """Return whether the sources of an entry could be read."""
    uses = getattr(placed.value, "sources", ())
    return bool(uses) and all(hasattr(use, "source") for use in uses)


def _counts(mention: Mention, field: TextField) -> bool:
    return mention.has_digits or field.speaker != "proposal"


def _sources(placed: Placed, field: TextField) -> Sequence[str]:
    """Return the sources that a field's text must build on."""
    if isinstance(placed.value, Source):
        cited_by = getattr(placed.value, "cited_by", None)
        return (placed.reference, cited_by) if cited_by else (placed.reference,)
    own = getattr(field.holder, "source", None)
    if own is not None:
        return (str(own),)
    uses = getattr(placed.value, "sources", ())
    return tuple(use.source for use in uses)


def _is_given(mention: Mention, facts: Sequence[KnownFacts]) -> bool:
    return any(one.hold(meaning) for one in facts for meaning in mention.meanings)


def _problem(placed: Placed, field: TextField, mention: Mention, hint: str) -> Problem:
    is_date = isinstance(mention.meanings[0], str)
    what = "Datoen" if is_date else "Årstallet" if _is_year(mention.written) else "Tallet"
    message = f"{what} »{mention.written}« står ikke i fakta for de kilder, teksten bygger på."
    line = placed.origin.line(*field.where)
    if field.is_body:
        line += field.text.count("\n", 0, mention.start)
    rule = "unknown-date" if is_date else "unknown-number"
    return placed.origin.problem(field.where, rule, message, hint, line=line)


def _hint(mention: Mention, facts: Sequence[KnownFacts], names: Sequence[str]) -> str:
    if not names:
        return "Skriv kilden, eller slet tallet."
    meaning = mention.meanings[0]
    if isinstance(meaning, Decimal) and not _is_year(mention.written):
        near = {words: abs(number - meaning) for one in facts for number, words in one.numbers()}
        listed = sorted(near, key=lambda words: near[words])
    else:
        listed = sorted(
            {words for one in facts for words in one.whole_dates()},
            key=lambda words: (not _shares_year(words, str(meaning)), words),
        )
    if not listed:
        return f"Der er ingen fakta for {joined([f'»{name}«' for name in names])} i {_FACTS_FILE}."
    return f"Nærmeste fakta: {'; '.join(listed[:_NEAREST])}."


def _shares_year(words: str, meaning: str) -> bool:
    return words[:_YEAR_LENGTH] == meaning[:_YEAR_LENGTH]


def check_fact_values(loaded: Loaded) -> Iterator[Problem]:
    """Yield a problem for each fact whose value is not of the kind it says."""
    for facts in loaded.catalogue.facts:
        origin = loaded.origins["facts", facts.source]
        for index, fact in enumerate(facts.facts):
            found = find_mentions(fact.value)
            where = ("facts", index, "value")
            is_date = any(isinstance(meaning, str) for m in found for meaning in m.meanings)
            if fact.kind == "number" and not found:
                message = f"Feltet »Værdi« (value) er »{fact.value}«, men skal være et tal."
                yield origin.problem(where, "wrong-fact", message)
            elif fact.kind == "date" and not (is_date or _is_year(fact.value)):
                message = f"Feltet »Værdi« (value) er »{fact.value}«, men skal være en dato."
                yield origin.problem(where, "wrong-fact", message, "Eksempel: 2026-11-22")


def _is_year(value: str) -> bool:
    return len(value) == _YEAR_LENGTH and value.isdigit() and value[:2] in ("19", "20")
