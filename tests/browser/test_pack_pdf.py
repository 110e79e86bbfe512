"""Packs that visitors make in their browser, on a site that is served with a strict policy."""

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect
from tests.browser.conftest import PHONE, ROOT, axe_findings
from tests.built_site import BuiltSite, made_once, run_praksiskatalog
from tests.packs.pdf_reading import ReadPdf, Tag
from tests.packs.pdf_structure import findings
from tests.pages.drawn_catalogue import draw_catalogue
from tests.served_site import QuietHandler, served

from praksiskatalog.building import shown_catalogue
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.loading.site_settings import load_settings
from praksiskatalog.packs.options import PART_NAMES, PackOptions
from praksiskatalog.packs.press import Press
from praksiskatalog.packs.selection import selection_document
from praksiskatalog.packs.shelf import Shelf
from praksiskatalog.packs.typography import typeset

pytestmark = pytest.mark.browser

OpenPage = Callable[..., Page]
POLICY = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'"
)
PRACTICE, SECOND = "legetoej-som-boeger", "rent-legetoej"
CASE, TOOL, DAY = "eksempelby/togbane-paa-kort", "hyldekort", "en-formiddag-med-legetoej"
TITLE = 'Den "store" dag om boligsocialhelhedsplansarbejde'
PLACE = ("/O", "/BBox")
ENDED = re.compile("klar og|kunne ikke|kan ikke")
OFFERED = (
    "cover", "use", "contents", "programme", "sheets", "cards", "barometer", "worksheet", "plan",
    "homework", "sources",
)  # fmt: skip
FILLED = {"Titel": "Vores dag", "Dato": "2026-12-03", "Start": "09:05", "Sted": "Salen"}
PATIENCE = 120_000
"""Milliseconds that a busy machine may need for a pack."""


class Guarded(QuietHandler):
    """Sends the policy that a careful host sends, and remembers what was asked for."""

    asked: list[str] = []  # noqa: RUF012 - of all its instances, one a request

    def end_headers(self) -> None:
        self.asked.append(self.path)
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Draw and build a catalogue with a picture and an address, whose visitors can make PDF."""

    def make(folder: Path) -> None:
        draw_catalogue(folder)
        result = run_praksiskatalog("build", "--browser-pdf", cwd=folder)
        assert result.returncode == 0, result.stderr

    return made_once(tmp_path_factory, "browser-pdf", make)


@pytest.fixture(scope="session")
def site(root: Path) -> Path:
    return root / "site"


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    with served(site, Guarded) as address:
        yield address


@pytest.fixture(scope="session")
def shelf(root: Path) -> Shelf:
    settings = load_settings(root)
    return Shelf(shown_catalogue(load_catalogue(root).catalogue, settings), settings)


def with_list(open_page: OpenPage, *codes: str, **options: object) -> Page:
    return open_page(f"min-liste/#liste=1.{'.'.join(codes)}", **options)


def button(page: Page) -> Locator:
    return page.get_by_role("button", name="Lav PDF")


def status(page: Page) -> Locator:
    return page.locator("pk-pack-pdf [role=status]")


def made(page: Page) -> bytes:
    with page.expect_download(timeout=PATIENCE) as download:
        button(page).click()
        expect(status(page)).to_have_text(ENDED, timeout=PATIENCE)
        assert "er klar" in status(page).inner_text()
    assert download.value.suggested_filename == "pakke.pdf"
    return download.value.path().read_bytes()


def told(pdf: bytes) -> dict[str, object]:
    """Return what a file says: each page, the tags, the bookmarks, and of itself."""
    read = ReadPdf(pdf)
    about = read.reader.metadata
    assert about is not None
    return {
        "pages": [read.text(number) for number in range(1, len(read.pages) + 1)],
        "tags": list(tag_lines(read.tags)),
        "bookmarks": read.bookmarks,
        "about": (about.title, about.author, about.subject, about.creation_date),
        "language": read.root["/Lang"],
    }


def tag_lines(tag: Tag, depth: int = 0) -> Iterator[str]:
    """Yield each tag with its words and attributes, but the place of tables.

    That one is only written when Typst is told that the file shall be PDF/UA.
    """
    words = [f"{name}={tag.entry[name]}" for name in ("/Alt", "/T", "/Lang") if name in tag.entry]
    attributes = tag.entry.get("/A", [])
    for one in attributes if isinstance(attributes, list) else [attributes]:
        found = one.get_object()
        words += [f"{name}={found[name]}" for name in sorted(found) if name not in PLACE]
    yield " ".join([f"{'  ' * depth}{tag.kind}", *words])
    for child in tag.inside:
        yield from tag_lines(child, depth + 1)


def test_without_javascript_there_is_no_button(open_page: OpenPage) -> None:
    page = open_page("min-liste/", java_script_enabled=False)
    expect(page.locator("pk-pack-pdf")).to_be_hidden()


def test_without_the_choice_the_site_has_nothing_of_it(drawn: BuiltSite) -> None:
    assert "pack-pdf" not in drawn.read("min-liste/index.html")
    assert not (drawn.folder / "assets" / "typst").exists()


def test_a_list_becomes_the_same_pack_as_on_the_command_line(
    open_page: OpenPage, shelf: Shelf, root: Path
) -> None:
    page = with_list(open_page, "p02", "a01", "e01", "v01", "d01")
    for label, value in FILLED.items():
        page.get_by_label(label, exact=True).fill(value)
    pdf = made(page)
    expect(status(page)).to_contain_text("PDF'en er klar og fylder 0,")
    expect(page.get_by_role("link", name="Gem PDF'en")).to_be_focused()
    assert axe_findings(page, as_own=True) == []

    options = PackOptions(
        practices=(SECOND, PRACTICE), cases=(CASE,), tools=(TOOL,), theme_days=(DAY,),
        parts=OFFERED,
        title="Vores dag", date="3. december 2026", start="9.05", place="Salen",
    )  # fmt: skip
    with Press(root) as press:
        same = press.print("pack", selection_document(shelf, options)).pdf
    assert told(pdf) == told(same)
    assert "Figure /Alt=En hylde med tog" in "\n".join(tag_lines(ReadPdf(pdf).tags))
    assert findings(pdf) == ["unidentified: it does not say that it is PDF/UA-1"]
    assert findings(same) == []

    before = len(Guarded.asked)
    button(page).click()
    expect(status(page)).to_contain_text("Sætter siderne op.", timeout=PATIENCE)
    page.get_by_role("button", name="Afbryd").click()
    asked = Guarded.asked[before:]
    assert "/assets/typst/typst.json" in asked
    assert not [path for path in asked if path.endswith((".bin", ".ttf"))]


def test_it_holds_what_is_ticked_and_its_cover_what_is_written(open_page: OpenPage) -> None:
    page = with_list(open_page, "p02", "e01", "v01")
    page.locator("[data-choice=code][value=e01]").uncheck()
    page.locator("input[name=titel]").fill("Møde; »nu«")
    page.locator("input[name=dato]").fill("2027-03-11")
    page.locator("input[name=start]").fill("09:05")
    page.locator("input[name=sted]").fill("Salen")
    assert page.evaluate("pk.packOrder()") == {
        "entries": [["practice", SECOND], ["tool", TOOL]],
        "title": "Møde; »nu«", "date": "2027-03-11", "start": "9.05", "place": "Salen",
        "parts": list(OFFERED), "without": [],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("choice", "options"),
    [
        ({"entries": [["practice", PRACTICE]]}, PackOptions(practices=(PRACTICE,))),
        (
            {"entries": [["case", CASE], ["practice", SECOND], ["practice", PRACTICE]],
             "title": TITLE, "date": "2026-12-03", "start": "09:05", "place": "Salen",
             "participants": 7},
            PackOptions(practices=(SECOND, PRACTICE), cases=(CASE,), title=TITLE,
                        date="3. december 2026", start="9.05", place="Salen", participants=7),
        ),
        ({"entries": [["tool", TOOL], ["case", CASE]], "parts": ["cover", "cards", "sheets"]},
         PackOptions(cases=(CASE,), tools=(TOOL,), parts=("cover", "cards", "sheets"))),
        ({"entries": [["tool", TOOL]], "parts": list(PART_NAMES), "start": "13:30"},
         PackOptions(tools=(TOOL,), start="13.30")),
        ({"entries": [["theme-day", DAY], ["practice", PRACTICE]], "start": "8.05"},
         PackOptions(practices=(PRACTICE,), theme_days=(DAY,), start="8.05")),
        ({"entries": [["theme-day", DAY]], "date": "2027-01-01"},
         PackOptions(theme_days=(DAY,), date="1. januar 2027")),
        ({"entries": [["recommendation", f"{SECOND}/vaskedag"]], "without": ["attendance"]},
         PackOptions(practices=(SECOND,))),
    ],
)  # fmt: skip
def test_a_choice_is_composed_as_in_python(
    open_page: OpenPage, shelf: Shelf, choice: dict[str, object], options: PackOptions
) -> None:
    composed = open_page("min-liste/").evaluate(
        """async (choice) => {
          const { compose, keysOf } = await import("/assets/js/pack/compose.js");
          const json = async (name) => (await fetch(`/assets/typst/${name}.json`)).json();
          const files = await Promise.all(keysOf(choice.entries).map((key) => json(`data/${key}`)));
          const { selection } = await json("typst");
          return compose(selection, files.flatMap(({ pieces }) => pieces), choice);
        }""",
        choice,
    )
    assert composed == json.loads(json.dumps(typeset(selection_document(shelf, options))))


def test_it_can_be_stopped_from_the_keyboard(open_page: OpenPage) -> None:
    page = with_list(open_page, "p01")
    held: list[Route] = []
    page.route("**/assets/typst/*.bin", lambda route: held.append(route))  # noqa: PLW0108 - Playwright writes on it
    button(page).focus()
    page.keyboard.press("Enter")
    stop = page.get_by_role("button", name="Afbryd")
    expect(stop).to_be_focused()
    expect(button(page)).to_be_hidden()
    expect(page.get_by_role("progressbar", name="Hvor langt det er")).to_be_visible()
    expect(status(page)).to_have_text("Henter 0,0 af 11,0 MB.")
    assert axe_findings(page, as_own=True) == []
    page.keyboard.press("Enter")
    expect(status(page)).to_have_text("Afbrudt. Intet er lavet.")
    expect(button(page)).to_be_focused()
    expect(stop).to_be_hidden()
    for route in held:
        route.abort()


@pytest.mark.parametrize(
    ("file", "body", "message"),
    [
        ("*.bin", "cut off", "PDF'en kunne ikke laves, for noget kunne ikke hentes."),
        ("data/practice/*.json", "<!doctype html>", "PDF'en kunne ikke laves. Vis"),
        ("typst-*.js", "export default () => { throw new RangeError(); }",
         "PDF'en kunne ikke laves på denne enhed. Den har måske ikke hukommelse nok."),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_told_with_another_way(
    open_page: OpenPage, file: str, body: str, message: str
) -> None:
    page = with_list(open_page, "p01")
    kind = "text/javascript" if file.endswith(".js") else "application/octet-stream"
    page.route(f"**/assets/typst/{file}", lambda route: route.fulfill(body=body, content_type=kind))
    button(page).click()
    expect(status(page)).to_contain_text(message, timeout=PATIENCE)
    expect(status(page)).to_contain_text("print den fra browseren")
    expect(button(page)).to_be_focused()


@pytest.mark.parametrize(
    "lacking", ["delete window.WebAssembly", "delete window.DecompressionStream"]
)
def test_an_old_browser_is_told_so(open_page: OpenPage, lacking: str) -> None:
    page = with_list(open_page, "p01")
    page.evaluate(lacking)
    button(page).click()
    expect(status(page)).to_contain_text("Denne browser kan ikke lave PDF'en.")


def test_without_a_connection_it_says_so(chromium: Browser, address: str) -> None:
    context = chromium.new_context(base_url=address)
    page = context.new_page()
    page.goto("min-liste/#liste=1.p01")
    expect(page.locator(".pk-my-list__item")).to_have_count(1)
    context.set_offline(offline=True)
    button(page).click()
    expect(status(page)).to_contain_text("Tjek forbindelsen")
    context.close()


def test_what_must_be_chosen_first_is_said(open_page: OpenPage) -> None:
    page = open_page("min-liste/")
    expect(page.get_by_text("blive til en pakke til print")).to_be_visible()
    expect(button(page)).to_be_hidden()
    page = with_list(open_page, "p01")
    for box in page.locator("[data-choice=part]:visible").all():
        box.uncheck()
    button(page).click()
    expect(status(page)).to_have_text("Vælg mindst én del.")


def test_the_page_validates_as_html(site: Path) -> None:
    command = ["npx", "--no-install", "html-validate", f"{site}/min-liste/index.html"]
    result = subprocess.run(
        command, cwd=ROOT / "tests", capture_output=True, encoding="utf-8", check=False
    )
    assert (result.returncode, result.stdout) == (0, "")


def test_a_programme_past_midnight_is_told(open_page: OpenPage) -> None:
    page = with_list(open_page, "d01")
    page.get_by_label("Start", exact=True).fill("23:50")
    button(page).click()
    expect(status(page)).to_have_text(
        "Programmet når forbi midnat. Vælg en tidligere start.", timeout=PATIENCE
    )


def test_a_pack_that_is_shown_is_asked_for_as_it_is(open_page: OpenPage) -> None:
    page = open_page("min-liste/#pakke=1..20270311.0905..fae.p01.e01")
    expect(page.locator(".pk-pack__page").first).to_be_visible()
    assert page.evaluate("pk.packOrder()") == {
        "title": "", "date": "2027-03-11", "start": "9.05", "place": "",
        "entries": [["practice", PRACTICE], ["case", CASE]],
        "parts": ["cover", "sheets", "cards", "worksheet"], "without": ["dialogue"],
    }  # fmt: skip
    expect(button(page)).to_be_visible()


def test_from_a_folder_there_is_a_reason_instead_of_a_button(
    open_page: OpenPage, site: Path
) -> None:
    page = open_page(f"{(site / 'min-liste' / 'index.html').as_uri()}#liste=1.p01")
    expect(button(page)).to_be_hidden()
    expect(status(page)).to_contain_text("når kataloget er åbnet fra nettet")


def test_it_is_accessible_on_a_phone_and_says_what_it_fetches(
    open_page: OpenPage, site: Path
) -> None:
    page = with_list(open_page, "p01", viewport=PHONE)
    expect(button(page)).to_be_visible()
    assert axe_findings(page, as_own=True) == []
    manifest = json.loads((site / "assets" / "typst" / "typst.json").read_text(encoding="utf-8"))
    size = manifest["program"]["bytes"] + sum(font["bytes"] for font in manifest["fonts"])
    expect(page.locator("pk-pack-pdf")).to_contain_text(f"henter siden {size / 1e6:.0f} MB")
    assert (site / "assets" / "typst" / "LICENSE-typst.txt").is_file()
