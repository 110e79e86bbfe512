"""The contribution form as a browser test uses it."""

import shutil
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Locator, Page
from tests.browser.conftest import ROOT, OpenPage

from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.problem import Severity

FORM = "bidrag/"
TITLE = 'no 1.10 0101 " \\ # : ½ --- {{ x }} “smart” »æøå« ’'
STARTING_POINT = (
    'no\n\n0101 og 1.10: "citat" \\ # her --- og {{ x }}\nen linje til 👩‍👩‍👧 “smart” ‘’ æøå'
)
DONE = "Vi mødes hver 14. dag.\n\n- Ét område ad gangen\n- **Alle** med"
CHOICES = {"practices": "Praksisser", "sectors": "Fagområder", "target_groups": "Målgrupper"}


def question(page: Page, name: str) -> Locator:
    return page.locator(f".pk-question[data-name={name}]")


def field(page: Page, name: str) -> Locator:
    return question(page, name).locator(".pk-question__field")


def open_form(open_page: OpenPage, path: str = FORM, **options: object) -> Page:
    page = open_page(path, **options)
    page.wait_for_selector("pk-form[data-ready]")
    return page


def choose(page: Page, name: str, number: int = 0) -> None:
    page.evaluate(
        """([name, number]) => {
          const question = document.querySelector(`.pk-question[data-name=${name}]`);
          question.querySelector("details").open = true;
          question.querySelectorAll("li input")[number].click();
        }""",
        [name, number],
    )


def fill_short(page: Page, place: str = "Horsens") -> None:
    field(page, "title").fill(TITLE)
    field(page, "municipality").select_option(label=place)
    for name in CHOICES:
        choose(page, name)
    field(page, "starting_point").fill(STARTING_POINT)
    field(page, "what_is_done").fill(DONE)
    question(page, "hard").locator("[data-unknown]").check()
    field(page, "contact").fill("indsatsen@kommune.dk")
    field(page, "approval").fill("Ungechefen, 1. oktober 2026")


def fill_fictional(page: Page) -> None:
    field(page, "title").fill("Togbane & klodser")
    field(page, "municipality").select_option(label="Eksempelby")
    for name in CHOICES:
        choose(page, name)
    for name in ("starting_point", "what_is_done", "hard"):
        field(page, name).fill("Vi låner ud.")
    for name in ("contact", "approval"):
        question(page, name).locator("[data-unknown]").check()


def downloaded(page: Page, exit_: str = "download") -> tuple[str, str]:
    with page.expect_download() as download:
        page.locator(f"[data-exit={exit_}]").click()
    name = download.value.suggested_filename
    return name, Path(download.value.path()).read_text(encoding="utf-8")


def catalogue_with(root: Path, texts: dict[str, str]) -> tuple[list[str], Catalogue]:
    """Return the errors of this project's catalogue with more files in it, and what is read."""
    for folder in ("practices", "municipalities", "content"):
        shutil.copytree(ROOT / folder, root / folder)
    for path, text in texts.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    loaded = load_catalogue(root)
    errors = [str(p) for p in check_catalogue(loaded) if p.severity is Severity.ERROR]
    return errors, loaded.catalogue


def tab_to(page: Page, target: Locator) -> None:
    for _ in range(250):
        page.keyboard.press("Tab")
        if target.evaluate("(element) => element === document.activeElement"):
            return
    raise AssertionError(target)


def asked_for(page: Page) -> list[str]:
    """Return a list that fills with every address that the page asks its browser to open."""
    asked: list[str] = []
    session = page.context.new_cdp_session(page)
    session.send("Page.enable")
    session.on("Page.frameRequestedNavigation", lambda event: asked.append(event["url"]))
    return asked


def wait_for(page: Page, asked: list[str]) -> list[str]:
    """Return what was asked for, as soon as something was."""
    while not asked:
        page.wait_for_timeout(50)
    return asked


def letter(address: str) -> tuple[str, str, str]:
    """Return whom a mail is to, its subject and its text."""
    parts = urlsplit(address)
    assert parts.scheme == "mailto"
    given = parse_qs(parts.query, strict_parsing=True)
    return parts.path, given["subject"][0], given["body"][0]
