"""What may point at a person in a text, as data that the checker and the form both read.

Patterns keep to what Python's `re` and JavaScript's `RegExp` (flag `u`) read alike: no digit or
word classes, word boundaries, named groups or lookbehind. A number counts as a CPR number when its
day (also with 60 added, as administrative numbers have it) and its month exist, whatever its
century and modulus 11 say (source: the CPR Office, »Personnummeret i CPR«: since 2007 there are
numbers without modulus 11).
"""

from typing import Any

from praksiskatalog.model.first_names import FIRST_NAMES

_LETTER = "A-Za-zÆØÅæøåÄÖÜäöüÉéÈèÁáÓó"
_NOT_DIGIT = "[0-9]"
_NOT_WORD = f"[0-9{_LETTER}]"
_END = f"(?![0-9{_LETTER}])"
# Each choice begins with one known character: that is what makes a search through much text quick.
_DAYS = (
    ("0", "[1-9]"), ("1", "[0-9]"), ("2", "[0-9]"), ("3", "[01]"),
    ("6", "[1-9]"), ("7", "[0-9]"), ("8", "[0-9]"), ("9", "[01]"),
)  # fmt: skip
_DAY = f"(?:{'|'.join(f'{tens}{ones}' for tens, ones in _DAYS)})"
_MONTH = "(?:0[1-9]|1[0-2])"
_SIX = f"{_DAY}{_MONTH}[0-9]{{2}}"


def _either_case(*words: str) -> str:
    """Return the pattern of one of the words, with a small or a capital first letter."""
    spelled = dict.fromkeys(form for word in words for form in (word, word[0].upper() + word[1:]))
    return f"(?:{'|'.join(spelled)})"


def _apart(by: str) -> str:
    """Return the pattern of ten digits with `by` between all of them, and no eleventh."""
    day = "|".join(f"{tens}{by}{ones}" for tens, ones in _DAYS)
    year = f"[0-9]{by}[0-9]"
    rest = by.join(["[0-9]"] * 4)
    month = f"(?:0{by}[1-9]|1{by}[0-2])"
    return f"(?:{day}){by}{month}{by}{year}(?:{by}| ?[–—-] ?){rest}(?!{by}?[0-9])"


_NAME = f"(?:{'|'.join(FIRST_NAMES)})"
_PERSON = _either_case(
    "borger", "borgeren", "ung", "unge", "pige", "pigen", "dreng", "drengen", "elev", "eleven",
    "sag", "sagen", "mor", "far",
)  # fmt: skip
_CALL = _either_case("tlf", "TLF", "telefon", "mobil", "ring")
_BIRTH = _either_case("født", "fødselsdag", "fødselsdagen", "fødselsdato", "fødselsdatoen")
_FEW = _either_case("en enkelt", "én", "ét", "to", "tre", "fire", "kun en", "1", "2", "3", "4")
_PEOPLE = "(?:ung|unge|borger|borgere|elev|elever|pige|piger|dreng|drenge|familie|familier)"
_DATE = (
    "(?:[0-3]?[0-9][./-][01]?[0-9][./-](?:[0-9]{4}|[0-9]{2})|[0-3]?[0-9][.] ?(?:januar|februar|"
    "marts|april|maj|juni|juli|august|september|oktober|november|december))"
)
_PRIVATE_HOSTS = (
    "gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|proton|protonmail|tutanota|gmx|"
    "jubii|ofir|mail|stofanet|webspeed|youmail|yousee|fiberpost|privat|tdcadsl|post|email|aol"
)

NORMALISATION: dict[str, Any] = {
    # In this order: NFKC, then HTML entities and percent signs (three times, since they nest), then
    # NFKC again; what nobody sees is taken out, and every script's digits become 0-9.
    "rounds": 3,
    "entity": "&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?",
    "named": {
        "amp": "&", "nbsp": " ", "shy": "", "ensp": " ", "emsp": " ", "thinsp": " ", "hyphen": "-",
        "dash": "-", "minus": "-", "ndash": "-", "mdash": "-", "horbar": "-", "period": ".",
        "comma": ",", "sol": "/", "lowbar": "_", "ast": "*", "colon": ":", "semi": ";", "num": "#",
        "zwj": "", "zwnj": "", "ZeroWidthSpace": "", "NoBreak": "", "lt": "<", "gt": ">",
        "lpar": "(", "rpar": ")", "commat": "@", "plus": "+", "Tab": " ", "NewLine": " ",
    },
    "percent": "%(2[0-9a-fA-F]|3[0-9a-fA-F]|40|5[fF])",
    "unseen": (
        "[\u00ad\u0300-\u036f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
        "\u2060-\u206f\u20d0-\u20ff\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
        "\U000e0000-\U000e0fff]"
    ),
    "zeros": "٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰",
    # A text is judged as it stands and with its markup taken out. What is unseen and what is
    # markup becomes each of these.
    "markup": r"<[^<>\n]{0,200}>|\]\([^()\s]{0,300}\)|[*_~`\\\[\]]+",
    "becomes": ["", " "],
}  # fmt: skip

_ASK = "Slet det, og skriv rollen eller det almene i stedet."
_CPR = {
    "rule": "cpr-number",
    "not_after": _NOT_DIGIT,
    "markup": "both",
    "severity": "error",
    "message": "Her står noget, der ligner et CPR-nummer.",
    "hint": "Slet det. Skriv det heller ikke i en anden form.",
    "secret": True,
}
_PHONE = {
    "rule": "phone-number",
    "severity": "warning",
    "message": "Her står noget, der ligner et telefonnummer.",
    "hint": "Skriv en funktionspostkasse under »Kontakt«.",
    "secret": True,
}
_AGED = {
    "rule": "name-with-age",
    "not_after": _NOT_WORD,
    "markup": "out",
    "severity": "warning",
    "message": "Her står et fornavn med en alder.",
    "hint": f"Kan nogen genkende den unge? {_ASK}",
    "secret": True,
}
_INITIALS = {
    "rule": "initials",
    "not_after": _NOT_WORD,
    "markup": "out",
    "severity": "warning",
    "message": "Her står noget, der ligner en borgers initialer.",
    "hint": _ASK,
    "secret": True,
}

# `pattern` is searched for; `not_after` must not match the one character before it; `near` must be
# found within `distance` characters of it; where the rule `yields_to` has found something on the
# same line, this one is silent. `markup`: whether the text is judged with its markup left `in`,
# taken `out` or `both`. `needs` is a text without which there is nothing to look for. `types` are
# the entries it holds for (else all). What is `secret` is hidden in every message.
PERSONAL_DATA: list[dict[str, Any]] = [
    {**_CPR, "pattern": f"{_SIX}[^0-9{_LETTER}]{{1,8}}[0-9]{{4}}(?![0-9])"},
    {
        **_CPR,
        "pattern": (f"{_DAY}[ ./-]{_MONTH}[ ./-][0-9]{{2}}(?: ?[-–—/.] ?| )[0-9]{{4}}(?![0-9])"),
    },
    {**_CPR, "pattern": _apart(" ")},
    {**_CPR, "pattern": _apart("[.]")},
    {
        **_CPR,
        "pattern": f"{_SIX}[0-9]{{4}}(?![0-9])",
        "near": "cpr|c[.]p[.]r|født|foedt|fødsel|foedsel|personn",
        "distance": 60,
    },
    {
        **_CPR,
        "rule": "possible-cpr-number",
        "pattern": f"{_SIX}[0-9]{{4}}(?![0-9])",
        "yields_to": "cpr-number",
        "severity": "warning",
        "message": "Her står ti cifre i træk, som kan være et CPR-nummer.",
        "hint": (
            "Slet dem, hvis de hører til en person. Modulus 11 afgør det ikke: siden 2007 findes "
            "der CPR-numre, som ikke går op."
        ),
    },
    {
        "rule": "private-email",
        "needs": "@",
        "pattern": f"@(?:{_PRIVATE_HOSTS})[.][a-z]{{2,4}}(?![0-9a-z-])",
        "ignore_case": True,
        "severity": "warning",
        "message": "Her står en privat mailadresse.",
        "hint": "Skriv en funktionspostkasse.",
        "secret": True,
    },
    {
        "rule": "personal-email",
        "needs": "@",
        "pattern": "[a-zæøå]{2,30}[._][a-zæøå]{2,30}@[a-z0-9-]{1,63}[.]",
        "not_after": _NOT_WORD,
        "ignore_case": True,
        "yields_to": "private-email",
        "severity": "warning",
        "message": "Her står en mailadresse, der ser ud til at høre til én person.",
        "hint": "Skriv en funktionspostkasse.",
        "secret": True,
    },
    {
        **_PHONE,
        "pattern": "[2-9][0-9](?: [0-9]{2}){3}(?![0-9])|[2-9][0-9]{3} [0-9]{4}(?![0-9])",
        "not_after": "[0-9+.,/-]",
    },
    {**_PHONE, "needs": "45", "pattern": "(?:[+]|00)45 ?[2-9][0-9](?: ?[0-9]{2}){3}(?![0-9])"},
    {
        **_PHONE,
        "pattern": rf"{_CALL}[^0-9\n]{{0,20}}[2-9][0-9]{{7}}(?![0-9])",
    },
    {
        **_AGED,
        "pattern": (
            f"{_NAME}(?: [A-ZÆØÅ][{_LETTER}.-]{{0,30}})?(?:,| på| er| [(]|, der er)? ?"
            f"[0-9]{{1,2}}(?: ?år{_END}|[-–]årig|[)])"
        ),
    },
    {**_AGED, "needs": "årig", "pattern": f"[0-9]{{1,2}}[-–]årige? {_NAME}{_END}"},
    {
        "rule": "birth-date",
        "pattern": rf"{_BIRTH}{_END}[^0-9\n]{{0,20}}{_DATE}",
        "markup": "out",
        "severity": "warning",
        "message": "Her står en fødselsdag.",
        "hint": "Slet den. Skriv højst, hvilken aldersgruppe I hjælper.",
        "secret": True,
    },
    {
        "rule": "small-count",
        "pattern": (f"{_FEW} (?:af de |af vores |sårbare |udsatte )?{_PEOPLE}{_END}"),
        "not_after": "[0-9.,A-Za-zÆØÅæøå-]",
        "markup": "out",
        "types": ["case", "municipality"],
        "severity": "warning",
        "message": "Her står et antal under 5, som kan føre til bestemte personer.",
        "hint": "Skriv »færre end 5«, »få« eller »nogle«.",
        "secret": False,
    },
    {
        **_INITIALS,
        "pattern": (f"{_PERSON},? (?:(?:[A-ZÆØÅ][.] ?){{1,3}}|[A-ZÆØÅ]{{1,3}})(?![0-9{_LETTER}-])"),
    },
    {
        **_INITIALS,
        "pattern": f"[A-ZÆØÅ][.] ?(?:[A-ZÆØÅ][.] ?){{1,2}},? (?:på )?[0-9]{{1,2}} år{_END}",
    },
]
