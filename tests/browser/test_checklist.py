"""Ticking the items of a checklist: what is remembered, and how far one has come."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.browser.checklist_page import (
    PRACTICE,
    boxes,
    copies_of,
    practice_items,
    shared_link,
    store,
    stored,
    ticked,
)
from tests.browser.conftest import (
    DESKTOP,
    PHONE,
    OpenPage,
    answer_script,
    axe_findings,
    read_script,
)

pytestmark = pytest.mark.browser


def test_without_javascript_the_items_are_boxes_that_print_empty(open_page: OpenPage) -> None:
    page = open_page(PRACTICE, java_script_enabled=False)
    assert page.locator(".pk-checklist input").count() >= 3
    assert not page.locator(".pk-copies").is_visible()
    assert not page.locator(".pk-export").is_visible()
    assert not page.locator(".pk-progress").is_visible()
    page.emulate_media(media="print")
    box = page.locator(".pk-checklist input").first
    assert box.evaluate("(box) => getComputedStyle(box).appearance") == "none"
    assert box.evaluate("(box) => getComputedStyle(box).borderTopWidth") != "0px"


def test_ticks_are_remembered_under_the_items_references(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    first, second = boxes(page)[:2]
    page.locator(".pk-checklist input").nth(0).check()
    page.locator(".pk-checklist input").nth(1).check()
    page.locator(".pk-checklist input").nth(1).uncheck()
    assert list(stored(page)["copies"][0]["ticks"]) == [first]
    page.reload()
    assert ticked(page) == [first]
    assert second in boxes(page)


def test_a_tick_survives_a_reworded_item(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    page.locator(".pk-checklist input").first.check()
    text = page.locator(".pk-checklist__label span").first.inner_text()
    page.route(
        "**/tvaerfaglige-moeder/",
        lambda route: route.fulfill(
            body=route.fetch().text().replace(text, "Punktet med nye ord"),
            content_type="text/html; charset=utf-8",
        ),
    )
    page.reload()
    assert page.get_by_label("Punktet med nye ord").is_checked()


def test_a_tick_follows_a_renamed_practice_and_recommendation(
    open_page: OpenPage, site: Path
) -> None:
    catalogue = read_script(site, "checklist")
    item = next(iter(practice_items(catalogue, "tvaerfaglige-moeder")))
    practice, recommendation, name = item.split("/")
    catalogue["former"] = {"moeder/gammel": f"{practice}/{recommendation}"}
    page = open_page()
    answer_script(page, "checklist", f"pk.checklist = {json.dumps(catalogue)};")
    store(page, copies_of({f"moeder/gammel/{name}": "2026-01-02"}))
    page.goto(PRACTICE)
    box = page.locator(f".pk-checklist input[value='{item}']")
    expect(box).to_be_checked()
    box.uncheck()
    assert stored(page)["copies"][0]["ticks"] == {}


def test_a_tick_whose_item_is_gone_is_kept_and_shown(open_page: OpenPage) -> None:
    page = open_page()
    store(page, copies_of({"tvaerfaglige-moeder/gammel-anbefaling/fast-dagsorden": "2026-01-02"}))
    page.goto("tjeklister/")
    retired = page.get_by_role("region", name="Udgåede punkter")
    expect(retired).to_contain_text("fast dagsorden (udgået, krydset af 2. januar 2026)")
    page.locator("summary").first.click()
    page.locator(".pk-checklist input").first.check()
    assert (
        "tvaerfaglige-moeder/gammel-anbefaling/fast-dagsorden" in stored(page)["copies"][0]["ticks"]
    )


def test_progress_of_practice_theme_and_all(open_page: OpenPage, site: Path) -> None:
    catalogue = read_script(site, "checklist")
    mine = practice_items(catalogue, "tvaerfaglige-moeder")
    theme = next(t for t in catalogue["themes"] if t["reference"] == "koordinering-i-praksis")
    in_theme = sum(len(practice_items(catalogue, p["reference"])) for p in theme["practices"])
    page = open_page(PRACTICE)
    for number in range(4):
        page.locator(".pk-checklist input").nth(number).check()
    expect(page.locator(".pk-progress__text")).to_have_text(f"4 af {len(mine)} punkter krydset af")
    bar = page.get_by_role("progressbar")
    assert bar.evaluate("(bar) => [bar.value, bar.max]") == [4, len(mine)]
    page.goto("temaer/koordinering-i-praksis/")
    expect(page.locator(".pk-progress__text").first).to_contain_text(f"4 af {in_theme} punkter")
    page.goto("tjeklister/")
    total = page.locator(".pk-checklist input").count()
    expect(page.locator(".pk-progress__text").first).to_have_text(
        f"4 af {total} punkter krydset af"
    )
    levels = page.locator(".pk-progress__levels").first.locator("li").all_inner_texts()
    assert [text.split(":")[0] for text in levels] == list(catalogue["levels"].values())
    assert sum(int(text.split(": ")[1].split()[0]) for text in levels) == 4


def test_without_its_data_the_boxes_still_work(open_page: OpenPage) -> None:
    page = open_page()
    answer_script(page, "checklist", "")
    page.goto(PRACTICE)
    page.locator(".pk-checklist input").first.check()
    assert not page.locator(".pk-progress").is_visible()
    page.get_by_role("button", name="Del som link").click()
    expect(page.locator(".pk-export__message")).to_have_text(
        "Listen over alle punkter kan ikke hentes lige nu."
    )
    page.goto("tjeklister/#tjek=1.eA.abcdef")
    expect(page.locator(".pk-shared__message")).to_contain_text(
        "den delte tjekliste kan ikke vises"
    )
    assert page.locator(".pk-overview__failed").is_visible()


def test_it_works_from_a_folder(open_page: OpenPage, site: Path) -> None:
    page = open_page((site / PRACTICE / "index.html").as_uri())
    page.locator(".pk-checklist input").first.check()
    expect(page.locator(".pk-progress__text")).to_contain_text("1 af")
    link = shared_link(page).replace("/tjeklister/#", "/tjeklister/index.html#")
    page.goto("about:blank")
    page.goto(link)
    expect(page.locator(".pk-shared__name")).to_have_text("Min tjekliste")
    assert len(ticked(page)) == 1


def test_the_keyboard_is_enough(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    page.locator(".pk-checklist input").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert ticked(page) == boxes(page)[:2]
    page.get_by_role("button", name="Ny kopi").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("Team 3")
    page.keyboard.press("Enter")
    chosen = page.get_by_role("combobox", name="Tjekliste").locator("option:checked")
    expect(chosen).to_have_text("Team 3")
    expect(page.get_by_role("button", name="Ny kopi")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
@pytest.mark.parametrize("path", [PRACTICE, "tjeklister/", "tjeklister/#tjek=1.eA.zzzzzz"])
def test_axe_finds_nothing(
    open_page: OpenPage,
    path: str,
    scheme: str,
    viewport: dict[str, int],
) -> None:
    page = open_page(path, viewport=viewport, color_scheme=scheme)
    expect(page.locator(".pk-progress__text").first).to_contain_text("0 af")
    page.locator(".pk-overview details").evaluate_all(
        "(folds) => folds.slice(0, 2).forEach((fold) => { fold.open = true; })"
    )
    assert axe_findings(page) == []
    if page.locator(".pk-copies").is_visible():
        shared_link(page)
        page.get_by_role("button", name="Ny kopi").click()
        assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
