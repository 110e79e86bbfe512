"""The catalogue as CSV tables that open in a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Sequence

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def table_files(catalogue: Catalogue) -> dict[str, bytes]:
    """Return the tables below `/data/`, in UTF-8 with a byte-order mark, as Excel reads them."""
    tables = {
        "practices": _practices(catalogue),
        "recommendations": _recommendations(catalogue),
        "checklist": _checklist(catalogue),
        "cases": _cases(catalogue),
        "municipalities": _municipalities(catalogue),
    }
    return {f"{addresses.OPEN_DATA}{name}.csv": _table(rows) for name, rows in tables.items()}


def _table(rows: Iterable[Sequence[object]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for row in rows:
        writer.writerow([neutral(str(value)) for value in row])
    return text.getvalue().encode("utf-8-sig")


def neutral(text: str) -> str:
    """Return a cell that no spreadsheet reads as a formula (source: OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _practices(catalogue: Catalogue) -> Iterable[Sequence[object]]:
    yield "reference", "kode", "titel", "tema", "resumé", "emneord", "adresse"
    for practice in catalogue.practices:
        yield (
            practice.reference, practice.code, practice.title, practice.theme, practice.summary,
            ", ".join(practice.tags), addresses.entry(practice),
        )  # fmt: skip


def _recommendations(catalogue: Catalogue) -> Iterable[Sequence[object]]:
    yield "reference", "kode", "titel", "kildens overskrift", "praksis", "slags", "tekst"
    for practice, each in catalogue.recommendations:
        yield (
            f"{practice.reference}/{each.name}", each.code, each.title,
            each.source_heading or "", practice.title, each.kind, each.text,
        )  # fmt: skip


def _checklist(catalogue: Catalogue) -> Iterable[Sequence[object]]:
    yield "reference", "praksis", "anbefaling", "punkt", "trin", "det kan ses på"
    for practice, each in catalogue.recommendations:
        for item in each.items:
            reference = f"{practice.reference}/{each.name}/{item.name}"
            yield reference, practice.title, each.title, item.text, item.level, item.sign


def _cases(catalogue: Catalogue) -> Iterable[Sequence[object]]:
    yield "reference", "kode", "titel", "kommune", "navngivet", "praksisser", "resumé", "adresse"
    for case in catalogue.cases:
        yield (
            case.reference, case.code, case.title, case.municipality, case.naming,
            ", ".join(case.practices), case.summary, addresses.entry(case),
        )  # fmt: skip


def _municipalities(catalogue: Catalogue) -> Iterable[Sequence[object]]:
    yield "kommunekode", "navn", "region", "breddegrad", "længdegrad", "adresse"
    pages = {place.municipality_code: place for place in catalogue.municipalities}
    for row in catalogue.register:
        page = pages.get(row.code)
        yield (
            row.code,
            row.name,
            row.region,
            row.lat,
            row.lon,
            addresses.entry(page) if page else "",
        )
