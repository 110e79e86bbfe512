"""The cards: as many as there are, and each back behind its front."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from tests.packs.conftest import DAY
from tests.packs.pdf_reading import ReadPdf, squeezed

from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.settings import Settings
from praksiskatalog.packs.shelf import Shelf

WIDTH, HEIGHT = 595.28, 841.89
Reader = Callable[[str], ReadPdf]


@dataclass(frozen=True)
class Sheet:
    """A sheet of cards: what stands at each place of its front and its back."""

    front: dict[tuple[int, int], str]
    back: dict[tuple[int, int], str]


def sheets(pdf: ReadPdf, columns: int, rows: int, pages: range) -> list[Sheet]:
    """Return the sheets on some pages, of which every other is a back."""

    def places(page: int) -> dict[tuple[int, int], str]:
        found: dict[tuple[int, int], str] = {}
        for piece in (p for p in pdf.pieces if p.page == page and p.mark == "tagged"):
            column = int(piece.x / (WIDTH / columns))
            row = int((HEIGHT - piece.y) / (HEIGHT / rows))
            assert piece.x + piece.width <= WIDTH / columns * (column + 1), piece
            found[column, row] = found.get((column, row), "") + piece.text
        return {place: squeezed(text) for place, text in found.items()}

    return [Sheet(places(page), places(page + 1)) for page in pages[::2]]


@pytest.fixture
def own_cards(own_pack: Reader, catalogue: Catalogue) -> tuple[ReadPdf, list[str], list[str]]:
    """Return the cards of the first theme day, its cases' titles and its questions and advice."""
    day = next(day for day in catalogue.theme_days if day.reference == DAY)
    practices = catalogue.practices_of(day)
    shelf = Shelf(catalogue, Settings(site_name="Prøve"))
    cases = [squeezed(case.title) for case in shelf.cases_along(practices, day.references)]
    texts = [
        text for p in practices for text in [*p.questions, *(r.title for r in p.recommendations)]
    ]
    return own_pack("kort.pdf"), cases, [squeezed(text) for text in texts]


def test_four_cases_share_a_sheet_and_eight_questions(
    own_cards: tuple[ReadPdf, list[str], list[str]],
) -> None:
    pdf, cases, texts = own_cards
    case_pages = 2 * -(-len(cases) // 4)
    case_sheets = sheets(pdf, 2, 2, range(3, 3 + case_pages))
    text_sheets = sheets(pdf, 2, 4, range(3 + case_pages, len(pdf.pages) + 1))

    assert [len(sheet.front) for sheet in case_sheets] == filled(len(cases), 4)
    assert [len(sheet.front) for sheet in text_sheets] == filled(len(texts), 8)
    assert len(pdf.pages) == 2 + case_pages + 2 * len(filled(len(texts), 8))
    shown = [card for sheet in case_sheets for card in sheet.front.values()]
    assert all(any(title in card for card in shown) for title in cases)
    shown = [card for sheet in text_sheets for card in sheet.front.values()]
    assert all(any(text in card for card in shown) for text in texts)


def test_the_back_of_a_card_stands_behind_its_front(
    own_cards: tuple[ReadPdf, list[str], list[str]], catalogue: Catalogue
) -> None:
    pdf, cases, _ = own_cards
    case_pages = 2 * -(-len(cases) // 4)
    for sheet in sheets(pdf, 2, 2, range(3, 3 + case_pages)):
        assert turned(sheet.front) == set(sheet.back)
        for (column, row), front in sheet.front.items():
            back = sheet.back[1 - column, row]
            assert next(title for title in cases if title in front) in back
    practices = {practice.code: squeezed(practice.title) for practice in catalogue.practices}
    practices |= {
        item.code: squeezed(practice.title) for practice, item in catalogue.recommendations
    }
    for sheet in sheets(pdf, 2, 4, range(3 + case_pages, len(pdf.pages) + 1)):
        assert turned(sheet.front) == set(sheet.back)
        for (column, row), front in sheet.front.items():
            kind = "Spørgsmål" if front.startswith("Spørgsmål") else "Anbefaling"
            code = front.removeprefix(kind)[:3]
            assert sheet.back[1 - column, row].startswith(f"{kind}{practices[code]}")


def test_a_cards_first_side_is_a_recto(own_cards: tuple[ReadPdf, list[str], list[str]]) -> None:
    pdf, _, _ = own_cards

    fronts = [page for page in range(3, len(pdf.pages) + 1) if "Eksempele" in pdf.text(page)]

    assert fronts
    assert all(page % 2 for page in fronts)


def filled(count: int, room: int) -> list[int]:
    """Return how many cards each sheet has."""
    return [min(room, count - first) for first in range(0, count, room)]


def turned(places: dict[tuple[int, int], str]) -> set[tuple[int, int]]:
    """Return where cards stand when their sheet is turned on its long edge."""
    return {(1 - column, row) for column, row in places}
