"""The words of the field reference: whether a field must be filled in, and what may stand in it."""

from praksiskatalog.model.field_note import FieldNote
from praksiskatalog.model.fields import CODE_PATTERN, SLUG_PATTERN

_ONE_LINE = r"[^\r\n\t]"
_REFERENCES = {
    "practice": "Navnet på en praksis.",
    "recommendation": "En anbefaling som praksis/anbefaling.",
    "theme": "Navnet på et tema.",
    "source": "Navnet på en kilde i practices/sources.yml.",
    "municipality": "Navnet på en kommunes mappe.",
    "any": "Referencen til en side: dens filnavn, eller mappe/filnavn.",
    "page": "Referencen til en side: dens filnavn, eller mappe/filnavn; eller navnet på en kilde.",
}


def demand(*, is_required: bool, may_be_unknown: bool) -> str:
    """Return in Danish whether something must be said, and whether »ikke oplyst« says it."""
    unknown = " »ikke oplyst« er et svar." if may_be_unknown else ""
    return f"{'Skal udfyldes.' if is_required else 'Kan udelades.'}{unknown}"


def takes(note: FieldNote) -> str:
    """Return in Danish what may stand in a field."""
    if not note.is_list:
        return _one(note)
    one = _one(note)
    count = f"{note.least}-{note.most} punkter" if note.most else "et eller flere punkter"
    return f"En liste med {count}. Hvert punkt: {one[0].lower()}{one[1:]}"


def _one(note: FieldNote) -> str:
    """Return what may stand in a field that is no list, or in one item of a list."""
    if note.within:
        return "En gruppe af felter."
    if note.vocabulary or note.values:
        return "Et af ordene herunder."
    if note.refers_to:
        return _REFERENCES[note.refers_to]
    return _figure(note) if note.json_type != "string" else _text(note)


def _figure(note: FieldNote) -> str:
    if note.json_type == "boolean":
        return "true eller false."
    if note.least == note.most:
        return f"Tallet {note.most}."
    return f"Et helt tal fra {note.least} til {note.most}."


def _text(note: FieldNote) -> str:
    if note.is_date:
        return "En dato som 2026-11-22."
    if _ONE_LINE in note.pattern:
        words = f" og {note.max_words} ord" if note.max_words else ""
        return f"Tekst på én linje, højst {note.max_length} tegn{words}."
    return {
        SLUG_PATTERN: f"a-z, tal og bindestreg, højst {note.max_length} tegn.",
        CODE_PATTERN: "Et bogstav og to til fem tal, som ingen anden side har.",
    }.get(note.pattern, "Tekst i samme form som eksemplet.")
