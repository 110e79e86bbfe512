"""Takes the pictures in README.md and CONTRIBUTING.md of the site, as the tests' browser shows it.

Run from the repository's root: `make pictures`. The day and the texts are always the same, so that
a picture changes only when the page does.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page
from tests.browser.form_page import choose, field, question
from tests.built_site import ROOT, build
from tests.chromium import start_chromium
from tests.pages.drawn_catalogue import draw_catalogue
from tests.served_site import served

FOLDER = ROOT / ".github" / "pictures"
DAY = "2026-11-22T12:00:00"
DONE = (
    "Hver anden tirsdag mødes en leder og to medarbejdere fra hvert område. De tager fem sager. "
    "Hver sag ender med én aftale, som én person følger op på."
)


class Picture(NamedTuple):
    """A picture: its name, the page and the window it shows, and what is done there first."""

    name: str
    path: str
    window: tuple[int, int]
    prepare: Callable[[Page], None]
    is_fictional: bool = False


def _nothing(page: Page) -> None:
    page.wait_for_load_state("networkidle")


def _form(page: Page) -> None:
    page.wait_for_selector("pk-form[data-ready]")
    page.add_style_tag(content=":root { scroll-behavior: auto; }")


def _to(page: Page, selector: str) -> None:
    page.evaluate("(selector) => document.querySelector(selector).scrollIntoView()", selector)


def _begin(page: Page) -> None:
    _form(page)
    field(page, "title").fill("Job, skole og social mødes hver anden tirsdag")
    _to(page, "#skemaet")


def _phone(page: Page) -> None:
    _form(page)
    page.get_by_role("button", name="Næste").click()
    page.get_by_role("button", name="Næste").click()
    page.locator("summary:focus").press("Enter")
    _to(page, "[data-current]")


def _told(page: Page) -> None:
    _form(page)
    field(page, "what_is_done").fill(f"{DONE} Ring om 010136-4321.")
    question(page, "hard").locator("[data-unknown]").check()
    page.get_by_text("ligner et CPR-nummer").wait_for()
    _to(page, "[data-name=what_is_done]")


def _send(page: Page) -> None:
    _form(page)
    field(page, "title").fill("Job, skole og social mødes hver anden tirsdag")
    field(page, "municipality").select_option(label="Eksempelby")
    for name in ("practices", "sectors", "target_groups"):
        choose(page, name)
    for name in ("starting_point", "hard", "contact", "approval"):
        question(page, name).locator("[data-unknown]").check()
    field(page, "what_is_done").fill(DONE)
    _to(page, "#se-og-send")


PICTURES = (
    Picture("front-page", "", (1280, 860), _nothing),
    Picture("form-begin", "bidrag/", (800, 860), _begin),
    Picture("form-told", "bidrag/", (800, 480), _told),
    Picture("form-send", "bidrag/", (800, 1000), _send, is_fictional=True),
    Picture("form-phone", "bidrag/", (375, 667), _phone),
)


def take(folder: Path) -> None:
    """Build the sites, and write every picture into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        own, fictional = Path(made) / "own", Path(made) / "fictional"
        build(ROOT, own)
        draw_catalogue(Path(made) / "catalogue")
        build(Path(made) / "catalogue", fictional)
        with served(own) as address, served(fictional) as other:
            for picture in PICTURES:
                _take(picture, other if picture.is_fictional else address, folder)


def _take(picture: Picture, address: str, folder: Path) -> None:
    width, height = picture.window
    context = start_chromium().new_context(
        viewport={"width": width, "height": height},
        base_url=address, locale="da-DK", timezone_id="Europe/Copenhagen", reduced_motion="reduce",
    )  # fmt: skip
    page = context.new_page()
    page.clock.set_fixed_time(DAY)
    page.goto(picture.path)
    picture.prepare(page)
    page.screenshot(path=folder / f"{picture.name}.png", animations="disabled", caret="hide")
    context.close()


if __name__ == "__main__":
    take(FOLDER)
    sys.stdout.write(f"{len(PICTURES)} billeder ligger i {FOLDER.relative_to(ROOT)}.\n")
