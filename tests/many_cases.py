"""Fictional cases by the hundred, for what must also work when the catalogue has grown."""

from random import Random
from string import ascii_lowercase, ascii_uppercase

from tests.catalogue_files import REGISTER, UNNAMED_CASE, CatalogueFiles

_FIRST = (
    "biblioteks", "legetøjs", "hylde", "børne", "familie", "aftale", "låner", "gulv", "kasse",
    "togbane", "puslespils", "bamse", "klods", "uge", "filial", "kollega", "regnbue", "vindues",
    "dør", "skov", "vinter", "formiddags", "kælder", "trappe", "have",
)  # fmt: skip
_LAST = (
    "regler", "møde", "plads", "time", "kort", "vask", "tælling", "dag", "hjælp", "rum", "plan",
    "brev", "tavle", "spil", "kurv", "samtale", "tur", "gruppe", "skilt", "bord", "fest",
    "seddel", "vagt", "kasse", "bog",
)  # fmt: skip
_PRACTICES = (
    ("legetoej-som-boeger", "faste-regler"), ("rent-legetoej", "vaskedag"),
    ("leg-paa-gulvet", "voksne-paa-gulvet"),
)  # fmt: skip
_TAGS = ("udlaan", "hygiejne", "leg")
_GROUPS = ("smaaboern", "bedsteforaeldre")
_PER_PLACE = 20


def draw_cases(files: CatalogueFiles, count: int) -> None:
    """Write `count` named cases, 20 in each municipality of its own."""
    rows = [files.read(REGISTER)]
    for number in range(count):
        at, nth = divmod(number, _PER_PLACE)
        folder = f"municipalities/by{at:03}"
        if nth == 0:
            rows.append(f"{at + 1:04},{_name(at)},Region Prøve,{54.6 + at / 50:.2f},9.50\n")
            files.write(f"{folder}/index.md", _municipality(files, at))
        files.write(f"{folder}/eksempel-{nth:02}.md", _case(files, number))
    files.write(REGISTER, "".join(rows))


def _municipality(files: CatalogueFiles, at: int) -> str:
    text = files.read("municipalities/tomlinge/index.md")
    text = text.replace('"k0993"', f'"k2{at:03}"').replace('"0993"', f'"{at + 1:04}"')
    return text.replace("Tomlinge", _name(at))


def _name(at: int) -> str:
    """Return a name without a number in it, which would have to be a fact."""
    return f"{ascii_uppercase[at // 26]}{ascii_lowercase[at % 26]}rup"


def _case(files: CatalogueFiles, number: int) -> str:
    """Return a case whose title, summary and text differ from every other's."""
    practice, recommendation = _PRACTICES[number % 3]
    text = files.read(UNNAMED_CASE)
    for old, new in (
        ('"e02"', f'"f{number:05}"'),
        ('"Vask hver fredag"', f'"{_sentence(number, 5)}"'),
        ('"En kommune vasker legetøjet hver fredag."', f'"{_sentence(number * 7, 25)}."'),
        ('"unnamed"', '"named"'),
        ('"rent-legetoej"', f'"{practice}"'),
        ('"rent-legetoej/vaskedag"', f'"{practice}/{recommendation}"'),
        ('- "udlaan"', f'- "{_TAGS[number % 7 % 3]}"'),
        ('- "smaaboern"', f'- "{_GROUPS[number % 2]}"'),
        ("Legetøjet stod i kælderen.", f"{_sentence(number * 3, 60)}."),
        ("Biblioteket har sat en hylde op", f"{_sentence(number * 5, 120)}. Biblioteket har"),
    ):
        text = text.replace(old, new)
    return text


def _sentence(seed: int, length: int) -> str:
    """Return so many words of 625, the same for the same seed: text as varied as Danish text."""
    chosen = Random(seed)  # noqa: S311 - the same words each time is the point
    words = (chosen.choice(_FIRST) + chosen.choice(_LAST) for _ in range(length))
    return " ".join(words).capitalize()
