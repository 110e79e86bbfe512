"""The number on each option: always what a click on it gives."""

import json
import random
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import OpenPage, answer_script, read_script
from tests.browser.filter_page import LISTS, click, shown_titles

pytestmark = pytest.mark.browser

Choice = dict[str, frozenset[str]]
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


def unfold(page: Page) -> None:
    for button in page.locator(".pk-filter__more:visible").all():
        button.click()


def tells(url: str, *, option: str, is_chosen: bool) -> bool:
    """Return whether the address has come as far as the last click."""
    return (option in url) is is_chosen


@pytest.mark.parametrize("kind", LISTS)
def test_every_count_is_what_a_click_gives(visit: OpenPage, site: Path, kind: str) -> None:
    index = read_script(site, f"filter-{kind}")
    page = visit(LISTS[kind])
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


def test_a_disabled_option_would_give_nothing(visit: OpenPage, site: Path) -> None:
    index = read_script(site, "filter-case")
    page = visit("eksempler/?tema=koordinering-i-praksis")
    expect(page.locator(".pk-filter__chosen")).to_have_text("Tema: Koordinering i praksis")
    choice = {"theme": frozenset({"koordinering-i-praksis"})}
    disabled = [each for each in page.evaluate(OPTIONS) if each["disabled"]]
    assert disabled
    for each in disabled:
        assert results(index, {**choice, each["group"]: frozenset({each["option"]})}) == []


def test_taking_a_choice_away_never_empties_the_list(visit: OpenPage) -> None:
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
    page = visit()
    answer_script(page, "filter-practice", f"pk.indexes.practice = {json.dumps(index)};")
    page.goto("praksisser/?tema=faelles-maal-og-strategi&tema=koordinering-i-praksis&emneord=maal")
    expect(page.locator(".pk-filter__cards > li")).to_have_count(1)
    first = page.locator("[data-group=theme] input[value=faelles-maal-og-strategi]")
    expect(first.locator("xpath=../span[@class='pk-filter__count']")).to_have_text("1")
    first.click()
    expect(page).to_have_url("praksisser/?emneord=maal")
    assert shown_titles(page) == ["A"]
