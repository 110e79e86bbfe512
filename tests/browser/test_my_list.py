import json
import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import BROKEN_STORAGE, DESKTOP, PHONE, axe_findings, read_script

pytestmark = pytest.mark.browser

OpenPage = Callable[..., Page]
KEY = "pk.list.v1"
PRACTICE = "praksisser/tvaerfaglige-moeder/"


def stored(page: Page) -> Any:  # noqa: ANN401 - whatever lies there
    text = page.evaluate("(key) => localStorage.getItem(key)", KEY)
    return json.loads(text) if text else None


def store(page: Page, value: object) -> None:
    text = value if isinstance(value, str) else json.dumps(value)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])


def codes(page: Page) -> list[str]:
    found: list[str] = page.locator(".pk-my-list__item").evaluate_all(
        "(rows) => rows.map((row) => row.dataset.code)"
    )
    return found


def opened_with(open_page: OpenPage, items: list[str]) -> Page:
    page = open_page()
    store(page, {"version": 1, "items": items})
    page.goto("min-liste/")
    expect(page.locator(".pk-my-list__item")).to_have_count(len(items))
    return page


def shared_link(page: Page) -> str:
    page.get_by_role("button", name="Del som link").click()
    field = page.locator(".pk-my-list__link input")
    expect(field).to_be_visible()
    return field.input_value()


def some(site: Path, number: int) -> list[str]:
    return random.Random(2026).sample(sorted(read_script(site, "entries")["items"]), number)  # noqa: S311 - no secret


def test_without_javascript_the_page_says_so_and_shows_ways_on(open_page: OpenPage) -> None:
    page = open_page("min-liste/", java_script_enabled=False)
    assert page.get_by_text("Min liste kræver JavaScript").is_visible()
    assert page.get_by_role("link", name="Find en praksis").is_visible()
    assert not page.get_by_role("button", name="Del som link").is_visible()
    page = open_page(PRACTICE, java_script_enabled=False)
    assert page.locator(".pk-add__button:visible").count() == 0


def test_an_empty_list_shows_ways_on(open_page: OpenPage) -> None:
    page = open_page("min-liste/")
    expect(page.get_by_role("link", name="Find en praksis")).to_be_visible()
    assert not page.get_by_role("button", name="Del som link").is_visible()


def test_entries_are_added_and_taken_off_anywhere(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    buttons = page.locator(".pk-add__button")
    practice, advice = buttons.nth(0), buttons.nth(1)
    expect(practice).to_have_attribute("aria-pressed", "false")
    expect(practice).to_have_accessible_name(re.compile("^Min liste ?: Tværfaglige møder$"))
    practice.click()
    advice.click()
    expect(practice).to_have_attribute("aria-pressed", "true")
    assert len(stored(page)["items"]) == 2
    page.goto("min-liste/")
    expect(page.locator(".pk-my-list__title").first).to_have_text("Tværfaglige møder")
    page.get_by_role("link", name="Tværfaglige møder").click()
    expect(practice).to_have_attribute("aria-pressed", "true")
    practice.click()
    expect(practice).to_have_attribute("aria-pressed", "false")
    assert len(stored(page)["items"]) == 1


def test_a_theme_day_brings_its_practices_and_tools(open_page: OpenPage) -> None:
    page = open_page("temadage/koordinering-i-praksis/")
    whole = page.get_by_role("button", name="Dagen og dens sider på Min liste")
    day = page.locator(".pk-page-head .pk-add__button")
    whole.click()
    expect(whole).to_have_attribute("aria-pressed", "true")
    expect(day).to_have_attribute("aria-pressed", "true")
    assert stored(page)["items"] == ["d03", "p07", "p08", "p09", "v01", "v02", "v03"]
    day.click()
    expect(whole).to_have_attribute("aria-pressed", "false")
    whole.click()
    page.goto("min-liste/")
    expect(page.locator(".pk-my-list__item")).to_have_count(7)
    page.go_back()
    whole.click()
    assert stored(page)["items"] == []


def test_the_header_counts(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    count = page.locator("[data-pk-list-count]")
    expect(count).to_be_hidden()
    page.locator(".pk-add__button").nth(0).click()
    page.locator(".pk-add__button").nth(1).click()
    expect(count).to_have_text("2")
    page.goto("")
    expect(count).to_have_text("2")


def test_the_order_changes_and_the_focus_stays(open_page: OpenPage, site: Path) -> None:
    first, second, third = some(site, 3)
    page = opened_with(open_page, [first, second, third])
    title = read_script(site, "entries")["items"][third][3]
    row = page.locator(f"[data-code={third}]")
    up = row.get_by_role("button", name="Op")
    up.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".pk-my-list__message [role=status]")).to_have_text(
        f"{title} er nu nummer 2 af 3."
    )
    assert codes(page) == [first, third, second]
    expect(up).to_be_focused()
    page.keyboard.press("Enter")
    assert codes(page) == [third, first, second]
    expect(up).to_be_disabled()
    expect(row.get_by_role("button", name="Ned")).to_be_focused()
    page.keyboard.press("Enter")
    assert codes(page) == [first, third, second]
    page.reload()
    expect(page.locator(".pk-my-list__item")).to_have_count(3)
    assert codes(page) == [first, third, second]


def test_what_is_removed_can_be_put_back(open_page: OpenPage, site: Path) -> None:
    first, second, third = some(site, 3)
    page = opened_with(open_page, [first, second, third])
    page.locator(f"[data-code={second}]").get_by_role("button", name="Fjern").click()
    assert codes(page) == [first, third]
    title = read_script(site, "entries")["items"][second][3]
    expect(page.locator(".pk-my-list__message [role=status]")).to_have_text(f"{title} er fjernet.")
    expect(page.locator(f"[data-code={third}]").get_by_role("button", name="Fjern")).to_be_focused()
    page.get_by_role("button", name="Fortryd").click()
    assert codes(page) == [first, second, third]
    expect(
        page.locator(f"[data-code={second}]").get_by_role("button", name="Fjern")
    ).to_be_focused()
    expect(page.get_by_role("button", name="Fortryd")).to_be_hidden()


def test_the_last_one_removed_leaves_the_ways_on_and_undo(open_page: OpenPage, site: Path) -> None:
    page = opened_with(open_page, some(site, 1))
    page.get_by_role("button", name="Fjern").click()
    expect(page.get_by_role("link", name="Find en praksis")).to_be_visible()
    expect(page.get_by_role("button", name="Fortryd")).to_be_focused()
    page.keyboard.press("Enter")
    assert codes(page) == some(site, 1)


def test_thirty_entries_travel_as_a_link(open_page: OpenPage, site: Path) -> None:
    sent = some(site, 30)
    link = shared_link(opened_with(open_page, sent))
    colleague = opened_with(open_page, [sent[5], "p01"] if sent[5] != "p01" else ["p01"])
    own = codes(colleague)
    colleague.goto(link)
    expect(colleague.get_by_text("En delt liste. Jeres egen er ikke rørt.")).to_be_visible()
    assert codes(colleague) == sent
    assert stored(colleague)["items"] == own
    assert colleague.get_by_role("button", name="Fjern").count() == 0
    colleague.get_by_role("button", name="Læg til min liste").click()
    together = [*own, *(code for code in sent if code not in own)]
    assert codes(colleague) == together
    assert stored(colleague)["items"] == together
    expect(colleague.locator(".pk-my-list__message [role=status]")).to_contain_text(
        str(len(together))
    )
    assert "#" not in colleague.url


def test_any_list_travels(open_page: OpenPage, site: Path) -> None:
    known = sorted(read_script(site, "entries")["items"])
    dice = random.Random(2026)  # noqa: S311 - no secret
    page = open_page("min-liste/")
    for _ in range(100):
        chosen = dice.sample(known, dice.randint(1, min(60, len(known))))
        hash_ = page.evaluate("(codes) => pk.fragment.writeList(codes)", chosen)
        assert page.evaluate("(hash) => pk.fragment.readList(hash)", hash_) == {"codes": chosen}


def test_twice_is_once_and_unknown_says_so(open_page: OpenPage) -> None:
    page = open_page("min-liste/#liste=1.p01.zz99.p01")
    expect(page.locator(".pk-my-list__item")).to_have_count(2)
    unknown = page.locator("[data-code=zz99]")
    expect(unknown).to_contain_text("Findes ikke længere (zz99)")
    assert unknown.get_by_role("link").count() == 0
    page.get_by_role("button", name="Læg til min liste").click()
    assert stored(page)["items"] == ["p01", "zz99"]
    page.locator("[data-code=zz99]").get_by_role("button", name="Fjern").click()
    assert codes(page) == ["p01"]


def test_a_shared_list_can_be_left_again(open_page: OpenPage) -> None:
    page = opened_with(open_page, ["p02"])
    page.goto("min-liste/#liste=1.p01")
    expect(page.locator("[data-code=p01]")).to_be_visible()
    page.get_by_role("button", name="Vis min egen liste").click()
    assert codes(page) == ["p02"]
    assert stored(page)["items"] == ["p02"]


def test_a_broken_link_is_explained(open_page: OpenPage) -> None:
    page = opened_with(open_page, ["p02"])
    problem = page.locator(".pk-my-list__problem")
    for fragment, message in {
        "": "Linket er ikke helt.",
        "1": "Linket er ikke helt.",
        "1.": "Linket er ikke helt.",
        "1.p01..p02": "Linket er ikke helt.",
        "1.<img>": "Linket er ikke helt.",
        "1.p01%20": "Linket er ikke helt.",
        "3.noget": "Linket er lavet med en nyere udgave",
        "1." + ".".join(["p01"] * 6000): "Linket er for langt",
    }.items():
        page.goto("min-liste/#liste=1.p01")
        expect(problem).to_have_text("")
        page.goto(f"min-liste/#liste={fragment}")
        expect(problem).to_contain_text(message)
        assert codes(page) == ["p02"]


@pytest.mark.parametrize("rubbish", ["{", "null", '{"version": 1, "items": [1]}'])
def test_rubbish_on_the_device_is_put_aside(open_page: OpenPage, rubbish: str) -> None:
    page = open_page()
    store(page, rubbish)
    page.goto("min-liste/")
    expect(page.locator(".pk-my-list__problem")).to_contain_text("Den gemte liste kan ikke læses.")
    page.goto(PRACTICE)
    page.locator(".pk-add__button").first.click()
    assert page.evaluate(f"localStorage.getItem('{KEY}.unread.1')") == rubbish
    assert len(stored(page)["items"]) == 1


def test_a_newer_release_on_the_device_is_left_alone(open_page: OpenPage) -> None:
    newer = {"version": 7, "items": {"p01": True}}
    page = open_page()
    store(page, newer)
    page.goto("min-liste/#liste=1.p01")
    expect(page.locator(".pk-my-list__problem")).to_contain_text("gemt af en nyere udgave")
    page.get_by_role("button", name="Læg til min liste").click()
    assert codes(page) == ["p01"]
    assert stored(page) == newer


@pytest.mark.parametrize("trouble", BROKEN_STORAGE)
def test_without_storage_the_button_says_so(open_page: OpenPage, trouble: str) -> None:
    page = open_page()
    page.add_init_script(BROKEN_STORAGE[trouble])
    page.goto(PRACTICE)
    button = page.locator(".pk-add__button").first
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("alert")).to_contain_text("Kan ikke gemmes i denne browser.")
    page.goto("min-liste/#liste=1.p01.p02")
    page.get_by_role("button", name="Læg til min liste").click()
    expect(page.locator(".pk-my-list__item")).to_have_count(2)
    assert shared_link(page).endswith("#liste=1.p01.p02")


def test_it_prints_as_a_list(open_page: OpenPage, site: Path) -> None:
    page = opened_with(open_page, some(site, 3))
    page.emulate_media(media="print")
    assert page.locator(".pk-my-list__title:visible").count() == 3
    assert page.locator("main button:visible").count() == 0


def test_it_works_from_a_folder(open_page: OpenPage, site: Path) -> None:
    page = open_page((site / PRACTICE / "index.html").as_uri())
    page.locator(".pk-add__button").first.click()
    page.goto((site / "min-liste" / "index.html").as_uri())
    expect(page.locator(".pk-my-list__title")).to_have_text("Tværfaglige møder")
    link = shared_link(page)
    page.goto("about:blank")
    page.goto(link)
    expect(page.get_by_role("button", name="Læg til min liste")).to_be_visible()


def test_without_its_data_the_list_is_not_touched(open_page: OpenPage) -> None:
    page = open_page()
    store(page, {"version": 1, "items": ["p01"]})
    page.route(
        "**/entries.js", lambda route: route.fulfill(body="", content_type="text/javascript")
    )
    page.goto("min-liste/")
    expect(page.locator(".pk-my-list__problem")).to_have_text(
        "Titlerne kan ikke hentes lige nu. Listen er ikke rørt."
    )
    assert stored(page)["items"] == ["p01"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
def test_axe_finds_nothing(
    open_page: OpenPage,
    scheme: str,
    viewport: dict[str, int],
) -> None:
    page = open_page("min-liste/", viewport=viewport, color_scheme=scheme)
    assert axe_findings(page) == []
    page.goto("min-liste/#liste=1.p01.a01.zz99")
    expect(page.locator(".pk-my-list__item")).to_have_count(3)
    assert axe_findings(page) == []
    page.get_by_role("button", name="Læg til min liste").click()
    page.locator("[data-code=a01]").get_by_role("button", name="Fjern").click()
    shared_link(page)
    assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
