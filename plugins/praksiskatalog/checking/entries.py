"""Rules within one entry: its dates, its status, and what its type asks for."""

from collections.abc import Iterator

from praksiskatalog.checking.placed import placed_entries
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.loading.origin import Origin
from praksiskatalog.model.case import UNNAMED, Case
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.municipality import Municipality
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.problem import Problem, Severity
from praksiskatalog.model.theme_day import Holding, ThemeDay


def check_entries(loaded: Loaded) -> Iterator[Problem]:
    """Yield a problem for each rule that an entry breaks on its own or towards its nearest.

    A rule is passed over for an entry whose fields, which the rule looks at, hold problems.
    """
    codes: dict[str, str] = {}
    for entry, origin in placed_entries(loaded):
        if _has(entry, "reviewed", "next_review"):
            yield from _dates(entry, origin)
        if _has(entry, "status", "withdrawn"):
            yield from _withdrawal(entry, origin)
        match entry:
            case Case():
                yield from _case(entry, origin, loaded)
            case Municipality() if _has(entry, "municipality_code", "title"):
                yield from _municipality(entry, origin, loaded, codes)
            case ThemeDay() if _has(entry, "holdings") and all(map(_is_placed, entry.holdings)):
                yield from _holdings(entry, origin)
            case Practice() if _has(entry, "related"):
                yield from _related(entry, origin, loaded)


def _has(entry: Entry, *names: str) -> bool:
    return all(hasattr(entry, name) for name in names)


def _dates(entry: Entry, origin: Origin) -> Iterator[Problem]:
    if entry.next_review < entry.reviewed:
        message = (
            "Datoen under »Næste gennemgang« (next_review) ligger før den under "
            "»Gennemgået« (reviewed)."
        )
        yield origin.problem(("next_review",), "dates-in-wrong-order", message)


def _withdrawal(entry: Entry, origin: Origin) -> Iterator[Problem]:
    is_withdrawn = entry.status == "withdrawn"
    if is_withdrawn and entry.withdrawn is None:
        message = "Siden er trukket tilbage, men feltet »Trukket tilbage« (withdrawn) mangler."
        yield origin.problem(("status",), "withdrawal", message, "Skriv årsagen.")
    if entry.withdrawn is None:
        return
    if not is_withdrawn:
        message = (
            "Feltet »Trukket tilbage« (withdrawn) er udfyldt, men siden er ikke trukket tilbage."
        )
        hint = "Slet feltet, eller sæt »Status« (status) til »withdrawn«."
        yield origin.problem(("withdrawn",), "withdrawal", message, hint)
    if entry.withdrawn.replaced_by == entry.reference:
        message = "Feltet »Erstattet af« (replaced_by) peger på siden selv."
        yield origin.problem(("withdrawn", "replaced_by"), "withdrawal", message, "Slet det.")


def _case(case: Case, origin: Origin, loaded: Loaded) -> Iterator[Problem]:
    if _has(case, "naming"):
        yield from _naming(case, origin)
    key = (Municipality.TYPE, case.municipality)
    if case.municipality != UNNAMED and key not in loaded.origins:
        path = f"municipalities/{case.municipality}/index.md"
        message = f"Kommunen »{case.municipality}« har ingen side."
        yield origin.problem((), "no-municipality", message, f"Opret »{path}«.", line=1)
    if _has(case, "practices", "recommendations"):
        yield from _recommendations(case, origin)


def _naming(case: Case, origin: Origin) -> Iterator[Problem]:
    is_in_unnamed = case.municipality == UNNAMED
    if is_in_unnamed == (case.naming == "named"):
        folder = f"»municipalities/{UNNAMED}/«."
        if is_in_unnamed:
            message = f"Eksemplet nævner kommunen, men ligger i {folder}"
            hint = "Flyt filen til kommunens egen mappe."
        else:
            message = "Eksemplet nævner ikke kommunen, men ligger i en kommunes mappe."
            hint = f"Flyt filen til {folder}"
        yield origin.problem(("naming",), "naming", message, hint)


def _recommendations(case: Case, origin: Origin) -> Iterator[Problem]:
    for index, reference in enumerate(case.recommendations):
        practice = str(reference).partition("/")[0]  # None stands for one that was not read
        if "/" in str(reference) and practice not in case.practices:
            message = f"Anbefalingen »{reference}« hører til en praksis, som ikke er nævnt."
            hint = f"Tilføj »{practice}« under »Praksisser« (practices)."
            where = ("recommendations", index)
            yield origin.problem(where, "recommendation-without-practice", message, hint)


def _municipality(
    municipality: Municipality, origin: Origin, loaded: Loaded, codes: dict[str, str]
) -> Iterator[Problem]:
    code = municipality.municipality_code
    registered = loaded.catalogue.registered
    where = ("municipality_code",)
    if registered and code not in registered:
        message = f"Kommunekoden {code} står ikke i municipalities/municipalities.csv."
        known = [row.code for row in loaded.catalogue.register if row.name == municipality.title]
        hint = f"Koden for {municipality.title} er {known[0]}." if known else ""
        yield origin.problem(where, "unknown-municipality-code", message, hint)
    if codes.setdefault(code, origin.path) != origin.path:
        message = f"Kommunekoden {code} er brugt før, i {codes[code]}."
        yield origin.problem(where, "duplicate-municipality-code", message)


def _related(practice: Practice, origin: Origin, loaded: Loaded) -> Iterator[Problem]:
    entries = loaded.catalogue.by_reference
    for index, reference in enumerate(practice.related):
        where = ("related", index)
        other = entries.get((Practice.TYPE, reference))
        if reference == practice.reference:
            message = "Feltet »Hænger sammen med« (related) peger på siden selv."
            yield origin.problem(where, "related-to-itself", message, "Slet det.")
        elif (
            isinstance(other, Practice)
            and practice.reference in other.related
            and practice.reference > reference
        ):
            path = loaded.catalogue.files[other.TYPE, reference]
            message = f"Linket til »{reference}« står også i {path}."
            yield origin.problem(
                where, "related-both-ways", message,
                "Skriv det ét sted; det vises begge steder.", severity=Severity.WARNING,
            )  # fmt: skip


def _is_placed(holding: Holding | None) -> bool:
    """Return whether a holding that was read has a day and a place; None was not read."""
    return holding is not None and hasattr(holding, "date") and hasattr(holding, "place")


def _holdings(day: ThemeDay, origin: Origin) -> Iterator[Problem]:
    """Yield a problem for each holding whose calendar file another one has."""
    seen: set[str] = set()
    for index, (name, _) in enumerate(day.named_holdings()):
        if name in seen:
            message = "Temadagen holdes allerede den dag på det sted."
            hint = "Skriv stedet mere præcist, for eksempel lokalet, eller slet den ene."
            yield origin.problem(("holdings", index), "duplicate-holding", message, hint)
        seen.add(name)
