"""The words of a site, counted: what is known, how common it is, and what belongs together."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from praksiskatalog.search.compounds import Splitter, listed_parts
from praksiskatalog.search.irregular import IRREGULAR
from praksiskatalog.search.label import Label
from praksiskatalog.search.pagefind import IndexedPage
from praksiskatalog.search.stemmer import root, stem
from praksiskatalog.search.words import STOP_WORDS, words_of

LARGE = 400
_LONG_ENOUGH_PART = 4


@dataclass
class Word:
    """The forms of one stem: how often each occurs, and on how many pages any of them does."""

    forms: Counter[str] = field(default_factory=Counter)
    pages: int = 0
    is_label: bool = False

    @property
    def form(self) -> str:
        """Return the form that readers meet most often, the shortest among equals."""
        return min(self.forms, key=lambda form: (-self.forms[form], len(form), form))


@dataclass(frozen=True)
class Vocabulary:
    """Words by stem, most common first, and what ties them together.

    `parts` gives a compound's parts as stems; `families` are stems of one root, or forms of one
    irregular word.
    """

    words: Mapping[str, Word]
    parts: Mapping[str, tuple[str, ...]]
    families: tuple[tuple[str, ...], ...]


def build_vocabulary(pages: Sequence[IndexedPage], labels: Iterable[Label]) -> Vocabulary:
    """Return the words of the pages and their labels, without those that help no search.

    In a large catalogue a word that occurs once, and in no label, is left out: the shipped file
    must stay small, and Pagefind still finds the word itself.
    """
    words = _counted(pages, labels)
    if len(pages) > LARGE:
        rare = max(1, len(pages) // LARGE)
        words = {
            key: word for key, word in words.items() if word.is_label or word.forms.total() > rare
        }
    ordered = dict(sorted(words.items(), key=lambda item: (-item[1].pages, item[0])))
    return Vocabulary(ordered, _parts(ordered), _families(ordered))


def _counted(pages: Sequence[IndexedPage], labels: Iterable[Label]) -> dict[str, Word]:
    words: defaultdict[str, Word] = defaultdict(Word)
    for page in pages:
        forms = Counter(form for form in _forms(f"{page.title} {page.text}"))
        for form, count in forms.items():
            words[stem(form)].forms[form] += count
        for key in {stem(form) for form in forms}:
            words[key].pages += 1
    for label in labels:
        for form in _forms(label.text):
            word = words[stem(form)]
            word.is_label = True
            if not word.forms:
                word.forms[form] += 1
    return dict(words)


def _forms(text: str) -> list[str]:
    """Return the words of a text that a search can be about."""
    return [word for word in words_of(text) if word not in STOP_WORDS and not word.isdigit()]


def _parts(words: Mapping[str, Word]) -> dict[str, tuple[str, ...]]:
    forms = {form for word in words.values() for form in word.forms}
    known = {form for form in forms if len(form) >= _LONG_ENOUGH_PART and form not in STOP_WORDS}
    splitter = Splitter(known | listed_parts())
    parts = {}
    for key, word in words.items():
        found = tuple(stem(part) for part in _split_form(splitter, word.form))
        if found and key not in found:
            parts[key] = found
    return parts


def _split_form(splitter: Splitter, form: str) -> tuple[str, ...]:
    pieces = form.split("-")
    if len(pieces) > 1:
        return tuple(pieces)
    return splitter.parts(form)


def _families(words: Mapping[str, Word]) -> tuple[tuple[str, ...], ...]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for key in words:
        groups[root(key)].append(key)
    irregular = [[stem(form) for form in forms if stem(form) in words] for forms in IRREGULAR]
    families = [*groups.values(), *irregular]
    return tuple(tuple(dict.fromkeys(group)) for group in families if len(set(group)) > 1)
