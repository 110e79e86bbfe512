"""Sending one's list to a colleague as a link."""

import random
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import OpenPage, read_script
from tests.browser.my_list_page import codes, opened_with, shared_link, some, stored

pytestmark = pytest.mark.browser


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
