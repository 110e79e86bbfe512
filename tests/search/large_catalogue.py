"""A fictional catalogue of the size that the real one may grow to, for sizes and times."""

import random
import shutil
from collections.abc import Sequence
from pathlib import Path

from praksiskatalog.checking.mention import find_mentions
from praksiskatalog.loading.canonical import entry_path, entry_text
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.case import Case
from praksiskatalog.model.danish import slug
from praksiskatalog.search.words import STOP_WORDS, words_of

PARTS = ("practices", "municipalities", "content", "overrides")
_FIRST = (
    "barne", "leder", "kontakt", "klub", "bolig", "fritids", "borger", "kultur", "sundheds",
    "skole", "job", "natur", "musik",
)  # fmt: skip
_LAST = (
    "team", "café", "hus", "vært", "rejse", "værksted", "hold", "bånd", "vagt", "løft", "spor",
    "rum", "kreds", "dag", "bro", "plan",
)  # fmt: skip


def draw_large_catalogue(root: Path, folder: Path, cases: int) -> None:
    """Write a copy of the catalogue at `root` to `folder`, with so many cases more."""
    for part in PARTS:
        shutil.copytree(root / part, folder / part, ignore=shutil.ignore_patterns("node_modules"))
    shutil.copy(root / "mkdocs.yml", folder)
    catalogue = load_catalogue(root).catalogue
    chance = random.Random(1)  # noqa: S311 - the same catalogue each time, nothing secret
    texts = [text for case in catalogue.cases for text in (case.summary, *case.sections.values())]
    texts += [text for p in catalogue.practices for text in (p.summary, *p.sections.values())]
    numbers = {mention.written for text in texts for mention in find_mentions(text)}
    spoken = {word for written in numbers for word in words_of(written)}
    words = [word for text in texts for word in words_of(text) if word.isalpha()]
    words = [word for word in words if word not in spoken]
    for number in range(cases):
        case = _case(chance, catalogue.cases[number % len(catalogue.cases)], words, number)
        path = folder / entry_path(case)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(entry_text(case), encoding="utf-8")


def _case(chance: random.Random, model: Case, words: Sequence[str], number: int) -> Case:
    own = [f"{chance.choice(_FIRST)}{chance.choice(_LAST)}" for _ in range(3)]
    content = [word for word in words if word not in STOP_WORDS]

    def text(length: int) -> str:
        return " ".join([*own[:2], *chance.choices(words, k=length)]).capitalize() + "."

    title = f"{own[0].capitalize()} {chance.choice(content)} {_letters(number)}"
    return model.model_copy(
        update={
            "reference": f"unavngivet/{slug(title)}",
            "code": f"x{number + 10}",
            "title": title,
            "naming": "unnamed",
            "summary": text(36),
            "synonyms": tuple(dict.fromkeys((*own, *chance.choices(content, k=2)))),
            "sections": {key: text(24) for key in model.sections},
            "scale": "ikke oplyst",
            "period": "ikke oplyst",
        }
    )


def _letters(number: int) -> str:
    return "".join("abcdefghij"[int(digit)] for digit in str(number))
