"""Linking the first use of a glossary term to its explanation."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from praksiskatalog.model.addresses import term_anchor
from praksiskatalog.model.records import Term

_PROTECTED = (
    r"^#.*$"  # a heading
    r"|^.*\|.*\n(?=[ |:-]*\|[ |:-]*$)"  # the head of a table
    r"|!?\[(?:[^\[\]]|\[[^\[\]]*\])*\]\([^()\n]*\)"  # a link or an image
    r"|https?://\S+"
)


def link_first_uses(markdown: str, terms: Sequence[Term], already: set[str]) -> str:
    """Return the text with the first use of each term linked to `#ord-<name>`.

    A use is a whole word or phrase in any of the term's forms, the longest first, and not in a
    heading, a link, an image or the head of a table. Case does not matter, except in
    abbreviations: »smart« is no use of »SMART«. The names linked are added to `already`; names
    that stand there are passed over.
    """
    pattern, names = _search(tuple(terms))
    parts: list[str] = []
    end = 0
    for match in pattern.finditer(markdown) if names else ():
        name = names[_key(match["use"])] if match["use"] else None
        if name is not None and name not in already:
            already.add(name)
            parts += [markdown[end : match.start()], f"[{match[0]}](#{term_anchor(name)})"]
            end = match.end()
    return "".join([*parts, markdown[end:]])


@lru_cache(maxsize=8)
def _search(terms: tuple[Term, ...]) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """Return the pattern that finds every use, and the term's name by the form's key."""
    forms = [(form, term.name) for term in terms for form in (term.term, *term.forms)]
    forms.sort(key=lambda pair: -len(pair[0]))
    uses = "|".join(_pattern(form) for form, _ in forms)
    pattern = re.compile(rf"{_PROTECTED}|(?<![\w-])(?P<use>{uses})(?![\w-])", re.MULTILINE)
    return pattern, {_key(form): name for form, name in reversed(forms)}


def _pattern(form: str) -> str:
    phrase = r"\s+".join(re.escape(word) for word in form.split())
    return phrase if _is_abbreviation(form) else f"(?i:{phrase})"


def _key(text: str) -> str:
    phrase = " ".join(text.split())
    return phrase if _is_abbreviation(phrase) else phrase.casefold()


def _is_abbreviation(form: str) -> bool:
    return bool(re.search("[A-ZÆØÅ]{2}", form))
