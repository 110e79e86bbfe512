"""Limiting the results: every count is true, and every choice can be taken back."""

import random
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import OpenPage, read_script
from tests.browser.search_view import results, status

pytestmark = pytest.mark.browser

QUERIES = ["møder", "hvordan får vi de unge med", "ledelse på tværs"]
OPTIONS = """() => [...document.querySelectorAll('.pk-search-page fieldset:not([hidden]) input')]
  .map((box) => ({
    group: box.closest('fieldset').dataset.group, option: box.value, checked: box.checked,
    disabled: box.disabled,
    count: Number(box.parentElement.querySelector('.pk-filter__count').textContent),
  }))"""
# Everything that a query finds, with the kind and theme of each: asked of the search itself.
FOUND = """async (query) => {
  const { createSearch } = await import('/assets/js/search.js');
  const { pages } = await createSearch({ base: '/' }).search(query, { limit: 0 });
  return pages.map(({ url, kind, theme }) => ({ url, kind, theme }));
}"""


def values(page: Page, site: Path, query: str) -> list[dict[str, set[str]]]:
    """Return the values of everything that a query finds, put together the slow and obvious way."""
    facets = page.evaluate("JSON.parse(document.querySelector('pk-search-page').dataset.facets)")
    listed: dict[str, dict[str, set[str]]] = {}
    for kind in ("practice", "case"):
        index = read_script(site, f"filter-{kind}")
        for item in index["items"]:
            pairs = zip(index["group_order"], item[7], strict=True)
            listed[item[1]] = {g: {index["groups"][g][n] for n in numbers} for g, numbers in pairs}
    found = []
    for each in page.evaluate(FOUND, query):
        own = {group: set(names) for group, names in facets["kinds"].get(each["kind"], {}).items()}
        own |= listed.get(each["url"], {})
        own |= {g: set(names) for g, names in facets["pages"].get(each["url"], {}).items()}
        known_as = {"list": "page", "glossary": "page", "reference": "source"}
        own["kind"] = {known_as.get(each["kind"], each["kind"])}
        own["theme"] = own.get("theme", set()) | ({each["theme"]} - {""})
        found.append(own)
    return found


def passing(found: list[dict[str, set[str]]], choice: dict[str, set[str]]) -> int:
    return sum(
        all(each.get(group, set()) & chosen for group, chosen in choice.items() if chosen)
        for each in found
    )


def test_the_address_holds_the_query_and_the_choices(open_page: OpenPage) -> None:
    page = open_page("soeg/?q=møder")
    expect(results(page)).to_have_count(20)
    whole = status(page).inner_text()
    page.locator("[data-group=kind] input[value=practice]").click()
    expect(page).to_have_url(f"soeg/?q={quote('møder')}&slags=practice")
    expect(status(page)).to_contain_text(" af ")
    told = status(page).inner_text()
    chosen = results(page).locator("h3").all_inner_texts()
    kinds = results(page).locator(".pk-search__kind").all_inner_texts()
    assert all(text.startswith("Praksis") for text in kinds)
    page.locator("[data-group=theme] input[value=koordinering-i-praksis]").click()
    expect(page).to_have_url(f"soeg/?q={quote('møder')}&slags=practice&tema=koordinering-i-praksis")
    page.reload()
    expect(page.locator(".pk-filter__number")).to_have_text(" (2)")
    page.go_back()
    expect(page.locator(".pk-filter__number")).to_have_text(" (1)")
    expect(status(page)).to_have_text(told)
    assert results(page).locator("h3").all_inner_texts() == chosen
    page.go_back()
    expect(status(page)).to_have_text(whole)
    page.go_forward()
    page.get_by_role("button", name="Ryd alle valg").click()
    expect(status(page)).to_have_text(whole)
    expect(page.locator("#resultater")).to_be_focused()


@pytest.mark.parametrize("query", QUERIES)
def test_every_count_is_what_a_click_gives(open_page: OpenPage, site: Path, query: str) -> None:
    page = open_page(f"soeg/?q={query}")
    expect(results(page).first).to_be_visible()
    found = values(page, site, query)
    for more in page.locator(".pk-filter__more:visible").all():
        more.click()
    # The choices must be the same in every run.
    dice = random.Random(f"{query} 2026")  # noqa: S311 - no secret
    choice: dict[str, set[str]] = {}
    for _ in range(15):
        options = page.evaluate(OPTIONS)
        for each in options:
            after = {**choice, each["group"]: choice.get(each["group"], set()) ^ {each["option"]}}
            expected = passing(found, after) or passing(found, {**after, each["group"]: set()})
            assert each["count"] == (0 if each["disabled"] else expected), (choice, each)
            assert each["disabled"] == (not each["checked"] and passing(found, after) == 0)
        chosen = dice.choice([each for each in options if not each["disabled"]])
        group, option = chosen["group"], chosen["option"]
        page.locator(f"[data-group={group}] input[value='{option}']").click()
        after = {**choice, group: choice.get(group, set()) ^ {option}}
        choice = after if passing(found, after) else {**after, group: set()}
        count = passing(found, choice)
        assert count == chosen["count"]
        expect(results(page)).to_have_count(min(count, 20))
        told = status(page).inner_text().split()
        assert int(told[0]) == count
        expect(page.locator(f"[data-group={group}] input[value='{option}']")).to_be_focused()


def test_choices_that_fit_nothing_can_be_taken_back(open_page: OpenPage) -> None:
    page = open_page("soeg/?q=møder&slags=municipality&maalgruppe=unge-paa-kanten")
    expect(status(page)).to_contain_text("passer til alle valgene. Fjern et af dem.")
    page.get_by_role("button", name="Ryd alle valg").click()
    expect(results(page)).to_have_count(20)
