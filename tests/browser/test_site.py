"""What holds for every kind of page: with and without JavaScript, both widths, both schemes."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page
from tests.browser.conftest import DESKTOP, PHONE, ROOT, axe_findings

OpenPage = Callable[..., Page]
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
EVERY_TEMPLATE = pytest.mark.parametrize("path", ADDRESSES.values(), ids=ADDRESSES)


def test_every_template_is_looked_at() -> None:
    templates = {path.name for path in (ROOT / "overrides").glob("*.html")}
    assert templates - LAYOUTS - NO_TEMPLATE_OF_ITS_OWN == set(ADDRESSES)


@EVERY_TEMPLATE
def test_a_page_reads_without_javascript(open_page: OpenPage, path: str) -> None:
    page = open_page(path, java_script_enabled=False)
    assert page.locator("h1").count() == 1
    assert page.locator("main").inner_text().strip()
    assert page.locator("noscript").count() == 0 or page.locator("noscript").first.is_visible()


@EVERY_TEMPLATE
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "375"])
def test_axe_finds_nothing(
    open_page: OpenPage, path: str, viewport: dict[str, int], scheme: str
) -> None:
    page = open_page(path, viewport=viewport, color_scheme=scheme)
    assert axe_findings(page) == []


@EVERY_TEMPLATE
def test_nothing_is_asked_of_another_host(chromium: Browser, address: str, path: str) -> None:
    context = chromium.new_context(base_url=address)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path)
    page.wait_for_load_state("networkidle")
    hosts = {urlsplit(url).netloc for url in asked}
    context.close()
    assert hosts == {urlsplit(address).netloc}


@EVERY_TEMPLATE
def test_nothing_is_wider_than_a_phone(open_page: OpenPage, path: str) -> None:
    page = open_page(path, viewport={"width": 320, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@EVERY_TEMPLATE
def test_a_page_works_from_disk(chromium: Browser, site: Path, path: str) -> None:
    context = chromium.new_context()
    page = context.new_page()
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.goto((site / path / "index.html").as_uri())
    title = page.locator("h1").inner_text()
    context.close()
    assert heard == []
    assert title


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
