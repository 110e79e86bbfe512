import json
import random
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect
from tests.browser.conftest import DESKTOP, PHONE, axe_findings, read_script

pytestmark = pytest.mark.browser

OpenPage = Callable[..., Page]
Choice = dict[str, frozenset[str]]
LISTS = {"practice": "praksisser/", "recommendation": "anbefalinger/", "case": "eksempler/"}
OPTIONS = """() => [...document.querySelectorAll('.pk-filter__group input')].map((box) => ({
  group: box.closest('fieldset').dataset.group, option: box.value, checked: box.checked,
  disabled: box.disabled,
  count: Number(box.parentElement.querySelector('.pk-filter__count').textContent),
}))"""


def results(index: dict[str, Any], choice: Choice) -> list[str]:
    """Return the titles that a choice gives, counted the slow and obvious way."""
    found = []
    for item in index["items"]:
        values = {
            group: {index["groups"][group][number] for number in numbers}
            for group, numbers in zip(index["group_order"], item[7], strict=True)
        }
        if all(values[group] & chosen for group, chosen in choice.items() if chosen):
            found.append(item[0])
    return found


def clicked(index: dict[str, Any], choice: Choice, group: str, option: str) -> Choice:
    chosen = choice.get(group, frozenset()) ^ {option}
    if not results(index, {**choice, group: chosen}):
        assert option not in chosen, "only taking a choice away can empty the list"
        chosen = frozenset()
    return {**choice, group: chosen}


def shown_titles(page: Page) -> list[str]:
    return page.locator(".pk-filter__cards > li h3").all_inner_texts()


def unfold(page: Page) -> None:
    for button in page.locator(".pk-filter__more:visible").all():
        button.click()


def click(page: Page, group: str, option: str) -> None:
    page.locator(f"[data-group={group}] input[value='{option}']").click()


def in_pages_of(size: int) -> Callable[[Route], None]:
    """Let a list believe in shorter pages than 100, so that a small catalogue has several."""

    def rewrite(route: Route) -> None:
        html = route.fetch().text().replace('data-page-size="100"', f'data-page-size="{size}"')
        route.fulfill(body=html, content_type="text/html; charset=utf-8")

    return rewrite


@pytest.mark.parametrize("kind", LISTS)
def test_without_javascript_the_whole_list_is_there_and_the_form_is_not(
    open_page: OpenPage, site: Path, kind: str
) -> None:
    page = open_page(LISTS[kind], java_script_enabled=False)
    assert shown_titles(page) == [item[0] for item in read_script(site, f"filter-{kind}")["items"]]
    assert not page.locator(".pk-filter__form").is_visible()
    assert not page.locator(".pk-filter__bar").is_visible()


def tells(url: str, *, option: str, is_chosen: bool) -> bool:
    """Return whether the address has come as far as the last click."""
    return (option in url) is is_chosen


@pytest.mark.parametrize("kind", LISTS)
def test_every_count_is_what_a_click_gives(open_page: OpenPage, site: Path, kind: str) -> None:
    index = read_script(site, f"filter-{kind}")
    page = open_page(LISTS[kind])
    unfold(page)
    # The choices must be the same in every run.
    dice = random.Random(f"{kind} 2026")  # noqa: S311 - no secret
    choice: Choice = {}
    for _ in range(20):
        options = page.evaluate(OPTIONS)
        for each in options:
            expected = (
                len(results(index, clicked(index, choice, each["group"], each["option"])))
                if (each["checked"] or not each["disabled"])
                else 0
            )
            assert each["count"] == expected, (choice, each)
            assert each["checked"] == (each["option"] in choice.get(each["group"], ()))
            assert each["checked"] or each["disabled"] == (each["count"] == 0)
        chosen = dice.choice([each for each in options if not each["disabled"]])
        click(page, chosen["group"], chosen["option"])
        choice = clicked(index, choice, chosen["group"], chosen["option"])
        is_chosen = chosen["option"] in choice.get(chosen["group"], ())
        page.wait_for_url(partial(tells, option=chosen["option"], is_chosen=is_chosen))
        expect(page.locator(".pk-filter__cards > li")).to_have_count(chosen["count"])
        assert shown_titles(page) == results(index, choice)
        assert shown_titles(page) != []


def test_a_disabled_option_would_give_nothing(open_page: OpenPage, site: Path) -> None:
    index = read_script(site, "filter-case")
    page = open_page("eksempler/?tema=koordinering-i-praksis")
    expect(page.locator(".pk-filter__chosen")).to_have_text("Tema: Koordinering i praksis")
    choice = {"theme": frozenset({"koordinering-i-praksis"})}
    disabled = [each for each in page.evaluate(OPTIONS) if each["disabled"]]
    assert disabled
    for each in disabled:
        assert results(index, {**choice, each["group"]: frozenset({each["option"]})}) == []


def test_taking_a_choice_away_never_empties_the_list(open_page: OpenPage) -> None:
    index = {
        "version": 1,
        "group_order": ["theme", "tag"],
        "groups": {
            "theme": ["faelles-maal-og-strategi", "koordinering-i-praksis"],
            "tag": ["maal", "moeder"],
        },
        "items": [
            ["A", "a/", "", [], "a", "p01", "hav", [[0], [0]]],
            ["B", "b/", "", [], "b", "p02", "hav", [[1], [1]]],
        ],
    }
    page = open_page()
    page.route(
        "**/filter-practice.js",
        lambda route: route.fulfill(
            body=f"pk.indexes.practice = {json.dumps(index)};", content_type="text/javascript"
        ),
    )
    page.goto("praksisser/?tema=faelles-maal-og-strategi&tema=koordinering-i-praksis&emneord=maal")
    expect(page.locator(".pk-filter__cards > li")).to_have_count(1)
    first = page.locator("[data-group=theme] input[value=faelles-maal-og-strategi]")
    expect(first.locator("xpath=../span[@class='pk-filter__count']")).to_have_text("1")
    first.click()
    expect(page).to_have_url("praksisser/?emneord=maal")
    assert shown_titles(page) == ["A"]


def test_the_address_holds_the_state(open_page: OpenPage) -> None:
    page = open_page("praksisser/?fra=nyhedsbrev")
    click(page, "theme", "koordinering-i-praksis")
    expect(page).to_have_url("praksisser/?fra=nyhedsbrev&tema=koordinering-i-praksis")
    click(page, "theme", "virksomme-indsatser")
    expect(page.locator(".pk-filter__status")).to_have_text("4 af 10 passer til valget")
    chosen = shown_titles(page)
    page.reload()
    expect(page.locator(".pk-filter__status")).to_have_text("4 af 10 passer til valget")
    assert shown_titles(page) == chosen
    page.go_back()
    expect(page.locator(".pk-filter__status")).to_have_text("3 af 10 passer til valget")
    assert not page.locator("input[value=virksomme-indsatser]").is_checked()
    page.go_back()
    expect(page.locator(".pk-filter__status")).to_have_text("Hele listen: 10")
    assert len(shown_titles(page)) == 10
    page.go_forward()
    expect(page.locator(".pk-filter__status")).to_have_text("3 af 10 passer til valget")


def test_the_cards_are_the_same_as_the_pages_own(open_page: OpenPage) -> None:
    page = open_page("anbefalinger/")
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


def test_a_link_from_another_release_is_read_as_far_as_it_goes(open_page: OpenPage) -> None:
    page = open_page("praksisser/?tema=findes-ikke&side=99&emneord=maal")
    expect(page.locator(".pk-filter__status")).to_have_text("4 af 10 passer til valget")
    assert len(shown_titles(page)) == 4


def test_choices_that_nothing_fits_say_so_and_can_be_taken_back(
    open_page: OpenPage,
) -> None:
    page = open_page("praksisser/?tema=virksomme-indsatser&emneord=politik-og-strategi")
    expect(page.locator(".pk-filter__status")).to_have_text(
        "Intet på listen passer til alle valgene. Fjern et af dem."
    )
    assert axe_findings(page) == []
    page.get_by_role("button", name="Ryd alle valg").click()
    expect(page.locator(".pk-filter__status")).to_have_text("Hele listen: 10")
    assert len(shown_titles(page)) == 10
    expect(page).to_have_url("praksisser/")
    expect(page.locator("#listen")).to_be_focused()


def test_a_group_can_be_cleared(open_page: OpenPage) -> None:
    page = open_page("praksisser/?tema=koordinering-i-praksis&emneord=maal")
    page.get_by_role("button", name="Ryd tema").click()
    expect(page.locator(".pk-filter__status")).to_have_text("4 af 10 passer til valget")
    expect(page.locator("[data-group=theme] input").first).to_be_focused()
    expect(page.get_by_role("button", name="Ryd tema")).to_be_hidden()


def test_results_come_in_pages_and_as_a_whole(open_page: OpenPage) -> None:
    page = open_page()
    page.route("**/praksisser/*", in_pages_of(3))
    page.goto("praksisser/?omraade=social")
    expect(page.locator(".pk-filter__status")).to_have_text(
        "10 af 10 passer til valget. Her er 1–3"
    )
    first = shown_titles(page)
    page.get_by_role("navigation", name="Sider i listen").get_by_role("link", name="Side 2").click()
    expect(page.locator(".pk-filter__status")).to_have_text(
        "10 af 10 passer til valget. Her er 4–6"
    )
    expect(page.locator("#listen")).to_be_focused()
    expect(page).to_have_url("praksisser/?omraade=social&side=2")
    assert not set(first) & set(shown_titles(page))
    page.get_by_role("button", name="Vis alle til udskrift").click()
    assert len(shown_titles(page)) == 10
    expect(page).to_have_url("praksisser/?omraade=social&vis=alle")
    page.emulate_media(media="print")
    assert page.locator(".pk-filter__cards > li:visible").count() == 10
    assert not page.locator(".pk-filter__form").is_visible()
    assert page.locator(".pk-filter__chosen").is_visible()


def test_a_long_group_shows_its_first_options_and_the_chosen_ones(open_page: OpenPage) -> None:
    page = open_page("praksisser/?emneord=overgange")
    expect(page.locator(".pk-filter__number")).to_have_text(" (1)")
    tags = page.locator("[data-group=tag] label")
    assert tags.locator("visible=true").count() == 13
    more = page.get_by_role("button", name="Vis alle 16")
    more.click()
    assert tags.locator("visible=true").count() == 16
    page.get_by_role("button", name="Vis færre").click()
    assert tags.locator("visible=true").count() == 13


def test_on_a_phone_the_choices_are_folded(open_page: OpenPage) -> None:
    page = open_page("praksisser/", viewport=PHONE)
    assert not page.locator(".pk-filter__group").first.is_visible()
    page.locator("summary").click()
    click(page, "theme", "koordinering-i-praksis")
    expect(page.locator("summary")).to_have_text("Filtrér listen (1)")
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


def test_the_keyboard_is_enough(open_page: OpenPage) -> None:
    page = open_page("praksisser/")
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


def test_it_works_from_a_folder(open_page: OpenPage, site: Path) -> None:
    page = open_page((site / "eksempler" / "index.html").as_uri())
    click(page, "theme", "koordinering-i-praksis")
    expect(page.locator(".pk-filter__chosen")).to_have_text("Tema: Koordinering i praksis")
    count = len(shown_titles(page))
    assert 0 < count < 10
    page.reload()
    expect(page.locator(".pk-filter__cards > li")).to_have_count(count)
    assert page.locator(".pk-filter__cards a").first.get_attribute("href", timeout=1000) is not None


def test_without_its_index_the_list_stays(open_page: OpenPage) -> None:
    page = open_page()
    page.route(
        "**/filter-practice.js",
        lambda route: route.fulfill(body="", content_type="text/javascript"),
    )
    page.goto("praksisser/?tema=koordinering-i-praksis")
    expect(page.locator(".pk-filter__status")).to_have_text(
        "Listen kan ikke filtreres lige nu. Den står her i sin helhed."
    )
    assert len(shown_titles(page)) == 10
    assert not page.locator(".pk-filter__form").is_visible()


def test_text_in_the_index_stays_text(open_page: OpenPage, site: Path) -> None:
    hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>{url}'
    index = read_script(site, "filter-practice")
    for item in index["items"]:
        item[0] = item[2] = item[6] = hostile
        item[3] = [hostile]
    page = open_page()
    page.route(
        "**/filter-practice.js",
        lambda route: route.fulfill(
            body=f"pk.indexes.practice = {json.dumps(index)};", content_type="text/javascript"
        ),
    )
    page.goto("praksisser/?tema=virksomme-indsatser")
    expect(page.locator(".pk-filter__cards > li")).to_have_count(1)
    assert shown_titles(page) == [hostile]
    assert page.locator(".pk-filter__cards :is(script, img)").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
def test_axe_finds_nothing(
    open_page: OpenPage,
    scheme: str,
    viewport: dict[str, int],
) -> None:
    page = open_page(
        "eksempler/?tema=koordinering-i-praksis", viewport=viewport, color_scheme=scheme
    )
    expect(page.locator(".pk-filter__number")).to_have_text(" (1)")
    page.locator("details").evaluate("(fold) => { fold.open = true; }")
    assert axe_findings(page) == []
