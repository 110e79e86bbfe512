"""Rules that hold in the browser too, as data: what is judged, how, and in which words.

`RULES` can be written as JSON. A message's slots stand in braces. `{field}` names a field by its
Danish label: »Feltet »Titel« (title)« to those who write files, »Feltet »Titel«« in the form. The
checker reads the rules in Python, the form in JavaScript, and both run the vectors in
tests/vectors/entries.json.
"""

from typing import Any

from praksiskatalog.model.fields import NOT_STATED
from praksiskatalog.model.personal_data import NORMALISATION, PERSONAL_DATA

READABILITY: dict[str, Any] = {
    # LIX: words per sentence, and long words (over six letters) in a hundred words. Source:
    # C.H. Björnsson, »Läsbarhet« (1968). 45-54 is called »svær«, as official texts are.
    "rule": "hard-to-read",
    "word": "[0-9A-Za-zÆØÅæøåÄÖÜäöüÉéÈèÁáÓó]+(?:[-’'][0-9A-Za-zÆØÅæøåÄÖÜäöüÉéÈèÁáÓó]+)*",
    "sentence_end": ('[.!?:…]+(?=[ \\t\\n»«"”)*_]|$)|\\n[ \\t]*(?=\\n|[-*+>#|]|[0-9]+[.] )'),
    "left_out": r"\]\([^()\s]{0,300}\)",
    "long_word": 7,
    "limit": 50,
    "least_words": 60,
    "severity": "warning",
    "message": "Teksten er svær at læse: lix er {lix}, og grænsen er {limit}.",
    "hint": "Del lange sætninger, og brug korte ord.",
}

HIDDEN_CHARACTERS: dict[str, Any] = {
    # Characters that turn the text around, or that nobody sees. A joiner between two emoji stays.
    "rule": "hidden-character",
    "pattern": (
        "[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
        "\ufff9-\ufffb\U000e0000-\U000e007f]|(?:^|[\u0000-\u218f])\u200d"
    ),
    "severity": "error",
    "message": "Her står et tegn, som ikke kan ses, eller som vender teksten om.",
    "hint": "Slet det: skriv ordet forfra i stedet for at kopiere det.",
}

MESSAGES: dict[str, tuple[str, str, str]] = {
    # By what is wrong: the rule's name, the message and the hint.
    "missing": ("missing-field", "{field} mangler.", "{example}"),
    "unknown": ("unknown-key", "{field} findes ikke.", "{nearest}"),
    "empty": (
        "empty-field",
        "{field} er tomt.",
        (
            f"Skriv noget, eller »{NOT_STATED}«, hvor det er tilladt. "
            "Et felt, der må mangle, kan slettes."
        ),
    ),
    "choice": ("unknown-choice", "{field} kan ikke være »{value}«.", "{nearest_or_choices}"),
    "value": ("unknown-value", "{field} kan ikke være »{value}«.", "{nearest}"),
    "slug": ("wrong-form", "{field} må kun bruge a-z, tal og bindestreg.", "{example}"),
    "code": ("wrong-form", "{field} skal være et bogstav og 2-5 tal.", "{example}"),
    "line": (
        "wrong-form",
        "{field} skal stå på én linje uden tabulator.",
        "Slet linjeskiftet.",
    ),
    "form": ("wrong-form", "{field} har ikke den rigtige form.", "{example}"),
    "unreadable": ("wrong-form", "{field} kan ikke læses.", ""),
    "too-long": (
        "too-long",
        "{field} er for langt; der er plads til {max_length} tegn.",
        "",
    ),
    "too-many-words": (
        "too-long",
        "{field} er på {words} ord; der er plads til {limit}.",
        "",
    ),
    "too-few": (
        "too-few",
        "{field} har {actual_length} på listen; der skal være mindst {min_length}.",
        "",
    ),
    "too-many": ("too-many", "{field} må højst have {max_length} på listen.", ""),
    "kind": ("wrong-kind", "{field} skal være {kind}.", ""),
    "least": ("out-of-range", "{field} skal være mindst {bound}.", ""),
    "most": ("out-of-range", "{field} skal være højst {bound}.", ""),
    "missing-section": ("missing-section", "Overskriften »## {heading}« mangler.", "{explanation}"),
    "empty-section": (
        "empty-section",
        "Der mangler tekst under »{heading}«.",
        "{explanation}",
    ),
}

KINDS: dict[str, str] = {
    "text": "tekst",
    "list": "en liste med en streg (-) foran hvert punkt",
    "group": "en gruppe af felter",
    "integer": "et helt tal",
    "number": "et tal",
    "boolean": "»true« eller »false«",
    "day": "en dato som 2026-11-22",
    "real-day": "en dato, der findes, som 2026-11-22",
}

RULES: dict[str, Any] = {
    "version": 1,
    "normalisation": NORMALISATION,
    "personal_data": PERSONAL_DATA,
    "hidden_characters": HIDDEN_CHARACTERS,
    "readability": READABILITY,
    "messages": MESSAGES,
    "kinds": KINDS,
}


def named(key: str, label: str) -> str:
    """Return a field as those who write files know it: its label, and the key in the file."""
    return f"»{label}« ({key})" if label and label != key else f"»{key}«"


def spoken(name: str, **slots: object) -> tuple[str, str, str]:
    """Return the rule, the message and the hint of `name`, with its slots filled."""
    rule, message, hint = MESSAGES[name]
    filled = {"example": "", "nearest": "", **slots}
    return rule, message.format(**filled), hint.format(**filled)
