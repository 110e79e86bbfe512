"""Reading a whole catalogue from its folders."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from praksiskatalog.loading.body import split_file, split_sections
from praksiskatalog.loading.image_file import image_problems
from praksiskatalog.loading.messages import validated
from praksiskatalog.loading.origin import Origin
from praksiskatalog.loading.outline import read_outline
from praksiskatalog.loading.path_names import has_link, path_problems
from praksiskatalog.loading.places import (
    IMAGE_SUFFIXES,
    OUTLINE,
    PRACTICES,
    REGISTER,
    REQUIRED,
    EntryFile,
    find_entry_files,
    find_images,
    find_pages,
    find_paths,
)
from praksiskatalog.loading.reading import Key, Reading
from praksiskatalog.loading.register import read_register
from praksiskatalog.loading.salvage import salvaged
from praksiskatalog.loading.yaml_reader import read_yaml
from praksiskatalog.model.case import Case
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.danish import sort_key
from praksiskatalog.model.entry import FORMAT, Entry
from praksiskatalog.model.fields import Value
from praksiskatalog.model.map_outline import MapOutline
from praksiskatalog.model.municipality import Municipality, RegisteredMunicipality
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.problem import Problem, Severity
from praksiskatalog.model.records import (
    Event,
    Finding,
    Record,
    Source,
    SourceFacts,
    Synonym,
    Term,
    Voice,
)
from praksiskatalog.model.theme import Theme
from praksiskatalog.model.theme_day import ThemeDay
from praksiskatalog.model.tool import Tool
from praksiskatalog.model.vocabulary import Vocabulary

_RECORD_LISTS: dict[str, type[Record]] = {
    "sources.yml": Source,
    "voices.yml": Voice,
    "findings.yml": Finding,
    "timeline.yml": Event,
    "terms.yml": Term,
    "synonyms.yml": Synonym,
}


MAX_DIGITS = 9
"""How long a format version may be; what is longer is no version, and slow to read as a number."""


@dataclass(frozen=True)
class Loaded:
    """A catalogue with the place of everything in it.

    `origins` maps `(type, reference)` to the place where it was read; it also names entries whose
    files hold problems, so that a reference to one of them is not reported as dead too. `images`
    are the paths of the images beside the entries, below the catalogue's root. `salvaged` holds
    what is valid of the entries and records with problems. `texts` are the files as they were
    read, hand-written pages too, and `paths` every path in the catalogue's folders.
    """

    catalogue: Catalogue
    origins: Mapping[Key, Origin]
    problems: tuple[Problem, ...]
    images: frozenset[str] = frozenset()
    salvaged: Mapping[Key, Value] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    paths: tuple[str, ...] = ()


def load_catalogue(root: Path) -> Loaded:
    """Read every file of the catalogue at `root`; return what can be read, and every problem."""
    reading = Reading(root)
    _read_register(reading)
    _read_outline(reading)
    vocabulary = _read_vocabulary(reading)
    for name, kind in _RECORD_LISTS.items():
        _read_records(reading, name, kind)
    _read_facts(reading)
    _read_themes(reading)
    entry_files, stray = find_entry_files(root)
    reading.problems += stray
    for entry_file in entry_files:
        _read_entry(reading, entry_file)
    for path in find_pages(root):
        reading.read_text(path)
    paths = find_paths(root)
    misnamed = {problem.path for problem in stray if problem.rule == "file-name"}
    reading.problems += [
        problem
        for problem in path_problems(root, paths)
        if problem.rule != "file-name" or problem.path not in misnamed
    ]
    for path in paths:
        if path.casefold().endswith(IMAGE_SUFFIXES) and not has_link(root, path):
            reading.problems += image_problems(root, path)
    return Loaded(
        _catalogue(reading, vocabulary),
        reading.origins,
        tuple(sorted(reading.problems)),
        frozenset(find_images(root)),
        reading.salvaged,
        reading.texts,
        tuple(paths),
    )


def _exists(reading: Reading, path: str) -> bool:
    if (reading.root / path).is_file():
        return True
    if path.removeprefix(f"{PRACTICES}/") in REQUIRED:
        message = f"Filen {path} mangler."
        reading.problems.append(Problem(path, 1, "", "missing-file", Severity.ERROR, message))
    return False


def _read_register(reading: Reading) -> None:
    if not _exists(reading, REGISTER):
        return
    file = reading.read_text(REGISTER)
    if file:
        rows, found = read_register(file)
        reading.of(RegisteredMunicipality).extend(rows)
        reading.problems += found


def _read_outline(reading: Reading) -> None:
    if not _exists(reading, OUTLINE):
        return
    file = reading.read_text(OUTLINE)
    if file:
        outline, found = read_outline(file)
        reading.of(MapOutline).extend([outline] if outline else [])
        reading.problems += found


def _read_vocabulary(reading: Reading) -> Vocabulary:
    path = f"{PRACTICES}/vocabulary.yml"
    empty = Vocabulary()
    if not _exists(reading, path):
        return empty
    data, origin = reading.read_yaml_file(path)
    if data is None:
        return empty
    vocabulary, found = validated(Vocabulary, data, origin)
    reading.problems += found
    for group, terms in vocabulary or empty:
        for index, term in enumerate(terms):
            reading.origins[f"vocabulary/{group}", term.name] = Origin(
                path, origin.lines, (group, index)
            )
    return vocabulary or empty


def _items(reading: Reading, name: str) -> Iterable[tuple[dict[str, Any], Origin]]:
    """Yield the mappings of a file that holds a list, each with its place."""
    path = f"{PRACTICES}/{name}"
    if not _exists(reading, path):
        return
    data, origin = reading.read_yaml_file(path)
    if data is not None and not isinstance(data, list):
        message = "Filen skal være en liste med en streg (-) foran hver post."
        reading.problems.append(origin.problem((), "wrong-kind", message))
        return
    for index, item in enumerate(data or ()):
        place = Origin(path, origin.lines, (index,))
        if isinstance(item, dict):
            yield item, place
        else:
            message = f"Post nummer {index + 1} skal være en gruppe af felter."
            reading.problems.append(place.problem((), "wrong-kind", message))


def _read_records(reading: Reading, name: str, kind: type[Record]) -> None:
    for item, origin in _items(reading, name):
        reading.add(kind, (kind.TYPE, str(item.get("name", ""))), item, origin)


def _read_facts(reading: Reading) -> None:
    for item, origin in _items(reading, "facts.yml"):
        reading.add(SourceFacts, ("facts", str(item.get("source", ""))), item, origin)


def _read_themes(reading: Reading) -> None:
    for item, origin in _items(reading, "themes.yml"):
        data = dict(item)
        if "name" not in data:
            message = "Feltet »Navn« (name) mangler."
            reading.problems.append(origin.problem((), "missing-field", message))
            continue
        name = str(data.pop("name"))
        reading.files[Theme.TYPE, name] = origin.path
        reading.add(Theme, (Theme.TYPE, name), _with_place(data, name, {}), origin)


def _with_place(
    data: dict[str, Any], reference: str, sections: Mapping[str, str]
) -> dict[str, Any]:
    """Return an entry's data with what its file's place and body give it.

    A key of that name in the front matter is kept under another, so that it is refused.
    """
    given = {f"{key} ": data.pop(key) for key in ("reference", "sections") if key in data}
    return {**data, **given, "reference": reference, "sections": dict(sections)}


def _read_entry(reading: Reading, entry_file: EntryFile) -> None:
    path, kind = entry_file.path, entry_file.kind
    key = (kind.TYPE, entry_file.reference)
    reading.files[key] = path
    file = reading.read_text(path)
    split, found = split_file(file) if file else (None, [])
    reading.problems += found
    if split is None:
        reading.origins[key] = Origin(path, {})
        return
    front = read_yaml(path, split.front_matter, first_line=2)
    reading.problems += front.problems
    if front.data is not None and not isinstance(front.data, dict):
        message = "Felterne øverst skal skrives som »navn: værdi«."
        reading.problems.append(Problem(path, 2, "", "wrong-kind", Severity.ERROR, message))
    place = Origin(path, front.lines)
    sections, lines, found = split_sections(split.body, split.body_line, kind.SECTIONS, place)
    reading.problems += found
    origin = Origin(path, front.lines, (), lines)
    if not isinstance(front.data, dict) or _is_newer(reading, front.data, origin):
        reading.origins[key] = origin
        reading.salvaged[key] = salvaged(kind, _with_place({}, entry_file.reference, sections))
        return
    reading.add(kind, key, _with_place(front.data, entry_file.reference, sections), origin)


def _is_newer(reading: Reading, data: Mapping[str, Any], origin: Origin) -> bool:
    given = str(data.get("format", FORMAT))
    if not given.isdecimal() or len(given) > MAX_DIGITS or int(given) <= FORMAT:
        return False
    message = f"Filen er skrevet i formatversion {given}; dette program kender kun {FORMAT}."
    hint = "Opdatér programmet. Filen er ikke rørt."
    reading.problems.append(origin.problem(("format",), "newer-format", message, hint))
    return True


def _catalogue(reading: Reading, vocabulary: Vocabulary) -> Catalogue:
    def by_title(entry: Entry) -> tuple[object, str]:
        return sort_key(entry.title), entry.reference

    themes = sorted(reading.of(Theme), key=lambda theme: (theme.order, theme.reference))
    place = {theme.reference: number for number, theme in enumerate(themes)}
    return Catalogue(
        vocabulary=vocabulary,
        register=tuple(reading.of(RegisteredMunicipality)),
        themes=tuple(themes),
        practices=tuple(
            sorted(
                reading.of(Practice),
                key=lambda p: (place.get(p.theme, len(place)), p.order, p.reference),
            )
        ),
        municipalities=tuple(sorted(reading.of(Municipality), key=by_title)),
        cases=tuple(sorted(reading.of(Case), key=by_title)),
        theme_days=tuple(
            sorted(
                reading.of(ThemeDay),
                key=lambda day: (place.get(day.theme, len(place)), day.reference),
            )
        ),
        tools=tuple(sorted(reading.of(Tool), key=by_title)),
        sources=tuple(reading.of(Source)),
        facts=tuple(reading.of(SourceFacts)),
        voices=tuple(reading.of(Voice)),
        findings=tuple(reading.of(Finding)),
        events=tuple(sorted(reading.of(Event), key=lambda event: (event.span, event.name))),
        terms=tuple(sorted(reading.of(Term), key=lambda term: sort_key(term.term))),
        synonyms=tuple(reading.of(Synonym)),
        outline=next(iter(reading.of(MapOutline)), None),
        files=dict(reading.files),
    )
