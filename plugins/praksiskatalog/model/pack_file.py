"""The files that a theme day's pack consists of, as its page offers them."""

from typing import NamedTuple


class PackFile(NamedTuple):
    """A file beside a theme day's page: its name, and the words about it."""

    name: str
    title: str
    text: str


WHOLE = PackFile("pakke.pdf", "Hele pakken", "Alt i én fil.")
HANDOUT = PackFile(
    "deltager.pdf", "Til deltagerne", "Program, ark om praksisserne, barometer, arbejdsark og plan."
)
GUIDE = PackFile(
    "facilitator.pdf",
    "Til den, der leder dagen",
    "Noter til hvert punkt, deltagerliste og en bestilling til kopirummet.",
)
CARDS = PackFile("kort.pdf", "Kort", "Eksempler og spørgsmål på kort til at klippe ud.")
POSTER = PackFile("plakat.pdf", "Plakat", "Programmet på A3.")
SCREEN = PackFile("skaerm.pdf", "Til projektoren", "Et lysbillede til hvert punkt.")
PACK_FILES = (WHOLE, HANDOUT, GUIDE, CARDS, POSTER, SCREEN)
