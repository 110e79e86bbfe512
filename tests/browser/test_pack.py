"""A pack for print from Min liste: chosen, laid out, linked and printed."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.browser.conftest import DESKTOP, PHONE, axe_findings, read_script
from tests.browser.test_my_list import KEY, opened_with, store, stored

pytestmark = pytest.mark.browser

OpenPage = Callable[..., Page]
ALL = "fipnaedbhk"
MM = 96 / 25.4
DAY = "Koordinering i praksis: øv jer i det møde, I skal holde i morgen"
CHOSEN = ["d03", "p07", "e10", "v01", "a25"]


def address(codes: list[str], parts: str = ALL, date: str = "", start: str = "") -> str:
    return f"min-liste/#pakke=1..{date}.{start}..{parts}.{'.'.join(codes)}"


def shown(page: Page) -> Locator:
    pages = page.locator(".pk-pack__page")
    expect(pages.first).to_be_visible()
    return pages


def headings(page: Page) -> list[str]:
    return shown(page).locator("h2").all_inner_texts()


def make(page: Page) -> None:
    page.get_by_role("button", name="Vis pakken").click()
    shown(page)


def parts(page: Page) -> list[str]:
    boxes = page.locator("input[data-choice=part]:visible")
    found: list[str] = boxes.evaluate_all("(all) => all.map((box) => box.value)")
    return found


def test_without_javascript_the_page_says_what_can_be_printed(open_page: OpenPage) -> None:
    page = open_page("min-liste/", java_script_enabled=False)
    expect(page.get_by_text("Hver side i kataloget kan printes fra browseren.")).to_be_visible()
    assert page.locator("pk-pack").get_by_role("link").all_inner_texts() == [
        "Praksisser", "Temadage", "Værktøjer",
    ]  # fmt: skip
    assert page.get_by_role("button", name="Vis pakken").count() == 0


def test_an_empty_list_tells_how_to_begin(open_page: OpenPage) -> None:
    page = open_page("min-liste/")
    expect(page.get_by_text("blive til en pakke til print")).to_be_visible()
    expect(page.get_by_role("button", name="Vis pakken")).to_be_hidden()


def test_a_list_becomes_a_pack_and_a_list_again(open_page: OpenPage) -> None:
    page = opened_with(open_page, ["p07", "e10"])
    page.get_by_label("Titel").fill("Møde på rådhuset: »nu«")
    page.get_by_label("Dato").fill("2027-03-11")
    page.get_by_label("Start").fill("09:05")
    page.get_by_label("Sted").fill("Sal 2, Ærø")
    make(page)
    cover = shown(page).first
    expect(cover).to_contain_text("Møde på rådhuset: »nu«")
    expect(cover).to_contain_text("torsdag den 11. marts 2027 kl. 9.05")
    expect(cover).to_contain_text("Sal 2, Ærø")
    expect(page.locator(".pk-pack__message")).to_contain_text("Pakken er klar")
    expect(page.locator(".pk-my-list")).to_be_hidden()
    before = headings(page)
    page.reload()
    assert headings(page) == before
    expect(page).to_have_title("Møde på rådhuset: »nu«")
    page.go_back()
    expect(page.locator(".pk-my-list__item")).to_have_count(2)
    expect(page.get_by_role("button", name="Vis pakken")).to_be_visible()
    assert page.locator(".pk-pack__page").count() == 0


def test_the_choice_is_one_plain_value(open_page: OpenPage) -> None:
    page = open_page(address(["a25", "zz99", "p07"], "dfx", "20270311", "0900"))
    shown(page)
    pack = page.evaluate("pk.packModel.pack(pk.fragment.readPack(location.hash), pk.entries.items)")
    assert pack == {
        "version": 1, "title": "", "date": "2027-03-11", "start": "9.00", "place": "",
        "parts": ["forside", "dialogkort"], "gone": ["zz99"],
        "entries": [
            {"code": "a25", "kind": "recommendation", "from": "p09",
             "reference": "inddragelse-af-de-unge/gennemsigtighed-i-kommunikationen",
             "title": "Fortæl den unge, hvad der sker, og hvorfor"},
            {"code": "p07", "kind": "practice", "from": "p07",
             "reference": "tvaerfaglige-moeder", "title": "Tværfaglige møder"},
        ],
    }  # fmt: skip
    page.get_by_role("button", name="Ret valgene").click()
    assert page.evaluate("window.seen") is None


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


def test_only_parts_that_fit_are_offered(open_page: OpenPage) -> None:
    page = opened_with(open_page, ["v01", "d03", "a25"])
    assert parts(page) == [
        "forside", "indhold", "program", "noter", "ark", "dialogkort", "barometer", "handleplan",
        "kilder",
    ]  # fmt: skip
    page.get_by_role("checkbox", name="Koordinering i praksis").uncheck()
    page.get_by_role("checkbox", name="Fortæl den unge").uncheck()
    assert parts(page) == ["forside", "indhold", "program", "ark", "handleplan", "kilder"]
    make(page)
    assert "v01" in page.url
    assert "d03" not in page.url


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


def test_what_is_gone_is_told(open_page: OpenPage) -> None:
    page = open_page(address(["p07", "zz99"], "ia"))
    expect(shown(page).first).to_contain_text("Udgået af kataloget (zz99)")
    page = open_page(address(["zz98", "zz99"]))
    expect(page.locator(".pk-pack__message")).to_have_text("Alt i pakken er udgået af kataloget.")


def test_a_pack_from_a_link_leaves_ones_own_list_alone(open_page: OpenPage) -> None:
    page = open_page()
    store(page, {"version": 1, "items": ["p01"]})
    page.goto(address(["p07"]))
    shown(page)
    page.get_by_role("button", name="Ret valgene").click()
    expect(page.get_by_role("checkbox", name="Tværfaglige møder")).to_be_checked()
    expect(page.get_by_role("checkbox", name="Politisk og strategisk")).not_to_be_checked()
    expect(page.locator(".pk-my-list__item")).to_have_count(1)
    assert stored(page)["items"] == ["p01"]


def test_the_link_can_be_sent_on(open_page: OpenPage) -> None:
    page = open_page(address(["p07"], "fa", "20270311", "0900"))
    shown(page)
    page.get_by_role("button", name="Del pakken som link").click()
    field = page.locator(".pk-pack__link input")
    expect(field).to_have_value(page.url)
    expect(page.locator(".pk-pack__message")).to_contain_text("Linket er")


def test_a_broken_link_is_explained(open_page: OpenPage) -> None:
    page = open_page("min-liste/")
    message = page.locator(".pk-pack__message")
    for fragment, told in {
        "": "Linket til pakken er ikke helt.",
        "1": "Linket til pakken er ikke helt.",
        "1.....f": "Linket til pakken er ikke helt.",
        "1..20270230x...f.p07": "Linket til pakken er ikke helt.",
        "1..20271301...f.p07": "Linket til pakken er ikke helt.",
        "1...2500..f.p07": "Linket til pakken er ikke helt.",
        "1.!....f.p07": "Linket til pakken er ikke helt.",
        "1.....f.<img>": "Linket til pakken er ikke helt.",
        "2.noget": "Linket er lavet med en nyere udgave",
        "1.....f" + ".p07" * 6000: "Linket er for langt",
    }.items():
        page.goto(f"min-liste/#pakke={fragment}")
        expect(message).to_contain_text(told)


def test_any_choice_travels(open_page: OpenPage, site: Path) -> None:
    known = sorted(read_script(site, "entries")["items"])
    page = open_page("min-liste/")
    names = page.evaluate("pk.packModel.PARTS")
    dice = random.Random(2026)  # noqa: S311 - no secret
    texts = ["", "Temadag", "»Æ«.ø/å 👩‍👩‍👧", "<b>", "a" * 90]
    choices: list[dict[str, Any]] = [
        {
            "title": dice.choice(texts), "place": dice.choice(texts),
            "date": dice.choice(["", "2027-03-11", "2028-02-29"]),
            "start": dice.choice(["", "9.00", "0.05", "23.59"]),
            "parts": [name for name in names if dice.random() > 0.5] or ["ark"],
            "codes": dice.sample(known, dice.randint(1, len(known))),
        }
        for _ in range(100)
    ]  # fmt: skip
    back = page.evaluate(
        "(all) => all.map((each) => pk.fragment.readPack(pk.fragment.writePack(each)))", choices
    )
    assert back == choices


def test_what_is_missing_is_told(open_page: OpenPage) -> None:
    page = opened_with(open_page, ["p07"])
    button = page.get_by_role("button", name="Vis pakken")
    message = page.locator(".pk-pack__message")
    page.get_by_role("checkbox", name="Tværfaglige møder").uncheck()
    button.click()
    expect(message).to_have_text("Vælg mindst én side fra listen.")
    page.get_by_role("checkbox", name="Tværfaglige møder").check()
    for box in page.locator("input[data-choice=part]:visible").all():
        box.uncheck()
    button.click()
    expect(message).to_have_text("Vælg mindst én del.")
    assert "#" not in page.url


def test_without_its_data_the_pack_is_not_shown(open_page: OpenPage) -> None:
    page = open_page()
    page.route("**/pakke/p07.js", lambda r: r.fulfill(body="", content_type="text/javascript"))
    page.goto(address(["p07"]))
    expect(page.locator(".pk-pack__message")).to_contain_text("kan ikke hentes lige nu")
    assert page.locator(".pk-pack__page").count() == 0


def test_only_the_pack_is_printed(open_page: OpenPage) -> None:
    page = open_page(address(["p07"], "fa"))
    page.evaluate("window.print = () => { window.printed = true; }")
    shown(page)
    page.get_by_role("button", name="Print pakken").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    outside = "header.pk-header, footer, .pk-page-head, .pk-my-list, form, button, [role=status]"
    assert page.locator(f":is({outside}):visible").count() == 0
    breaks = shown(page).evaluate_all("(all) => all.map((p) => getComputedStyle(p).breakAfter)")
    assert breaks == ["page", "page", "auto"]


def test_the_keyboard_is_enough(open_page: OpenPage) -> None:
    page = opened_with(open_page, ["p07"])
    page.get_by_label("Titel").focus()
    page.keyboard.type("Møde")
    page.keyboard.press("Enter")
    shown(page)
    expect(page.locator(".pk-pack__view")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Print pakken")).to_be_focused()
    page.get_by_role("button", name="Ret valgene").press("Enter")
    expect(page.get_by_label("Titel")).to_be_focused()
    expect(page.get_by_label("Titel")).to_have_value("Møde")


def test_it_works_from_a_folder(open_page: OpenPage, site: Path) -> None:
    page = open_page((site / "index.html").as_uri())
    page.evaluate(
        f"localStorage.setItem('{KEY}', '{json.dumps({'version': 1, 'items': ['p07']})}')"
    )
    page.goto((site / "min-liste" / "index.html").as_uri())
    make(page)
    assert "Tværfaglige møder" in headings(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
def test_axe_finds_nothing(open_page: OpenPage, scheme: str, viewport: dict[str, int]) -> None:
    page = open_page(viewport=viewport, color_scheme=scheme)
    store(page, {"version": 1, "items": CHOSEN})
    page.goto("min-liste/")
    expect(page.get_by_role("button", name="Vis pakken")).to_be_visible()
    assert axe_findings(page) == []
    make(page)
    assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
