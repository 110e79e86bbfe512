"""What each part of a pack has on its pages."""

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import OpenPage
from tests.browser.pack_page import CHOSEN, address, headings, shown

pytestmark = pytest.mark.browser

MM = 96 / 25.4
DAY = "Koordinering i praksis: øv jer i det møde, I skal holde i morgen"


def test_every_part_is_there_in_order(open_page: OpenPage) -> None:
    page = open_page(address(CHOSEN))
    assert headings(page) == [
        "Udvalgte sider fra Praksiskatalog for ungeindsatsen",
        "Indhold",
        f"Program: {DAY}",
        f"Noter til den, der leder: {DAY}",
        DAY,
        "Tværfaglige møder",
        "Tværfaglige møder",
        "Ungdomscenteret i Horsens under samme hat",
        "Femtrinsmøde: gennemgå en sag i fem trin",
        "Inddragelse af de unge",
        "Eksempelkort, ark 1",
        "Dialogkort, ark 1",
        "Dialogkort, ark 2",
        "Barometer: hvor er I nu?",
        "Handleplan for 30 dage",
        "Kilder",
    ]


def test_the_sheet_of_a_practice_tells_source_and_proposal_apart(open_page: OpenPage) -> None:
    page = open_page(address(["p07"], "a"))
    front, back = shown(page).all()
    told = "(s) => s.querySelector('.pk-origin')?.textContent"
    assert front.locator(".pk-pack__text").evaluate_all(f"(all) => all.map({told})") == [
        "Kataloget siger", "Kataloget siger", "Vores forslag",
    ]  # fmt: skip
    assert back.locator(".pk-origin").all_inner_texts()[:2] == ["Kataloget siger", "Vores forslag"]
    expect(back.locator(".pk-pack__boxes li")).to_have_count(16)
    assert back.locator("input").count() == 0
    expect(back).to_contain_text("Eksempel: Fem trins analysemodel på sagsmøder")
    expect(back).to_contain_text("Hvilket fag taler mindst på vores møder")
    expect(back).to_contain_text("Noter")
    expect(front).to_contain_text("k/p07/")


def test_a_recommendation_alone_has_its_own_sheet(open_page: OpenPage) -> None:
    page = open_page(address(["a25"], "a"))
    (sheet,) = shown(page).all()
    assert sheet.locator("h3").all_inner_texts() == [
        "Fortæl den unge, hvad der sker, og hvorfor", "Noter",
    ]  # fmt: skip


def test_the_programme_follows_the_start(open_page: OpenPage) -> None:
    page = open_page(address(["d03"], "p", start="1230"))
    times = shown(page).locator(".pk-pack__time").all_inner_texts()
    assert times[:3] == ["12.30", "12.55", "13.15"]
    assert times[-1] == "18.30"
    rows = shown(page).locator("tbody tr")
    assert rows.evaluate_all("(all) => all.map((row) => row.cells.length)") == [3] * len(times)
    expect(rows.first.locator("li")).to_have_text(
        ["Malertape på gulvet med tallene 1, 5 og 10", "De tre udsagn på hver sin plakat",
         "Navneskilte med fornavn og fagområde"]
    )  # fmt: skip
    expect(page.get_by_role("cell", name="Slut", exact=True)).to_be_visible()
    page = open_page(address(["d03"], "p"))
    assert shown(page).locator(".pk-pack__time").first.inner_text() == "0.00"
    expect(page.get_by_text("Tiden viser timer og minutter")).to_be_visible()


def test_without_a_theme_day_the_programme_is_to_be_filled_in(open_page: OpenPage) -> None:
    page = open_page(address(["p07", "v01"], "p", start="0900"))
    rows = shown(page).locator("tbody tr")
    expect(rows).to_have_count(6)
    expect(rows.nth(0)).to_contain_text("9.00")
    expect(rows.nth(1)).to_contain_text("2. Femtrinsmøde")
    assert rows.evaluate_all("(all) => all.map((row) => row.cells.length)") == [3] * 6


def test_cards_fill_an_a4(open_page: OpenPage) -> None:
    page = open_page(address(["p07", "p08", "p09", "e10"], "ed"))
    expect(page.locator(".pk-pack__cards--4").first.locator(".pk-pack__card")).to_have_count(4)
    page.set_viewport_size({"width": round(190 * MM), "height": 900})
    page.emulate_media(media="print")
    cards = page.locator(".pk-pack__card")
    for each in cards.all():
        box = each.bounding_box()
        assert box
        assert round(box["width"] / MM) == 95
        assert each.evaluate("(card) => card.scrollHeight <= card.clientHeight + 1")
    for sheet in page.locator(".pk-pack__cards").all():
        box = sheet.bounding_box()
        assert box
        assert box["height"] <= 277 * MM
    example = cards.locator(".pk-pack__address").all_inner_texts()
    assert len(example) == len(set(example))


def test_the_action_plan_counts_from_the_date(open_page: OpenPage) -> None:
    page = open_page(address(["p07"], "h", date="20270324"))
    plan = shown(page).first
    assert plan.locator(".pk-soft").all_inner_texts() == [
        "senest onsdag den 31. marts 2027", "senest onsdag den 7. april 2027",
        "senest fredag den 23. april 2027",
    ]  # fmt: skip
    page = open_page(address(["p07"], "h"))
    assert shown(page).locator(".pk-soft").count() == 0
