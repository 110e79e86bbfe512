"""What holds for every kind of page: with and without JavaScript, both widths, both schemes."""

import json
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import DESKTOP, PHONE, ROOT, OpenPage, axe_findings

LAYOUTS = {"base.html", "entry.html", "main.html"}
NO_TEMPLATE_OF_ITS_OWN = {"404.html", "withdrawn.html"}
ADDRESSES = {
    "front.html": "",
    "themes.html": "temaer/",
    "theme.html": "temaer/koordinering-i-praksis/",
    "list.html": "praksisser/",
    "practice.html": "praksisser/tvaerfaglige-moeder/",
    "case.html": "kommuner/horsens/ungdomscenteret/",
    "municipalities.html": "kommuner/",
    "municipality.html": "kommuner/odense/",
    "theme-days.html": "temadage/",
    "theme-day.html": "temadage/koordinering-i-praksis/",
    "tools.html": "vaerktoejer/",
    "tool.html": "vaerktoejer/femtrinsmoede/",
    "tags.html": "emneord/",
    "tag.html": "emneord/moeder/",
    "glossary.html": "ordliste/",
    "sources.html": "kilder/",
    "source.html": "kilder/praksiskatalog/",
    "survey.html": "om/undersoegelsen/",
    "timeline.html": "om/tidslinje/",
    "page.html": "om/",
    "contribute.html": "bidrag/",
    "field-kinds.html": "om/felter/",
    "fields.html": "om/felter/eksempel/",
    "reviews.html": "om/gennemgang/",
    "checklists.html": "tjeklister/",
    "my-list.html": "min-liste/",
    "search.html": "soeg/",
}
LOOKS = pytest.mark.parametrize(
    ("viewport", "scheme"),
    [
        pytest.param(DESKTOP, "light", id="1280-light"),
        pytest.param(PHONE, "dark", id="375-dark"),
        pytest.param(DESKTOP, "dark", id="1280-dark", marks=pytest.mark.full),
        pytest.param(PHONE, "light", id="375-light", marks=pytest.mark.full),
    ],
)
# Every run looks at these, the full one at every template.
TYPICAL = {
    "front.html", "list.html", "practice.html", "case.html", "theme-day.html", "contribute.html",
    "checklists.html", "my-list.html", "search.html",
}  # fmt: skip
EVERY_TEMPLATE = pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=name, marks=() if name in TYPICAL else (pytest.mark.full,))
        for name, path in ADDRESSES.items()
    ],
)


def test_every_template_is_looked_at() -> None:
    templates = {path.name for path in (ROOT / "overrides").glob("*.html")}
    assert templates - LAYOUTS - NO_TEMPLATE_OF_ITS_OWN == set(ADDRESSES)


@EVERY_TEMPLATE
def test_a_page_reads_without_javascript(visit: OpenPage, path: str) -> None:
    page = visit(path, java_script_enabled=False)
    assert page.locator("h1").count() == 1
    assert page.locator("main").inner_text().strip()
    assert page.locator("noscript").count() == 0 or page.locator("noscript").first.is_visible()


@LOOKS
@EVERY_TEMPLATE
def test_axe_finds_nothing(
    visit: OpenPage, path: str, viewport: dict[str, int], scheme: str
) -> None:
    page = visit(path, viewport=viewport, color_scheme=scheme)
    assert axe_findings(page) == []


@EVERY_TEMPLATE
def test_a_phone_gets_all_of_a_page_and_only_from_this_host(
    visit: OpenPage, address: str, path: str
) -> None:
    page = visit(path, viewport={"width": 320, "height": 700})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.reload()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert {urlsplit(url).netloc for url in asked} == {urlsplit(address).netloc}


@EVERY_TEMPLATE
def test_a_page_works_from_disk(visit: OpenPage, site: Path, path: str) -> None:
    page = visit((site / path / "index.html").as_uri())
    assert page.locator("h1").inner_text()


def test_links_between_pages_work_from_disk(visit: OpenPage, site: Path) -> None:
    front = (site / "index.html").as_uri()
    page = visit((site / "praksisser" / "index.html").as_uri())
    page.get_by_role("main").get_by_role("link", name="Tværfaglige møder").first.click()
    expect(page.locator("h1")).to_have_text("Tværfaglige møder")
    crumbs = page.get_by_role("navigation", name="Brødkrummer")
    crumbs.get_by_role("link", name="Forside").press("Enter")
    expect(page).to_have_url(front)
    page.locator(".pk-header__home").click()
    expect(page).to_have_url(front)


def test_the_first_tab_skips_to_the_content(open_page: OpenPage) -> None:
    page = open_page("praksisser/tvaerfaglige-moeder/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "indhold"


def test_every_page_validates_as_html(site: Path) -> None:
    command = ["npx", "--no-install", "html-validate", "--formatter", "json", f"{site}/**/*.html"]
    result = subprocess.run(
        command, cwd=ROOT / "tests", capture_output=True, encoding="utf-8", check=False
    )
    found = {
        f"{Path(each['filePath']).relative_to(site)}:{m['line']}: {m['ruleId']}: {m['message']}"
        for each in json.loads(result.stdout)
        for m in each["messages"]
    }
    assert found == set()


def test_a_full_stop_after_a_link_stands_at_its_last_word(open_page: OpenPage) -> None:
    page = open_page("praksisser/tvaerfaglige-moeder/", viewport=PHONE)
    sentence = page.locator("#bruges-af + ul > li").first

    expect(sentence).to_contain_text("Se eksemplet »Ungdomscenteret i Horsens under samme hat«.")
    assert sentence.evaluate(
        """(item) => {
          const stop = document.createRange();
          stop.selectNodeContents(item.lastChild);
          const lines = item.querySelector("a:last-of-type").getClientRects();
          const last = lines[lines.length - 1];
          return lines.length > 1 && stop.getBoundingClientRect().left >= last.right - 1
            && stop.getBoundingClientRect().bottom <= last.bottom;
        }"""
    )
