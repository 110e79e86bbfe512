"""A pack as a link: what is chosen stands in the address."""

import random
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import OpenPage, read_script
from tests.browser.my_list_page import store, stored
from tests.browser.pack_page import address, shown

pytestmark = pytest.mark.browser


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


def test_what_is_gone_is_told(open_page: OpenPage) -> None:
    page = open_page(address(["p07", "zz99"], "ia"))
    expect(shown(page).first).to_contain_text("Udgået af kataloget (zz99)")
    page = open_page(address(["zz98", "zz99"]))
    expect(page.locator(".pk-pack__message")).to_have_text("Alt i pakken er udgået af kataloget.")


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
