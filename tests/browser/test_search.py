"""The search box and the page of results, as a reader meets them."""

import random
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, FloatRect, Locator, Page, Route, expect
from tests.browser.conftest import DESKTOP, PHONE, axe_findings, read_script

pytestmark = pytest.mark.browser

# A loaded machine may take its time over the first search; nothing here asserts how long.
expect.set_options(timeout=60_000)

OpenPage = Callable[..., Page]
PRACTICE = "praksisser/tvaerfaglige-moeder/"
FAILED = "Søgningen kan ikke bruges her. Find frem i listerne i stedet."
LISTS = ["Praksisser", "Anbefalinger", "Eksempler", "Kommuner", "Ordliste", "Emneord"]
QUERIES = ["møder", "hvordan får vi de unge med", "ledelse på tværs"]
HOSTILE = [
    "ø" * 10_000,
    "ord " * 2_500,
    '"><script>document.title="hacked"</script>',
    "<img src=x onerror=document.title='hacked'>{url}{query}",
    "\"møder\" OR 'ledelse' AND (",
    "🙂🙃👩‍👩‍👧",
    "hvad er det og hvor",
    "مرحبا بالعالم",
    "\u202eredøm",
    "\0\ufffd%00%ff&#x27;",
    "__proto__ constructor toString",
]
OPTIONS = """() => [...document.querySelectorAll('.pk-search-page fieldset:not([hidden]) input')]
  .map((box) => ({
    group: box.closest('fieldset').dataset.group, option: box.value, checked: box.checked,
    disabled: box.disabled,
    count: Number(box.parentElement.querySelector('.pk-filter__count').textContent),
  }))"""
# Everything that a query finds, with the kind and theme of each: asked of the search itself.
FOUND = """async (query) => {
  const { createSearch } = await import('/assets/js/search/search.js');
  const { pages } = await createSearch({ base: '/' }).search(query, { limit: 0 });
  return pages.map(({ url, kind, theme }) => ({ url, kind, theme }));
}"""


def box(page: Page) -> Locator:
    return page.get_by_role("searchbox", name="Søg i kataloget")


def hits(page: Page) -> Locator:
    return page.locator(".pk-search__hit")


def results(page: Page) -> Locator:
    return page.locator(".pk-search-page__hit")


def status(page: Page) -> Locator:
    return page.locator(".pk-search-page__status")


def bounds(element: Locator) -> FloatRect:
    found = element.bounding_box()
    assert found is not None
    return found


# Without JavaScript


def test_without_javascript_the_box_is_a_form_that_leads_to_the_lists(open_page: OpenPage) -> None:
    page = open_page(PRACTICE, java_script_enabled=False)
    box(page).fill("møder")
    box(page).press("Enter")
    expect(page).to_have_url(f"soeg/?q={quote('møder')}")
    assert page.locator(".pk-search-page__plain").inner_text() == (
        "Søgningen kræver JavaScript, så find frem i listerne i stedet."
    )
    lists = page.get_by_role("region", name="Lister").get_by_role("link")
    assert lists.all_inner_texts() == LISTS
    assert (
        page.get_by_role("region", name="Spørgsmål, I kan få svar på").get_by_role("link").count()
    )
    assert not page.locator(".pk-filter").is_visible()
    assert not page.locator(".pk-search__key").is_visible()


@pytest.mark.parametrize("path", ["", PRACTICE, "soeg/", "404.html"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "375"])
def test_the_box_is_on_every_page(open_page: OpenPage, path: str, viewport: dict[str, int]) -> None:
    page = open_page(path, viewport=viewport)
    expect(box(page)).to_be_in_viewport()
    for part in (box(page), page.get_by_role("button", name="Søg", exact=True)):
        assert bounds(part)["height"] >= 44
        assert bounds(part)["width"] >= 44


# The box


def test_results_come_while_one_writes(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    box(page).fill("tværfaglige møder")
    expect(hits(page)).to_have_count(6)
    first = hits(page).first
    expect(first.get_by_role("link")).to_contain_text("Tværfaglige møder")
    assert first.locator(".pk-search__kind").inner_text().startswith("Praksis")
    assert first.locator(".pk-search__theme").inner_text() == "Koordinering i praksis"
    marks = first.locator("mark").all_inner_texts()
    assert marks
    assert all(text.lower().startswith(("tværfaglig", "møde")) for text in marks)
    everything = page.locator(".pk-search__all")
    told = everything.inner_text()
    assert page.locator(".pk-search [aria-live]").inner_text() in told
    everything.click()
    expect(page).to_have_url("soeg/?q=tv%C3%A6rfaglige+m%C3%B8der")
    expect(status(page)).to_contain_text("resultater for »tværfaglige møder«")
    assert status(page).inner_text().split()[0] == told.split()[2]
    expect(box(page)).to_have_value("tværfaglige møder")


def test_the_keyboard_is_enough(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    page.keyboard.press("Control+k")
    expect(box(page)).to_be_focused()
    page.keyboard.type("ledelse")
    expect(hits(page)).to_have_count(6)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    second = hits(page).nth(1).get_by_role("link")
    expect(second).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(box(page)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator(".pk-search__all")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(box(page)).to_be_focused()
    address = second.evaluate("(link) => link.href")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(address)


def test_a_letter_in_the_results_is_written_in_the_box(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    box(page).fill("møde")
    expect(hits(page)).to_have_count(6)
    page.keyboard.press("ArrowDown")
    expect(hits(page).first.get_by_role("link")).to_be_focused()
    page.keyboard.type("r")
    expect(box(page)).to_have_value("møder")


def test_escape_closes_the_results_and_then_empties_the_box(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    page.keyboard.press("/")
    expect(box(page)).to_be_focused()
    expect(box(page)).to_have_value("")
    page.keyboard.type("møder")
    expect(hits(page).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(hits(page).first).to_be_hidden()
    expect(box(page)).to_be_focused()
    expect(box(page)).to_have_value("møder")
    page.keyboard.press("ArrowDown")
    expect(hits(page).first).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(box(page)).to_have_value("")


def test_leaving_the_box_closes_it(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    box(page).fill("møder")
    expect(hits(page).first).to_be_visible()
    page.locator("h1").click()
    expect(hits(page).first).to_be_hidden()


def test_the_keys_do_nothing_while_one_writes_elsewhere(open_page: OpenPage) -> None:
    page = open_page("tjeklister/")
    page.evaluate("document.querySelector('main').append(document.createElement('textarea'))")
    field = page.locator("main textarea")
    field.focus()
    page.keyboard.type("a/b")
    page.keyboard.press("Control+k")
    expect(field).to_be_focused()
    expect(field).to_have_value("a/b")


def test_the_latest_query_wins(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    held: list[Route] = []
    box(page).fill("dagsorden")
    expect(hits(page).first).to_be_visible()

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/*.pf_fragment", hold, times=1)
    with page.expect_request("**/*.pf_fragment"):
        box(page).fill("Horsens")
    box(page).fill("dagsorden")
    expect(hits(page).first).to_contain_text("agsorden")
    shown = hits(page).all_text_contents()
    with page.expect_response("**/*.pf_fragment"):
        held[0].continue_()
    page.wait_for_load_state("networkidle")
    expect(page.locator(".pk-search__panel")).to_have_attribute("data-what", "found")
    assert hits(page).all_text_contents() == shown


def test_nothing_of_the_search_is_fetched_before_it_is_asked_for(open_page: OpenPage) -> None:
    page = open_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in ("", PRACTICE, "soeg/"):
        page.goto(path)
        page.wait_for_load_state("networkidle")
    assert [url for url in asked if "/pagefind/" in url or "/js/search/" in url] == []
    assert [url for url in asked if "search.json" in url] == []
    with page.expect_request("**/search.json"):
        box(page).focus()


def test_what_is_found_by_a_correction_says_so_and_leads_back(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    box(page).fill("kontaktpresoner")
    corrected = page.locator(".pk-search .pk-search__corrected")
    expect(corrected).to_have_text(
        "Viser resultater for kontaktpersoner. Søg i stedet efter »kontaktpresoner«"
    )
    box(page).press("Enter")
    corrected = page.locator(".pk-search-page > .pk-search__corrected")
    expect(corrected).to_be_visible()
    expect(status(page)).to_contain_text("resultater for »kontaktpersoner«")
    expect(box(page)).to_have_value("kontaktpresoner")
    corrected.get_by_role("link").click()
    expect(page).to_have_url("soeg/?q=kontaktpresoner&ordret=ja")
    expect(status(page)).to_contain_text("»kontaktpresoner«")
    expect(corrected).to_be_hidden()
    page.go_back()
    expect(status(page)).to_contain_text("»kontaktpersoner«")


# The page of results


def test_the_address_holds_the_query_and_the_choices(open_page: OpenPage) -> None:
    page = open_page("soeg/?q=møder")
    expect(results(page)).to_have_count(20)
    whole = status(page).inner_text()
    page.locator("[data-group=kind] input[value=practice]").click()
    expect(page).to_have_url(f"soeg/?q={quote('møder')}&slags=practice")
    expect(status(page)).to_contain_text(" af ")
    told = status(page).inner_text()
    chosen = results(page).all_inner_texts()
    assert all(text.startswith("Praksis") for text in chosen)
    page.locator("[data-group=theme] input[value=koordinering-i-praksis]").click()
    expect(page).to_have_url(f"soeg/?q={quote('møder')}&slags=practice&tema=koordinering-i-praksis")
    page.reload()
    expect(page.locator(".pk-filter__number")).to_have_text(" (2)")
    page.go_back()
    expect(page.locator(".pk-filter__number")).to_have_text(" (1)")
    expect(status(page)).to_have_text(told)
    assert results(page).all_inner_texts() == chosen
    page.go_back()
    expect(status(page)).to_have_text(whole)
    page.go_forward()
    page.get_by_role("button", name="Ryd alle valg").click()
    expect(status(page)).to_have_text(whole)
    expect(page.locator("#resultater")).to_be_focused()


def test_results_come_in_pages_of_20(open_page: OpenPage) -> None:
    page = open_page("soeg/?q=ungeindsats")
    expect(results(page)).to_have_count(20)
    first = results(page).locator("h3").all_inner_texts()
    total = int(status(page).inner_text().split()[0])
    assert status(page).inner_text().endswith(". Her er 1–20")
    page.get_by_role("link", name="Side 2").click()
    expect(status(page)).to_contain_text(f". Her er 21–{min(40, total)}")
    expect(page.locator("#resultater")).to_be_focused()
    assert not set(first) & set(results(page).locator("h3").all_inner_texts())
    page.go_back()
    expect(status(page)).to_contain_text(". Her er 1–20")
    assert results(page).locator("h3").all_inner_texts() == first


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


def test_a_place_on_a_page_can_be_gone_to(open_page: OpenPage, site: Path) -> None:
    page = open_page("soeg/?q=møder")
    expect(results(page)).to_have_count(20)
    places = page.locator(".pk-search-page__places a")
    addresses = places.evaluate_all("(links) => links.map((link) => link.href)")
    assert addresses
    for address in addresses:
        path, _, anchor = address.split("/", 3)[3].partition("#")
        text = (site / path / "index.html").read_text(encoding="utf-8")
        assert f'id="{anchor}"' in text, address


def test_where_nothing_is_found_there_are_ways_on(open_page: OpenPage) -> None:
    page = open_page("soeg/?q=kqntzktpxrson")
    expect(status(page)).to_have_text("Ingen resultater for »kqntzktpxrson«")
    near = page.locator(".pk-search-page > .pk-search__nearest").get_by_role("link")
    expect(near.first).to_be_visible()
    assert page.get_by_role("region", name="Temaer").get_by_role("link").count() == 4
    assert page.locator(".pk-search-page__missing").inner_text().startswith("Mangler der noget?")
    assert page.locator(".pk-search-page__missing a").get_attribute("href") == "../bidrag/"
    near.first.click()
    expect(results(page).first).to_be_visible()


def test_before_a_search_there_are_questions(open_page: OpenPage) -> None:
    page = open_page("soeg/?q=+")
    questions = page.get_by_role("region", name="Spørgsmål, I kan få svar på").get_by_role("link")
    assert questions.count() == 8
    questions.first.click()
    expect(page.locator("h1")).to_be_visible()
    assert "/praksisser/" in page.url


# Where it cannot be had


def test_from_a_folder_the_box_leads_to_the_lists(chromium: Browser, site: Path) -> None:
    context = chromium.new_context()
    page = context.new_page()
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.goto((site / PRACTICE / "index.html").as_uri())
    box(page).fill("møder")
    expect(page.locator(".pk-search__told")).to_have_text(FAILED)
    expect(page.locator(".pk-search [aria-live]")).to_have_text(FAILED)
    assert page.locator(".pk-search__panel a:visible").all_inner_texts() == LISTS
    box(page).press("Enter")
    assert page.url.endswith(f"{PRACTICE}index.html")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".pk-search__panel").get_by_role("link", name="Praksisser")).to_be_focused()
    page.goto((site / "soeg" / "index.html").as_uri() + "?q=møder")
    expect(status(page)).to_have_text(FAILED)
    lists = page.get_by_role("region", name="Lister").get_by_role("link")
    assert lists.all_inner_texts() == LISTS
    context.close()
    assert heard == []


@pytest.mark.parametrize(
    "blocked",
    ["**/*.pagefind", "**/search.json", "**/pagefind.js", "**/search/find.js", "**/interface.js"],
)
def test_without_a_part_of_it_the_box_leads_to_the_lists(
    chromium: Browser, address: str, blocked: str
) -> None:
    context = chromium.new_context(base_url=address)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.route(blocked, lambda route: route.fulfill(status=404))
    page.goto(PRACTICE)
    box(page).fill("møder")
    expect(page.locator(".pk-search__told")).to_have_text(FAILED)
    assert page.locator(".pk-search__panel a:visible").all_inner_texts() == LISTS
    page.goto("soeg/?q=møder")
    expect(status(page)).to_have_text(FAILED)
    assert page.get_by_role("region", name="Lister").get_by_role("link").count() == len(LISTS)
    context.close()
    # What Pagefind says in its own worker cannot be caught from the page.
    assert [error for error in errors if "Pagefind WASM" not in error] == []


@pytest.mark.parametrize(
    "policy",
    ["script-src 'self'", "script-src 'self'; worker-src 'none'; connect-src 'none'"],
)
def test_where_webassembly_is_forbidden_the_box_leads_to_the_lists(
    chromium: Browser, address: str, policy: str
) -> None:
    context = chromium.new_context(base_url=address)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))

    def forbid(route: Route) -> None:
        response = route.fetch()
        headers = {**response.headers, "content-security-policy": policy}
        route.fulfill(response=response, headers=headers)

    page.route("**/*", forbid)
    page.goto(PRACTICE)
    box(page).fill("møder")
    expect(page.locator(".pk-search__told")).to_have_text(FAILED)
    page.unroute_all(behavior="ignoreErrors")
    context.close()
    assert errors == []


def test_without_webassembly_nothing_is_tried(open_page: OpenPage) -> None:
    page = open_page()
    page.add_init_script("delete globalThis.WebAssembly")
    page.goto("soeg/?q=møder")
    expect(status(page)).to_have_text(FAILED)
    box(page).fill("møder")
    expect(page.locator(".pk-search__told")).to_have_text(FAILED)


# Bad input


@pytest.mark.parametrize("query", HOSTILE)
def test_bad_input_gets_a_sensible_answer(open_page: OpenPage, query: str) -> None:
    page = open_page(PRACTICE)
    title = page.title()
    box(page).fill(query)
    expect(page.locator(".pk-search__panel")).to_be_visible()
    assert page.locator(".pk-search :is(script, img)").count() == 0
    assert page.title() == title
    page.goto(f"soeg/?q={quote(query[:2_000])}")
    expect(status(page)).to_have_text(re.compile("(resultat|resultater) for ».+«", re.DOTALL))
    assert page.locator("main :is(script, img)").count() == 0
    assert page.evaluate("document.title") != "hacked"
    assert page.evaluate("document.documentElement.scrollWidth") <= DESKTOP["width"]


@pytest.mark.parametrize("query", HOSTILE)
def test_a_long_query_breaks_nothing_on_a_phone(open_page: OpenPage, query: str) -> None:
    page = open_page(f"soeg/?q={quote(query[:2_000])}", viewport={"width": 320, "height": 700})
    expect(status(page)).not_to_be_empty()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


# For everyone


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "375"])
def test_axe_finds_nothing(open_page: OpenPage, viewport: dict[str, int], scheme: str) -> None:
    page = open_page(PRACTICE, viewport=viewport, color_scheme=scheme)
    box(page).fill("tværfaglige mødr")
    expect(hits(page).first).to_be_visible()
    assert axe_findings(page) == []
    box(page).fill("kqntzktpxrson")
    expect(page.locator(".pk-search__told")).to_be_visible()
    assert axe_findings(page) == []
    page.goto("soeg/?q=mødr&slags=practice")
    expect(results(page).first).to_be_visible()
    page.locator("details").evaluate("(fold) => { fold.open = true; }")
    assert axe_findings(page) == []
    page.goto("soeg/?q=kqntzktpxrson")
    expect(status(page)).to_contain_text("Ingen resultater")
    assert axe_findings(page) == []


def test_on_a_phone_the_results_stand_over_the_page(open_page: OpenPage) -> None:
    page = open_page(PRACTICE, viewport=PHONE)
    box(page).fill("møder")
    expect(hits(page)).to_have_count(6)
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    assert bounds(hits(page).first)["y"] < 250
    # The whole of a result is its link.
    place = bounds(hits(page).first.locator("p"))
    page.mouse.click(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    expect(page.locator("h1")).to_be_visible()
    expect(page).not_to_have_url(PRACTICE)


def test_paper_shows_the_results_and_no_box(open_page: OpenPage) -> None:
    page = open_page("soeg/?q=møder")
    expect(results(page)).to_have_count(20)
    page.emulate_media(media="print")
    expect(box(page)).to_be_hidden()
    expect(page.locator(".pk-filter__form")).to_be_hidden()
    expect(results(page).last).to_be_visible()
