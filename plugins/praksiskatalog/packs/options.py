"""What an organiser may choose about a pack, and the error when a choice cannot be met."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from praksiskatalog.checking.printable import unprintable_words
from praksiskatalog.model.problem import nearest

E = TypeVar("E")


class Part(NamedTuple):
    """One part of a pack: its name on the command line, its title and how it is used.

    `needs` are lists of the document, of which at least one must hold something.
    """

    name: str
    title: str
    use: str
    needs: tuple[str, ...] = ()


PARTS = (
    Part("cover", "Forside", ""),
    Part("use", "Sådan bruger I pakken", ""),
    Part("contents", "Indhold", ""),
    Part("programme", "Program", "Giv det til alle.", ("programme",)),
    Part(
        "facilitator",
        "Noter til den, der leder dagen",
        "Kun til den, der leder dagen.",
        ("programme",),
    ),
    Part("sheets", "Ark om praksisserne", "To sider om hver. Giv dem til alle.", ("practices",)),
    Part(
        "cards",
        "Kort",
        "Skriv ud på tykt papir, og klip. Ét sæt til hver gruppe.",
        ("cases", "dialogue"),
    ),
    Part(
        "barometer", "Barometer", "Et til hver deltager. Brug bagsiden i gruppen.", ("barometer",)
    ),
    Part("worksheet", "Arbejdsark", "Et til hver gruppe.", ("tools",)),
    Part("plan", "Handleplan for 30 dage", "Et til hver deltager."),
    Part("homework", "Hjemmeopgave", "Et til hver deltager.", ("homework",)),
    Part("attendance", "Deltagerliste", "Læg den ved døren."),
    Part("evaluation", "Evaluering", "Et til hver deltager. Saml dem ind, når I slutter."),
    Part("sources", "Kilder", ""),
)
PART_NAMES = tuple(part.name for part in PARTS)
MAX_PEOPLE = 500


class PackError(Exception):
    """A pack that cannot be made; the words are Danish sentences.

    `place` is the type and reference of the entry that has to be changed, and `field` its field,
    when it is an entry's text that is too long.
    """

    def __init__(self, message: str, place: tuple[str, str] = ("", ""), field: str = "") -> None:
        super().__init__(message)
        self.place = place
        self.field = field


class CharacterError(PackError):
    """A character that none of the typesetter's fonts has; in an entry the checker stops it."""

    def __init__(self, character: str) -> None:
        """Say which character it is, in the checker's words."""
        super().__init__(" ".join(unprintable_words(character)))
        self.character = character


class BlockChoice(NamedTuple):
    """A block of the programme by its number (from 1), and the minutes it shall have instead."""

    number: int
    minutes: int | None


@dataclass(frozen=True)
class PackOptions:
    """What an organiser chooses; an empty value leaves what the theme day says.

    `start` and `end` are »tt.mm«, `practices`, `cases`, `tools` and `theme_days` references,
    `parts` names of PARTS, `blocks` the programme in its new order.
    """

    title: str = ""
    date: str = ""
    place: str = ""
    start: str = ""
    end: str = ""
    parts: tuple[str, ...] = PART_NAMES
    practices: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    theme_days: tuple[str, ...] = ()
    blocks: tuple[BlockChoice, ...] = ()
    participants: int = 40
    groups: int = 5


def unknown(what: str, word: str, known: tuple[str, ...]) -> PackError:
    """Return the error for a word that names nothing, with the nearest known one."""
    hint = nearest(word, known) or f"Vælg mellem: {', '.join(known)}."
    return PackError(f"{what} »{word}« findes ikke. {hint}")


def chosen(what: str, known: Mapping[str, E], references: Sequence[str]) -> list[E]:
    """Return the entries of some references, each once; raise PackError for an unknown one."""
    for reference in references:
        if reference not in known:
            raise unknown(what, reference, tuple(known))
    return [known[reference] for reference in dict.fromkeys(references)]
