"""What differs between two states of a catalogue, in words."""

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.entry import Entry


def changed_entries(before: Catalogue, after: Catalogue) -> list[str]:
    """Return a line for each entry that is new, changed (with what in it) or gone."""
    old, new = before.by_reference, after.by_reference
    lines = []
    for key in sorted(old.keys() | new.keys()):
        if key not in old:
            lines.append(f"Ny: {_named(new[key])}")
        elif key not in new:
            lines.append(f"Væk: {_named(old[key])}")
        elif old[key] != new[key]:
            lines.append(f"Ændret: {_named(new[key])}: {', '.join(_parts(old[key], new[key]))}")
    return lines


def _named(entry: Entry) -> str:
    return f"{entry.LABEL} »{entry.title}« (/{addresses.entry(entry)})"


def _parts(old: Entry, new: Entry) -> list[str]:
    fields = [
        str(field.title)
        for name, field in type(new).model_fields.items()
        if name != "sections" and getattr(old, name) != getattr(new, name)
    ]
    sections = [
        section.heading
        for section in new.SECTIONS
        if old.sections.get(section.key) != new.sections.get(section.key)
    ]
    return fields + sections
