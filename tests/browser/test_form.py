"""A contributor's way from the front page to a file that the checker accepts."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.browser.conftest import BROKEN_STORAGE, DESKTOP, PHONE, ROOT, _Quiet, axe_findings
from tests.built_site import BuiltSite

from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.loading.basis import basis_of, file_hash, without_basis
from praksiskatalog.loading.canonical import entry_text
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.case import Case
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.problem import Severity

pytestmark = pytest.mark.browser

OpenPage = Callable[..., Page]
FORM = "bidrag/"
KEY = "pk.draft.v1"
TITLE = 'no 1.10 0101 " \\ # : 😀 --- {{ x }} “smart” »æøå« ’'
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


def test_without_javascript_it_asks_and_says_how_to_send(open_page: OpenPage) -> None:
    page = open_page(FORM, java_script_enabled=False)

    expect(page.get_by_text("I kan også sende et eksempel uden")).to_be_visible()
    assert page.locator(".pk-question:visible").count() == 21
    assert not page.locator(".pk-form__send").is_visible()


def test_a_contributor_reaches_a_valid_file_by_keyboard_alone(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_page()
    press, write = page.keyboard.press, page.keyboard.insert_text
    tab_to(page, page.get_by_role("link", name="Del et eksempel"))
    press("Enter")
    page.wait_for_selector("pk-form[data-ready]")
    tab_to(page, page.get_by_role("link", name="Gå til skemaet"))
    press("Enter")
    tab_to(page, field(page, "title"))
    write(TITLE)
    tab_to(page, field(page, "municipality"))
    page.keyboard.type("Aaben")
    expect(field(page, "municipality").locator("option:checked")).to_have_text("Aabenraa")
    for name in CHOICES:
        tab_to(page, question(page, name).locator("summary"))
        press("Enter")
        tab_to(page, question(page, name).locator("li input").first)
        press("Space")
    tab_to(page, field(page, "starting_point"))
    write(STARTING_POINT)
    tab_to(page, field(page, "what_is_done"))
    write(DONE)
    tab_to(page, question(page, "hard").locator("[data-unknown]"))
    press("Space")
    tab_to(page, field(page, "contact"))
    write("indsatsen@kommune.dk")
    tab_to(page, field(page, "approval"))
    write("Ungechefen, 1. oktober 2026")
    files = {}
    for exit_ in ("download", "place"):
        tab_to(page, page.locator(f"[data-exit={exit_}]"))
        with page.expect_download() as download:
            press("Enter")
        name = download.value.suggested_filename
        text = Path(download.value.path()).read_text(encoding="utf-8")
        files[f"municipalities/aabenraa/{name}"] = text

    errors, catalogue = catalogue_with(tmp_path, files)

    assert errors == []
    (case,) = [case for case in catalogue.cases if case.municipality == "aabenraa"]
    assert case.title == TITLE
    assert case.sections["starting_point"] == STARTING_POINT
    assert case.sections["hard"] == "Ikke oplyst."
    assert case.summary == "Vi mødes hver 14. dag."
    for path, text in files.items():
        entry = next(e for e in catalogue.entries() if catalogue.files[e.TYPE, e.reference] == path)
        assert entry_text(entry) == text


def test_the_long_version_begins_with_not_stated_and_is_written(
    open_page: OpenPage, tmp_path: Path
) -> None:
    page = open_form(open_page)
    fill_short(page)
    page.get_by_role("button", name="Svar på flere spørgsmål").click()
    expect(question(page, "scale").locator("[data-unknown]")).to_be_checked()
    field(page, "scale").fill("12 medarbejdere\n\n 0101 \n")
    expect(question(page, "scale").locator("[data-unknown]")).not_to_be_checked()
    field(page, "summary").fill("Et resumé\nover to linjer.")
    choose(page, "tags")
    expect(page.locator(".pk-form__completeness")).to_have_text(
        "Eksemplet svarer på 5 af 12 spørgsmål."
    )

    name, text = downloaded(page)

    errors, catalogue = catalogue_with(tmp_path, {f"municipalities/horsens/{name}": text})
    assert errors == []
    (case,) = [case for case in catalogue.cases if case.title == TITLE]
    assert case.scale == ("12 medarbejdere", "0101")
    assert case.summary == "Et resumé over to linjer."
    assert len(case.tags) == 1
    assert entry_text(case) == text


def test_errors_block_every_exit_and_lead_to_their_question(open_page: OpenPage) -> None:
    page = open_form(open_page)
    for exit_ in page.locator("[data-exit]").all():
        exit_.evaluate("(button) => button.click()")
    problems = page.locator(".pk-form__problems")
    expect(problems).to_be_focused()
    expect(problems).to_contain_text("Titel: Feltet »title« (Titel) er tomt.")
    assert axe_findings(page) == []
    problems.get_by_role("link").first.click()
    expect(field(page, "title")).to_be_focused()
    expect(field(page, "title")).to_have_attribute("aria-invalid", "true")


def test_the_answers_can_be_checked_without_sending(open_page: OpenPage) -> None:
    page = open_form(open_page)
    page.get_by_role("button", name="Tjek svarene").click()
    expect(page.locator(".pk-form__problems")).to_be_focused()
    fill_short(page)
    field(page, "title").press("Enter")
    expect(page.locator("#se-og-send")).to_be_focused()
    assert "?" not in page.url


def test_personal_data_blocks_and_is_not_repeated(open_page: OpenPage) -> None:
    page = open_form(open_page)
    fill_short(page)
    field(page, "starting_point").fill("Ring om 010136-4321.")
    page.locator("[data-exit=download]").click()
    expect(page.locator(".pk-form__problems")).to_contain_text(
        "Udgangspunkt: Her står noget, der ligner et CPR-nummer."
    )
    assert "4321" not in page.locator("main").inner_text()


def test_a_warning_needs_one_tick_which_another_warning_takes_away(open_page: OpenPage) -> None:
    page = open_form(open_page)
    fill_short(page)
    tick = page.get_by_role("checkbox", name="Jeg har set efter: ingen kan genkendes")
    expect(tick).to_be_hidden()
    field(page, "starting_point").fill("Mads på 17 år fik job.")
    page.locator("[data-exit=download]").click()
    expect(page.locator(".pk-form__problems")).to_contain_text("Her står et fornavn med en alder.")
    assert axe_findings(page) == []
    tick.check()
    assert "Mads" in downloaded(page)[1]
    field(page, "what_is_done").fill("Skriv til a@gmail.com.")
    expect(tick).not_to_be_checked()


def test_a_question_is_told_what_is_wrong_once_it_is_left(open_page: OpenPage) -> None:
    page = open_form(open_page)
    field(page, "title").fill("x" * 91)
    problems = question(page, "title").locator(".pk-question__problems")
    expect(problems).to_be_empty()
    page.keyboard.press("Tab")
    expect(problems).to_have_text("Feltet »title« (Titel) er for langt; der er plads til 90 tegn.")
    field(page, "title").fill("Kort")
    expect(problems).to_be_empty()


def test_the_draft_stays_on_the_device_and_travels_as_a_file(open_page: OpenPage) -> None:
    page = open_form(open_page)
    fill_short(page)
    expect(page.locator(".pk-form__notice")).to_have_text("Kladden er gemt på denne enhed.")
    page.reload()
    page.wait_for_selector("pk-form[data-ready]")
    expect(field(page, "title")).to_have_value(TITLE)
    expect(question(page, "practices").locator(".pk-question__chosen")).not_to_have_text("Vælg …")
    expect(question(page, "hard").locator("[data-unknown]")).to_be_checked()
    with page.expect_download() as download:
        page.get_by_role("button", name="Gem kladden som fil").click()
    other = open_form(open_page)
    other.locator("input[type=file]").set_input_files(download.value.path())
    expect(other.locator(".pk-form__notice")).to_have_text("Kladden er åbnet.")
    expect(field(other, "starting_point")).to_have_value(STARTING_POINT)
    assert downloaded(other) == downloaded(page)


def test_the_form_can_be_cleared(open_page: OpenPage) -> None:
    page = open_form(open_page)
    fill_short(page)
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Ryd skemaet").click()
    expect(field(page, "title")).to_have_value(TITLE)
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Ryd skemaet").click()
    expect(field(page, "title")).to_have_value("")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ikke json", "Filen er ikke en kladde herfra."),
        ('{"version": 1, "answers": {"title": 1}, "full": false}', "Filen er ikke en kladde"),
        ('{"version": 9}', "Filen er gemt med en nyere udgave"),
    ],
)
def test_a_file_that_is_no_draft_changes_nothing(
    open_page: OpenPage, text: str, message: str
) -> None:
    page = open_form(open_page)
    field(page, "title").fill("Står her")
    page.locator("input[type=file]").set_input_files(
        {"name": "x.json", "mimeType": "application/json", "buffer": text.encode()}
    )
    expect(page.locator(".pk-form__notice")).to_contain_text(message)
    expect(field(page, "title")).to_have_value("Står her")


def test_a_newer_draft_on_the_device_is_left_alone(open_page: OpenPage) -> None:
    newer = json.dumps({"version": 9, "answers": ["?"]})
    page = open_page()
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, newer])
    page.goto(FORM)
    expect(page.locator(".pk-form__notice")).to_contain_text("gemt af en nyere udgave")
    field(page, "title").fill("Nyt")
    assert page.evaluate("(key) => localStorage.getItem(key)", KEY) == newer


@pytest.mark.parametrize("trouble", BROKEN_STORAGE)
def test_without_storage_it_says_so_and_works(open_page: OpenPage, trouble: str) -> None:
    page = open_page()
    page.add_init_script(BROKEN_STORAGE[trouble])
    page.goto(FORM)
    page.wait_for_selector("pk-form[data-ready]")
    fill_short(page)
    expect(page.locator(".pk-form__notice")).to_contain_text("Gem kladden som fil")
    assert downloaded(page)[0].endswith(".md")


def test_choices_can_be_searched(open_page: OpenPage) -> None:
    page = open_form(open_page)
    practices = question(page, "practices")
    expect(practices.locator(".pk-question__chosen")).to_have_text("Vælg …")
    practices.locator("summary").click()
    practices.get_by_label("Søg i listen").fill("møder")
    expect(practices.locator("li:visible")).to_have_count(1)
    practices.get_by_label("Tværfaglige møder").check()
    expect(practices.locator(".pk-question__chosen")).to_have_text("Tværfaglige møder")


def test_the_preview_looks_like_the_page_and_is_printed_for_approval(open_page: OpenPage) -> None:
    page = open_form(open_page)
    page.evaluate("window.print = () => { window.printed = true; }")
    fill_short(page)
    field(page, "what_is_done").fill("Se [ordlisten](/ordliste/) og ![En tavle](tavle.png).")
    button = page.get_by_role("button", name="Se, hvordan det bliver")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    preview = page.locator(".pk-preview")
    expect(preview.locator(".pk-preview__title")).to_have_text(TITLE)
    expect(preview.get_by_role("link", name="ordlisten")).to_have_attribute("href", "../ordliste/")
    expect(preview).to_contain_text("[Billede: En tavle]")
    expect(preview).to_contain_text("Eksemplet svarer på 4 af 12 spørgsmål.")
    assert axe_findings(page) == []
    page.get_by_role("button", name="Print til godkendelse").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    assert page.locator(".pk-preview__approval").is_visible()
    assert page.locator(".pk-question:visible").count() == 0


def test_on_a_phone_one_question_fills_the_screen(open_page: OpenPage) -> None:
    page = open_form(open_page, viewport=PHONE)
    assert page.locator(".pk-question:visible").count() == 1
    expect(page.locator(".pk-form__step")).to_have_text("Spørgsmål 1 af 10")
    page.get_by_role("button", name="Næste").click()
    expect(field(page, "municipality")).to_be_focused()
    page.get_by_role("button", name="Forrige").click()
    expect(field(page, "title")).to_be_focused()
    for _ in range(10):
        page.get_by_role("button", name="Næste").click()
    expect(page.locator("[data-exit=download]")).to_be_visible()
    page.locator("[data-exit=download]").click()
    page.locator(".pk-form__problems").get_by_role("link").first.click()
    expect(field(page, "title")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["1280", "375"])
def test_axe_finds_nothing_in_the_long_version(
    open_page: OpenPage, viewport: dict[str, int], scheme: str
) -> None:
    page = open_form(open_page, viewport=viewport, color_scheme=scheme)
    page.get_by_role("button", name="Svar på flere spørgsmål").click()
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]


def test_it_works_from_a_folder(open_page: OpenPage, site: Path) -> None:
    page = open_form(open_page, (site / FORM / "index.html").as_uri())
    fill_short(page)
    assert downloaded(page)[0].endswith(".md")


def test_an_example_is_edited_under_its_own_name(open_page: OpenPage, catalogue: Catalogue) -> None:
    case = next(case for case in catalogue.cases if case.reference == "horsens/ungdomscenteret")
    page = open_page("kommuner/horsens/ungdomscenteret/")
    page.get_by_role("link", name="Ret dette eksempel").click()
    page.wait_for_selector("pk-form[data-ready]")
    expect(page.locator(".pk-form__notice")).to_contain_text("I retter »Ungdomscenteret i Horsens")
    expect(field(page, "municipality")).to_be_disabled()

    name, text = downloaded(page)

    assert name == "ungdomscenteret.md"
    assert basis_of(text) == file_hash(entry_text(case))
    text = without_basis(text)
    day = re.compile(r'^(reviewed|next_review): "[0-9-]+"$', re.MULTILINE)
    assert day.sub("", text) == day.sub("", entry_text(case))


def test_from_disk_it_says_that_an_example_cannot_be_fetched(
    open_page: OpenPage, site: Path
) -> None:
    address = (site / FORM / "index.html").as_uri()
    page = open_form(open_page, f"{address}?ret=horsens/ungdomscenteret")
    expect(page.locator(".pk-form__notice")).to_contain_text("Siden er åbnet fra disken")


def test_an_unknown_example_is_told(open_page: OpenPage) -> None:
    page = open_form(open_page, f"{FORM}?ret=../../hemmelig")
    expect(page.locator(".pk-form__notice")).to_contain_text("findes ikke længere")


def test_editing_does_not_take_a_draft_away_unasked(open_page: OpenPage) -> None:
    page = open_form(open_page)
    field(page, "title").fill("Min kladde")
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.goto(f"{FORM}?ret=horsens/ungdomscenteret")
    page.wait_for_selector("pk-form[data-ready]")
    expect(field(page, "title")).to_have_value("Min kladde")


@pytest.fixture
def sender(drawn: BuiltSite) -> Iterator[str]:
    """Serve the fictional site, which names a sender."""
    with ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(_Quiet, directory=str(drawn.folder))
    ) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def fill_fictional(page: Page) -> None:
    field(page, "title").fill("Togbane & klodser")
    field(page, "municipality").select_option(label="Eksempelby")
    for name in CHOICES:
        choose(page, name)
    for name in ("starting_point", "what_is_done", "hard"):
        field(page, name).fill("Vi låner ud.")
    for name in ("contact", "approval"):
        question(page, name).locator("[data-unknown]").check()


def test_a_short_example_goes_to_the_host_filled(open_page: OpenPage, sender: str) -> None:
    page = open_form(open_page, f"{sender}{FORM}")
    fill_fictional(page)
    page.context.route("https://github.com/**", lambda route: route.fulfill(body="ok"))
    with page.context.expect_page() as opened:
        page.get_by_role("button", name="Foreslå den på GitHub").click()
    asked = urlsplit(opened.value.url)
    assert asked.path == "/example/katalog/new/hovedgren"
    given = parse_qs(asked.query)
    assert given["filename"] == ["municipalities/eksempelby/togbane-klodser.md"]
    assert given["value"] == [downloaded(page)[1]]


def test_a_long_one_goes_by_the_clipboard(open_page: OpenPage, sender: str) -> None:
    page = open_form(
        open_page, f"{sender}{FORM}", permissions=["clipboard-read", "clipboard-write"]
    )
    fill_fictional(page)
    field(page, "hard").fill("Små dele bliver væk. " * 150)
    page.context.route("https://github.com/**", lambda route: route.fulfill(body="ok"))
    with page.context.expect_page() as opened:
        page.get_by_role("button", name="Foreslå den på GitHub").click()
    assert "value" not in parse_qs(urlsplit(opened.value.url).query)
    expect(page.locator(".pk-form__message")).to_contain_text("Teksten er kopieret.")
    text = page.get_by_label("Filens tekst").input_value()
    assert text == downloaded(page)[1]


def test_without_a_sender_there_is_only_the_file(open_page: OpenPage) -> None:
    page = open_form(open_page)
    assert [
        each.get_attribute("data-exit") for each in page.locator("[data-exit]:visible").all()
    ] == ["download"]


def test_every_host_has_its_page_for_a_file(open_page: OpenPage) -> None:
    page = open_form(open_page)
    pages = page.evaluate(
        """() => ["github", "gitlab", "forgejo", "gitea"].flatMap((host) => {
          const repository = "https://h/o/r/";
          const publisher = {name: "", mailbox: "", host, repository, branch: "main"};
          const file = {path: "municipalities/a/b.md", text: "x y"};
          return [false, true].map((edit) => pk.formExits.hostPage(publisher, file, edit).address);
        })"""
    )
    assert pages == [
        "https://h/o/r/new/main?filename=municipalities%2Fa%2Fb.md&value=x+y",
        "https://h/o/r/edit/main/municipalities/a/b.md",
        "https://h/o/r/-/new/main/municipalities/a?file_name=b.md",
        "https://h/o/r/-/edit/main/municipalities/a/b.md",
        "https://h/o/r/_new/main/municipalities/a?filename=b.md",
        "https://h/o/r/_edit/main/municipalities/a/b.md",
        "https://h/o/r/_new/main/municipalities/a?filename=b.md",
        "https://h/o/r/_edit/main/municipalities/a/b.md",
    ]


def test_a_mail_is_short_and_says_to_attach_the_file(open_page: OpenPage) -> None:
    page = open_form(open_page)
    mail = page.evaluate(
        "pk.formExits.mail('katalog@example.org', 'Eksempel: æ & ø', 'Hej.\\nJeg har vedhæftet.')"
    )
    assert mail == (
        "mailto:katalog@example.org?subject=Eksempel%3A%20%C3%A6%20%26%20%C3%B8"
        "&body=Hej.%0D%0AJeg%20har%20vedh%C3%A6ftet."
    )


def test_the_same_title_twice_gets_a_name_of_its_own(open_page: OpenPage) -> None:
    page = open_form(open_page)
    fill_short(page)
    field(page, "title").fill("Ungdomscenteret")
    assert downloaded(page)[0] == "ungdomscenteret-2.md"
    for title, name in {
        "😀": "eksempel.md",
        "CON": "con-eksempel.md",
        "Index": "index-eksempel.md",
    }.items():
        field(page, "title").fill(title)
        assert downloaded(page)[0] == name


def test_completeness_is_what_the_page_will_say(open_page: OpenPage) -> None:
    page = open_form(open_page)
    total = len(Case.SECTIONS) + len(Case.FACTS)
    expect(page.locator(".pk-form__completeness")).to_have_text(
        f"Eksemplet svarer på 0 af {total} spørgsmål."
    )
