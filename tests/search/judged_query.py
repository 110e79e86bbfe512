"""Judged queries, and the pages of a built site that their judgements are about."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple, cast

from tests.search.query_file import Item, read_query_file

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.danish import slug

KINDS = {
    "praksis": "practice",
    "anbefaling": "recommendation",
    "tema": "theme",
    "kommune": "municipality",
    "artikel": "page",
    "om": "page",
    "side": "page",
    "temadag": "page",
    "vaerktoej": "page",
}
KIND_NAMES = ("practice", "recommendation", "theme", "case", "municipality", "page")
_PREFIXES = ("case:", "kommune")
_SUFFIX = "kommune"


class Target(NamedTuple):
    """Something on the site that a judgement may be about, and the page it stands on."""

    kind: str
    url: str
    source_heading: str
    title: str
    name: str


@dataclass(frozen=True)
class JudgedQuery:
    """A query with the grade of each page, and of what the site does not have."""

    id: str
    query: str
    category: str
    split: str
    grades: Mapping[str, int]
    unmapped: Mapping[str, int] = field(default_factory=dict)
    unknown_kinds: frozenset[str] = frozenset()


def read_queries(path: Path, targets: Sequence[Target]) -> list[JudgedQuery]:
    """Return the queries of a file, their judgements turned into pages of the site.

    Raises `QueryFileError` where the file is not in that form.
    """
    queries, split = read_query_file(path)
    return [_judged(item, targets, split) for item in queries]


def _judged(item: Item, targets: Sequence[Target], split: str) -> JudgedQuery:
    grades: dict[str, int] = {}
    unmapped: dict[str, int] = {}
    relevant = cast("list[Item]", item["relevant"])
    for each in relevant:
        url = find_page(each, targets)
        place, key = (unmapped, str(each["about"])) if url is None else (grades, url)
        place[key] = max(place.get(key, 0), cast("int", each["grade"]))
    return JudgedQuery(
        str(item["id"]),
        str(item["query"]),
        str(item["category"]),
        str(item.get("split", split)),
        grades,
        unmapped,
        frozenset(str(each["kind"]) for each in relevant if not is_kind(str(each["kind"]))),
    )


def is_kind(kind: str) -> bool:
    """Return whether a kind is one that judgements have; another is read as a page."""
    return kind.casefold() in KINDS or kind.casefold() in KIND_NAMES


def find_page(judgement: Mapping[str, object], targets: Sequence[Target]) -> str | None:
    """Return the page that a judgement is about: by source heading, then title, then name."""
    given = str(judgement["kind"]).casefold()
    kind = KINDS.get(given, given if given in KIND_NAMES else "page")
    title = _plain(str(judgement["titel"]))
    name = str(judgement["about"]).rpartition("/")[2]
    possible = [target for target in targets if target.kind == kind]
    for known in (
        {_plain(target.source_heading): target.url for target in possible if target.source_heading},
        {_plain(target.title): target.url for target in possible},
    ):
        if title in known:
            return known[title]
    names = {target.name: target.url for target in possible}
    return names.get(slug(title), names.get(name))


def _plain(title: str) -> str:
    text = title.casefold().strip()
    for prefix in _PREFIXES:
        text = text.removeprefix(prefix).strip()
    return text.removesuffix(_SUFFIX).strip()


def site_targets(catalogue: Catalogue, pages: Mapping[str, str]) -> list[Target]:
    """Return everything that judgements may be about; `pages` gives each page's title."""
    return list(_targets(catalogue, pages))


def _targets(catalogue: Catalogue, pages: Mapping[str, str]) -> Iterator[Target]:
    entries = set()
    for entry in catalogue.entries():
        url = addresses.entry(entry)
        name = entry.reference.rpartition("/")[2]
        entries.add(url)
        kind = entry.TYPE if entry.TYPE in KIND_NAMES else "page"
        yield Target(kind, url, entry.source_heading or "", entry.title, name)
    for practice, each in catalogue.recommendations:
        url = addresses.entry(practice)
        yield Target("recommendation", url, each.source_heading or "", each.title, each.name)
    for url, title in pages.items():
        if url not in entries:
            yield Target("page", url, "", title, url.rstrip("/").rpartition("/")[2])
