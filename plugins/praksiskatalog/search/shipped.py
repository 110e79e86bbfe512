"""The file that the browser searches with: the words, pages and labels of a site, made small.

Its form, version 3. Lists are joined texts, since those compress best:
`pages`  ids, addresses and titles, a line each, and kind and theme as a letter each; `*` in an
         address stands for the name that the title gives
`words`  a line each, most common first: stem, endings of its forms, pages in base 36
`light`, `lightParts` stems of words, and of last parts of compounds, that say little
`spare`  parts of compounds that are no words of the site
`parts`  compound and parts as numbers of words; −1 for a part that is on no page
`families` numbers of words that stand for each other
`labels` for each page: kind of label and numbers of words; its title is a label too
`synonyms` the reader's words, one form of each that no other row has, the catalogue's words,
         and numbers of pages
`neighbours` for each page: numbers of the pages that it belongs to
`files`  first stem, last stem and size of each index file
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.danish import slug
from praksiskatalog.search.compounds import listed_parts
from praksiskatalog.search.index_files import IndexFile
from praksiskatalog.search.label import Field, Label
from praksiskatalog.search.neighbours import neighbours
from praksiskatalog.search.page_kind import Kind, page_kinds
from praksiskatalog.search.pagefind import IndexedPage
from praksiskatalog.search.stemmer import stem
from praksiskatalog.search.vocabulary import Vocabulary, Word
from praksiskatalog.search.words import LIGHT_PARTS, LIGHT_WORDS, STOP_WORDS, words_of

PATH = f"{addresses.SCRIPTS}search.json"
VERSION = 3
Synonymous = tuple[str, str, list[int]]
"""The reader's words, the catalogue's words, and numbers of pages."""
_SHORTEST_SYNONYM = 4
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def shipped(
    pages: Sequence[IndexedPage],
    catalogue: Catalogue,
    labels: Iterable[Label],
    vocabulary: Vocabulary,
    files: Sequence[IndexFile],
) -> bytes:
    """Return the file's bytes: the same for the same site and catalogue."""
    numbers = {key: number for number, key in enumerate(vocabulary.words)}
    kinds = page_kinds(catalogue)
    themes = [[theme.reference, theme.title] for theme in catalogue.themes]
    place = {reference: number for number, (reference, _) in enumerate(themes)}
    found = [kinds(page.url) for page in pages]
    synonyms = _synonyms(pages, catalogue)
    data = {
        "version": VERSION,
        "pages": {
            "ids": "\n".join(page.id for page in pages),
            "urls": "\n".join(_short(page) for page in pages),
            "titles": "\n".join(page.title for page in pages),
            "kinds": "".join(_DIGITS[list(Kind).index(each.kind)] for each in found),
            "labels": [each.label for each in found],
            "themes": "".join(_DIGITS[place.get(each.theme, -1) + 1] for each in found),
        },
        "kinds": [kind.value for kind in Kind],
        "themes": themes,
        "stop": " ".join(sorted(STOP_WORDS)),
        "light": " ".join(sorted({stem(word) for word in LIGHT_WORDS})),
        "lightParts": " ".join(sorted({stem(word) for word in LIGHT_PARTS})),
        "spare": " ".join(_spare_parts(vocabulary, synonyms)),
        "words": "\n".join(_line(key, word) for key, word in vocabulary.words.items()),
        "parts": [
            [numbers[key], *(numbers.get(part, -1) for part in parts)]
            for key, parts in vocabulary.parts.items()
        ],
        "families": [[numbers[key] for key in family] for family in vocabulary.families],
        "labels": _labels(pages, labels, numbers),
        "synonyms": synonyms,
        "neighbours": _neighbours(pages, catalogue),
        "files": [[file.first, file.last, file.size] for file in files],
    }
    return f"{json.dumps(data, ensure_ascii=False, separators=(',', ':'))}\n".encode()


def _spare_parts(vocabulary: Vocabulary, synonyms: Sequence[Synonymous]) -> list[str]:
    """Return the listed parts of compounds that no word here is spelt as.

    The browser takes a synonym that is long enough for such a part anyway.
    """
    forms = {form for word in vocabulary.words.values() for form in word.forms}
    readers = {word for keys, _, _ in synonyms for word in re.split(r"[| ]", keys)}
    forms |= {word for word in readers if len(word) >= _SHORTEST_SYNONYM}
    return sorted(part for part in listed_parts() - forms if not part.startswith("!"))


def _short(page: IndexedPage) -> str:
    """Return a page's address, without its name where the title gives it."""
    folder, _, name = page.url.rstrip("/").rpartition("/")
    return f"{folder}/*/".lstrip("/") if name == slug(page.title) else page.url


def _line(key: str, word: Word) -> str:
    first = word.form
    others = sorted(form for form in word.forms if form != first)
    endings = ",".join(form.removeprefix(key) for form in (first, *others))
    return f"{key} {endings} {_base36(word.pages)}"


def _base36(number: int) -> str:
    digits = ""
    while number or not digits:
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return digits


def _labels(
    pages: Sequence[IndexedPage], labels: Iterable[Label], numbers: Mapping[str, int]
) -> list[list[list[int]]]:
    titles = {page.url: page.title for page in pages}
    by_page: dict[str, list[list[int]]] = {page.url: [] for page in pages}
    for label in labels:
        stems = dict.fromkeys(stem(word) for word in words_of(label.text) if word not in STOP_WORDS)
        if label.field is Field.TITLE and label.text == titles[label.url]:
            continue
        coded = [int(label.field), *(numbers[key] for key in stems if key in numbers)]
        if len(coded) > 1 and coded not in by_page[label.url]:
            by_page[label.url].append(coded)
    return list(by_page.values())


def _neighbours(pages: Sequence[IndexedPage], catalogue: Catalogue) -> list[list[int]]:
    place = {page.url: number for number, page in enumerate(pages)}
    near = neighbours(catalogue)
    return [[place[url] for url in near.get(page.url, ()) if url in place] for page in pages]


def _synonyms(pages: Sequence[IndexedPage], catalogue: Catalogue) -> list[Synonymous]:
    place = {page.url: number for number, page in enumerate(pages)}
    urls = {entry.reference: addresses.entry(entry) for entry in catalogue.entries()}
    urls |= {source.name: addresses.page("source", source.name) for source in catalogue.sources}
    rows = []
    keys = [[" ".join(words_of(text)) for text in synonym.words] for synonym in catalogue.synonyms]
    for synonym, own in zip(catalogue.synonyms, _without_forms(keys), strict=True):
        see = [place[urls[name]] for name in synonym.see if urls.get(name) in place]
        rows.append(("|".join(own), "|".join(synonym.means), see))
    return rows


def _without_forms(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return the keys of each row, sorted, without other forms of a word that only this row has."""
    stems = [{key: " ".join(map(stem, key.split())) for key in row} for row in rows]
    used = Counter(each for row in stems for each in set(row.values()))
    return [sorted(_one_form(row, used)) for row in stems]


def _one_form(row: Mapping[str, str], used: Mapping[str, int]) -> Iterator[str]:
    told = set()
    for key, each in row.items():
        if used[each] > 1 or each not in told:
            yield key
        told.add(each)
