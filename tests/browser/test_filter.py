"""Choosing among the options of a list."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import (
    DESKTOP,
    PHONE,
    OpenPage,
    answer_script,
    axe_findings,
    read_script,
)
from tests.browser.filter_page import LISTS, click, shown_titles

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("kind", LISTS)
def test_without_javascript_the_whole_list_is_there_and_the_form_is_not(
    visit: OpenPage, site: Path, kind: str
) -> None:
    page = visit(LISTS[kind], java_script_enabled=False)
    assert shown_titles(page) == [item[0] for item in read_script(site, f"filter-{kind}")["items"]]
    assert not page.locator(".pk-filter__form").is_visible()
    assert not page.locator(".pk-filter__bar").is_visible()


def test_the_cards_are_the_same_as_the_pages_own(visit: OpenPage) -> None:
    page = visit("anbefalinger/")
    own = page.locator(".pk-filter__cards > li").evaluate_all(
        "(cards) => cards.map((card) => card.outerHTML)"
    )
    click(page, "audience", "faglig-leder")
    click(page, "audience", "chef-og-direktoer")
    expect(page.locator(".pk-filter__status")).to_have_text("31 af 31 passer til valget")
    filled = page.locator(".pk-filter__cards > li").evaluate_all(
        "(cards) => cards.map((card) => card.outerHTML)"
    )
    plain = [" ".join(html.split()).replace("> <", "><") for html in own]
    assert [" ".join(html.split()).replace("> <", "><") for html in filled] == plain


def test_choices_that_nothing_fits_say_so_and_can_be_taken_back(
    visit: OpenPage,
) -> None:
    page = visit("praksisser/?tema=virksomme-indsatser&emneord=politik-og-strategi")
    expect(page.locator(".pk-filter__status")).to_have_text(
        "Intet på listen passer til alle valgene. Fjern et af dem."
    )
    assert axe_findings(page) == []
    page.get_by_role("button", name="Ryd alle valg").click()
    expect(page.locator(".pk-filter__status")).to_have_text("Hele listen: 10")
    assert len(shown_titles(page)) == 10
    expect(page).to_have_url("praksisser/")
    expect(page.locator("#listen")).to_be_focused()


def test_a_group_can_be_cleared(visit: OpenPage) -> None:
    page = visit("praksisser/?tema=koordinering-i-praksis&emneord=maal")
    page.get_by_role("button", name="Ryd tema").click()
    expect(page.locator(".pk-filter__status")).to_have_text("4 af 10 passer til valget")
    expect(page.locator("[data-group=theme] input").first).to_be_focused()
    expect(page.get_by_role("button", name="Ryd tema")).to_be_hidden()


def test_a_long_group_shows_its_first_options_and_the_chosen_ones(visit: OpenPage) -> None:
    page = visit("praksisser/?emneord=overgange")
    expect(page.locator(".pk-filter__number")).to_have_text(" (1)")
    tags = page.locator("[data-group=tag] label")
    assert tags.locator("visible=true").count() == 13
    more = page.get_by_role("button", name="Vis alle 16")
    more.click()
    assert tags.locator("visible=true").count() == 16
    page.get_by_role("button", name="Vis færre").click()
    assert tags.locator("visible=true").count() == 13


def test_on_a_phone_the_choices_are_folded(visit: OpenPage) -> None:
    page = visit("praksisser/", viewport=PHONE)
    assert not page.locator(".pk-filter__group").first.is_visible()
    page.locator("summary").click()
    click(page, "theme", "koordinering-i-praksis")
    expect(page.locator("summary")).to_have_text("Filtrér listen (1)")
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def test_the_keyboard_is_enough(visit: OpenPage) -> None:
    page = visit("praksisser/")
    page.locator("main").focus()
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.value") == "koordinering-i-praksis":
            break
    page.keyboard.press("Space")
    expect(page.get_by_role("status").first).to_have_text("3 af 10 passer til valget")
    expect(page.locator("input[value=koordinering-i-praksis]")).to_be_focused()
    page.keyboard.press("Space")
    expect(page.get_by_role("status").first).to_have_text("Hele listen: 10")


def test_it_works_from_a_folder(visit: OpenPage, site: Path) -> None:
    page = visit((site / "eksempler" / "index.html").as_uri())
    click(page, "theme", "koordinering-i-praksis")
    expect(page.locator(".pk-filter__chosen")).to_have_text("Tema: Koordinering i praksis")
    count = len(shown_titles(page))
    assert 0 < count < 10
    page.reload()
    expect(page.locator(".pk-filter__cards > li")).to_have_count(count)
    assert page.locator(".pk-filter__cards a").first.get_attribute("href", timeout=1000) is not None


def test_without_its_index_the_list_stays(visit: OpenPage) -> None:
    page = visit()
    answer_script(page, "filter-practice", "")
    page.goto("praksisser/?tema=koordinering-i-praksis")
    expect(page.locator(".pk-filter__status")).to_have_text(
        "Listen kan ikke filtreres lige nu. Den står her i sin helhed."
    )
    assert len(shown_titles(page)) == 10
    assert not page.locator(".pk-filter__form").is_visible()


def test_text_in_the_index_stays_text(visit: OpenPage, site: Path) -> None:
    hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>{url}'
    index = read_script(site, "filter-practice")
    for item in index["items"]:
        item[0] = item[2] = item[6] = hostile
        item[3] = [hostile]
    page = visit()
    answer_script(page, "filter-practice", f"pk.indexes.practice = {json.dumps(index)};")
    page.goto("praksisser/?tema=virksomme-indsatser")
    expect(page.locator(".pk-filter__cards > li")).to_have_count(1)
    assert shown_titles(page) == [hostile]
    assert page.locator(".pk-filter__cards :is(script, img)").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
def test_axe_finds_nothing(
    visit: OpenPage,
    scheme: str,
    viewport: dict[str, int],
) -> None:
    page = visit("eksempler/?tema=koordinering-i-praksis", viewport=viewport, color_scheme=scheme)
    expect(page.locator(".pk-filter__number")).to_have_text(" (1)")
    page.locator("details").evaluate("(fold) => { fold.open = true; }")
    assert axe_findings(page) == []
