"""Sending ticks to a colleague as a link."""

import random
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.browser.checklist_page import PRACTICE, new_copy, shared_link, stored, ticked
from tests.browser.conftest import OpenPage, read_script

pytestmark = pytest.mark.browser

ODD_NAMES = [
    "Udvalget",
    "Team 3",
    "æøå ÆØÅ é ü ß",
    "👩‍👩‍👧 team 🇩🇰",
    "100 % #1 & 2 + 3 = 6?",
    "\"citat\" 'enkelt' »dansk« <b>fed</b>",
    "a.b.c/d\\e",
    "=SUM(A1)",
    "سلام 你好",
    "x" * 300,
    "å" * 300,
]


def test_a_shared_link_shows_the_ticks_and_overwrites_nothing(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    new_copy(page, "Team 3 #1 æ")
    for number in (0, 2):
        page.locator(".pk-checklist input").nth(number).check()
    sent = ticked(page)
    link = shared_link(page)
    assert (
        page.evaluate("new URL(document.querySelector('.pk-export__link input').value).pathname")
        == "/tjeklister/"
    )

    colleague = open_page(PRACTICE)
    colleague.locator(".pk-checklist input").nth(1).check()
    before = stored(colleague)
    colleague.goto(link)
    expect(colleague.locator(".pk-shared__name")).to_have_text("Team 3 #1 æ")
    assert ticked(colleague) == sent
    assert colleague.locator(".pk-checklist input:enabled").count() == 0
    assert not colleague.locator(".pk-copies").is_visible()
    assert stored(colleague) == before

    colleague.get_by_role("button", name="Gem som ny kopi").click()
    expect(colleague.locator(".pk-shared__message")).to_have_text(
        "Gemt på denne enhed som »Team 3 #1 æ«."
    )
    after = stored(colleague)
    assert after["copies"][0] == before["copies"][0]
    assert sorted(after["copies"][1]["ticks"]) == sorted(sent)
    assert "#" not in colleague.url
    assert ticked(colleague) == sent
    assert colleague.locator(".pk-checklist input:disabled").count() == 0


def test_a_shared_link_can_be_left_again(open_page: OpenPage) -> None:
    page = open_page("tjeklister/")
    page.locator("summary").first.click()
    page.locator(".pk-checklist input").first.check()
    own = ticked(page)
    page.evaluate("location.hash = pk.fragment.writeTicks('Anden', [])")
    expect(page.locator(".pk-shared__name")).to_have_text("Anden")
    assert ticked(page) == []
    page.get_by_role("button", name="Vis egne tjeklister").click()
    assert ticked(page) == own
    assert page.locator(".pk-copies").is_visible()


def test_any_name_and_any_ticks_travel(open_page: OpenPage, site: Path) -> None:
    dice = random.Random(2026)  # noqa: S311 - no secret
    keys = [
        key
        for theme in read_script(site, "checklist")["themes"]
        for practice in theme["practices"]
        for recommendation in practice["recommendations"]
        for *_, key in recommendation["items"]
    ]
    assert len(set(keys)) == len(keys)
    alphabet = [
        chr(code)
        for low, high in ((32, 126), (160, 255), (0x1F600, 0x1F64F))
        for code in range(low, high)
    ]
    random_names = ["".join(dice.choices(alphabet, k=dice.randint(1, 300))) for _ in range(100)]
    page = open_page("tjeklister/")
    for name in ODD_NAMES + random_names:
        chosen = sorted(dice.sample(keys, dice.randint(0, len(keys))))
        link = page.evaluate("([name, keys]) => pk.fragment.writeTicks(name, keys)", [name, chosen])
        assert all(character.isalnum() or character in "#=.-_" for character in link)
        assert page.evaluate("(hash) => pk.fragment.readTicks(hash)", link) == {
            "name": name,
            "keys": chosen,
        }


def test_an_odd_name_is_shown_and_saved_whole(open_page: OpenPage) -> None:
    page = open_page("tjeklister/")
    for name in ODD_NAMES:
        page.goto("tjeklister/" + page.evaluate("(name) => pk.fragment.writeTicks(name, [])", name))
        expect(page.locator(".pk-shared__name")).to_have_text(name)
        page.get_by_role("button", name="Gem som ny kopi").click()
        assert stored(page)["copies"][-1]["name"] == name
        assert page.evaluate("document.documentElement.scrollWidth") == 1280
    assert len(stored(page)["copies"]) == len(ODD_NAMES) + 1


def test_a_broken_link_is_explained(open_page: OpenPage) -> None:
    broken = "Linket er ikke helt."
    page = open_page("tjeklister/#tjek=")
    expect(page.locator(".pk-shared__message")).to_contain_text(broken)
    for fragment, message in {
        "1": broken,
        "1.": broken,
        "0.eA.": broken,
        "1.eA": broken,
        "1.eA.abc": broken,
        "1.eA.abcdef.abcdef": broken,
        "1.eA.ABCDEF": broken,
        "1.%C3%A6.abcdef": broken,
        "1._w.abcdef": broken,
        "1.eAeAe.abcdef": broken,
        "2.noget-helt-andet": "Linket er lavet med en nyere udgave",
        "1.eA." + "abcdef" * 4000: "Linket er for langt",
    }.items():
        page.goto("tjeklister/#tjek=1.eA.")
        expect(page.locator(".pk-shared__message")).to_have_text("")
        page.goto(f"tjeklister/#tjek={fragment}")
        expect(page.locator(".pk-shared__message")).to_contain_text(message)
        assert page.locator(".pk-copies").is_visible()
        assert not page.locator(".pk-shared__bar").is_visible()
    assert stored(page) is None


def test_a_key_that_this_release_does_not_know_is_kept(open_page: OpenPage) -> None:
    page = open_page("tjeklister/#tjek=1.eA.zzzzzz")
    expect(page.get_by_role("region", name="Udgåede punkter")).to_contain_text("#zzzzzz")
    page.get_by_role("button", name="Gem som ny kopi").click()
    assert list(stored(page)["copies"][1]["ticks"]) == ["#zzzzzz"]
