import csv
import io
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.conftest import BROKEN_STORAGE, DESKTOP, PHONE, axe_findings, read_script

pytestmark = pytest.mark.browser

OpenPage = Callable[..., Page]
PRACTICE = "praksisser/tvaerfaglige-moeder/"
KEY = "pk.checklist.v1"
HEAD = ["Tema", "Praksis", "Anbefaling", "Punkt", "Trin", "Krydset af", "Dato", "Reference"]
ODD_NAMES = [
    "Udvalget",
    "Team 3",
    "æøå ÆØÅ é ü ß",
    "👩‍👩‍👧 team 🇩🇰",
    "100 % #1 & 2 + 3 = 6?",
    "\"citat\" 'enkelt' »dansk« <b>fed</b>",
    "a.b.c/d\\e",
    "=SUM(A1)",
    "سلام 你好",
    "x" * 300,
    "å" * 300,
]


def practice_items(catalogue: dict[str, Any], reference: str) -> dict[str, str]:
    """Return the key of each item of a practice under its reference."""
    return {
        f"{recommendation['reference']}/{item[0]}": item[3]
        for theme in catalogue["themes"]
        for practice in theme["practices"]
        if practice["reference"] == reference
        for recommendation in practice["recommendations"]
        for item in recommendation["items"]
    }


def stored(page: Page) -> Any:  # noqa: ANN401 - whatever lies there
    text = page.evaluate("(key) => localStorage.getItem(key)", KEY)
    return json.loads(text) if text else None


def store(page: Page, value: object) -> None:
    text = value if isinstance(value, str) else json.dumps(value)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])


def copies_of(ticks: dict[str, str], name: str = "") -> dict[str, object]:
    return {"version": 1, "current": "1", "copies": [{"id": "1", "name": name, "ticks": ticks}]}


def boxes(page: Page) -> list[str]:
    found: list[str] = page.locator(".pk-checklist input").evaluate_all(
        "(all) => all.map((box) => box.value)"
    )
    return found


def ticked(page: Page) -> list[str]:
    found: list[str] = page.locator(".pk-checklist input:checked").evaluate_all(
        "(all) => all.map((box) => box.value)"
    )
    return found


def new_copy(page: Page, name: str) -> None:
    page.get_by_role("button", name="Ny kopi").click()
    page.get_by_role("textbox", name="Navn").fill(name)
    page.get_by_role("button", name="Gem", exact=True).click()


def shared_link(page: Page) -> str:
    page.get_by_role("button", name="Del som link").click()
    field = page.locator(".pk-export__link input")
    expect(field).to_be_visible()
    return field.input_value()


def test_without_javascript_the_items_are_boxes_that_print_empty(open_page: OpenPage) -> None:
    page = open_page(PRACTICE, java_script_enabled=False)
    assert page.locator(".pk-checklist input").count() >= 3
    assert not page.locator(".pk-copies").is_visible()
    assert not page.locator(".pk-export").is_visible()
    assert not page.locator(".pk-progress").is_visible()
    page.emulate_media(media="print")
    box = page.locator(".pk-checklist input").first
    assert box.evaluate("(box) => getComputedStyle(box).appearance") == "none"
    assert box.evaluate("(box) => getComputedStyle(box).borderTopWidth") != "0px"


def test_ticks_are_remembered_under_the_items_references(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    first, second = boxes(page)[:2]
    page.locator(".pk-checklist input").nth(0).check()
    page.locator(".pk-checklist input").nth(1).check()
    page.locator(".pk-checklist input").nth(1).uncheck()
    assert list(stored(page)["copies"][0]["ticks"]) == [first]
    page.reload()
    assert ticked(page) == [first]
    assert second in boxes(page)


def test_a_tick_survives_a_reworded_item(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    page.locator(".pk-checklist input").first.check()
    text = page.locator(".pk-checklist__label span").first.inner_text()
    page.route(
        "**/tvaerfaglige-moeder/",
        lambda route: route.fulfill(
            body=route.fetch().text().replace(text, "Punktet med nye ord"),
            content_type="text/html; charset=utf-8",
        ),
    )
    page.reload()
    assert page.get_by_label("Punktet med nye ord").is_checked()


def test_a_tick_follows_a_renamed_practice_and_recommendation(
    open_page: OpenPage, site: Path
) -> None:
    catalogue = read_script(site, "checklist")
    item = next(iter(practice_items(catalogue, "tvaerfaglige-moeder")))
    practice, recommendation, name = item.split("/")
    catalogue["former"] = {"moeder/gammel": f"{practice}/{recommendation}"}
    page = open_page()
    page.route(
        "**/checklist.js",
        lambda route: route.fulfill(
            body=f"pk.checklist = {json.dumps(catalogue)};", content_type="text/javascript"
        ),
    )
    store(page, copies_of({f"moeder/gammel/{name}": "2026-01-02"}))
    page.goto(PRACTICE)
    box = page.locator(f".pk-checklist input[value='{item}']")
    expect(box).to_be_checked()
    box.uncheck()
    assert stored(page)["copies"][0]["ticks"] == {}


def test_a_tick_whose_item_is_gone_is_kept_and_shown(open_page: OpenPage) -> None:
    page = open_page()
    store(page, copies_of({"tvaerfaglige-moeder/gammel-anbefaling/fast-dagsorden": "2026-01-02"}))
    page.goto("tjeklister/")
    retired = page.get_by_role("region", name="Udgåede punkter")
    expect(retired).to_contain_text("fast dagsorden (udgået, krydset af 2. januar 2026)")
    page.locator("summary").first.click()
    page.locator(".pk-checklist input").first.check()
    assert (
        "tvaerfaglige-moeder/gammel-anbefaling/fast-dagsorden" in stored(page)["copies"][0]["ticks"]
    )


def test_progress_of_practice_theme_and_all(open_page: OpenPage, site: Path) -> None:
    catalogue = read_script(site, "checklist")
    mine = practice_items(catalogue, "tvaerfaglige-moeder")
    theme = next(t for t in catalogue["themes"] if t["reference"] == "koordinering-i-praksis")
    in_theme = sum(len(practice_items(catalogue, p["reference"])) for p in theme["practices"])
    page = open_page(PRACTICE)
    for number in range(4):
        page.locator(".pk-checklist input").nth(number).check()
    expect(page.locator(".pk-progress__text")).to_have_text(f"4 af {len(mine)} punkter krydset af")
    bar = page.get_by_role("progressbar")
    assert bar.evaluate("(bar) => [bar.value, bar.max]") == [4, len(mine)]
    page.goto("temaer/koordinering-i-praksis/")
    expect(page.locator(".pk-progress__text").first).to_contain_text(f"4 af {in_theme} punkter")
    page.goto("tjeklister/")
    total = page.locator(".pk-checklist input").count()
    expect(page.locator(".pk-progress__text").first).to_have_text(
        f"4 af {total} punkter krydset af"
    )
    levels = page.locator(".pk-progress__levels").first.locator("li").all_inner_texts()
    assert [text.split(":")[0] for text in levels] == list(catalogue["levels"].values())
    assert sum(int(text.split(": ")[1].split()[0]) for text in levels) == 4


def test_named_copies_can_be_made_renamed_switched_and_deleted(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    page.locator(".pk-checklist input").first.check()
    new_copy(page, "  Team   3 ")
    status = page.locator(".pk-copies__message")
    expect(status).to_have_text("»Team 3« er oprettet.")
    assert ticked(page) == []
    page.locator(".pk-checklist input").nth(1).check()
    choice = page.get_by_role("combobox", name="Tjekliste")
    choice.select_option("Min tjekliste")
    expect(status).to_have_text("Nu vises »Min tjekliste«.")
    assert ticked(page) == boxes(page)[:1]
    page.get_by_role("button", name="Omdøb").click()
    page.get_by_role("textbox", name="Navn").fill("Udvalget")
    page.keyboard.press("Enter")
    expect(status).to_have_text("Kopien hedder nu »Udvalget«.")
    assert choice.locator("option").all_inner_texts() == ["Udvalget", "Team 3"]
    page.get_by_role("button", name="Slet", exact=True).click()
    page.keyboard.press("Escape")
    assert choice.locator("option").count() == 2
    page.get_by_role("button", name="Slet", exact=True).click()
    expect(page.get_by_role("dialog")).to_contain_text("Slet »Udvalget« med alle krydser?")
    page.get_by_role("button", name="Slet kopien").click()
    expect(status).to_have_text("Kopien er slettet. Nu vises »Team 3«.")
    assert ticked(page) == boxes(page)[1:2]
    page.reload()
    assert choice.locator("option").all_inner_texts() == ["Team 3"]


def test_two_tabs_do_not_overwrite_each_other(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    other = page.context.new_page()
    other.goto(PRACTICE)
    page.locator(".pk-checklist input").nth(0).check()
    expect(other.locator(".pk-checklist input").nth(0)).to_be_checked()
    other.locator(".pk-checklist input").nth(1).check()
    expect(page.locator(".pk-checklist input").nth(1)).to_be_checked()
    assert len(stored(page)["copies"][0]["ticks"]) == 2


def test_it_prints_empty_boxes_unless_the_ticks_are_asked_for(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    page.evaluate(
        "window.print = () => { window.printed = document.documentElement.dataset.pkPrint; }"
    )
    box = page.locator(".pk-checklist input").first
    box.check()
    page.emulate_media(media="print")
    tick = "(box) => getComputedStyle(box, '::before').content"
    assert box.evaluate(tick) == "none"
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Print med krydser").click()
    assert page.evaluate("window.printed") == "ticked"
    page.emulate_media(media="print")
    assert box.evaluate(tick) != "none"
    name = page.get_by_text("Tjekliste: Min tjekliste")
    assert name.is_visible()
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert box.evaluate(tick) == "none"
    assert not name.is_visible()
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Print med tomme bokse").click()
    assert page.evaluate("window.printed") == "blank"


def test_the_spreadsheet_has_every_item_and_runs_no_formula(
    open_page: OpenPage, site: Path
) -> None:
    catalogue = read_script(site, "checklist")
    texts = ["=1+1", "+45 12", "-x", "@a", "\tb", "\rc", 'citat "her"', "semi;kolon"]
    items = catalogue["themes"][0]["practices"][0]["recommendations"][0]["items"]
    reference = catalogue["themes"][0]["practices"][0]["recommendations"][0]["reference"]
    items[:] = [
        [f"p{number}", text, "i-drift", f"aaaaa{number}"] for number, text in enumerate(texts)
    ]
    page = open_page()
    page.route(
        "**/checklist.js",
        lambda route: route.fulfill(
            body=f"pk.checklist = {json.dumps(catalogue)};", content_type="text/javascript"
        ),
    )
    store(page, copies_of({f"{reference}/p0": "2026-11-22", "a/b/vaek": "2026-11-21"}, "Team 3/æ"))
    page.goto("tjeklister/")
    with page.expect_download() as download:
        page.get_by_role("button", name="Hent som regneark (CSV)").click()
    assert download.value.suggested_filename == "tjekliste-Team-3-æ.csv"
    raw = download.value.path().read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert rows[0] == HEAD
    assert [row[3] for row in rows[1 : len(texts) + 1]] == [
        "'=1+1", "'+45 12", "'-x", "'@a", "'\tb", "'\rc", 'citat "her"', "semi;kolon",
    ]  # fmt: skip
    assert rows[1][4:] == ["I drift", "ja", "2026-11-22", f"{reference}/p0"]
    assert rows[2][4:] == ["I drift", "nej", "", f"{reference}/p1"]
    assert rows[-1] == ["", "", "", "Udgået punkt", "", "ja", "2026-11-21", "a/b/vaek"]


def test_a_shared_link_shows_the_ticks_and_overwrites_nothing(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    new_copy(page, "Team 3 #1 æ")
    for number in (0, 2):
        page.locator(".pk-checklist input").nth(number).check()
    sent = ticked(page)
    link = shared_link(page)
    assert (
        page.evaluate("new URL(document.querySelector('.pk-export__link input').value).pathname")
        == "/tjeklister/"
    )

    colleague = open_page(PRACTICE)
    colleague.locator(".pk-checklist input").nth(1).check()
    before = stored(colleague)
    colleague.goto(link)
    expect(colleague.locator(".pk-shared__name")).to_have_text("Team 3 #1 æ")
    assert ticked(colleague) == sent
    assert colleague.locator(".pk-checklist input:enabled").count() == 0
    assert not colleague.locator(".pk-copies").is_visible()
    assert stored(colleague) == before

    colleague.get_by_role("button", name="Gem som ny kopi").click()
    expect(colleague.locator(".pk-shared__message")).to_have_text(
        "Gemt på denne enhed som »Team 3 #1 æ«."
    )
    after = stored(colleague)
    assert after["copies"][0] == before["copies"][0]
    assert sorted(after["copies"][1]["ticks"]) == sorted(sent)
    assert "#" not in colleague.url
    assert ticked(colleague) == sent
    assert colleague.locator(".pk-checklist input:disabled").count() == 0


def test_a_shared_link_can_be_left_again(open_page: OpenPage) -> None:
    page = open_page("tjeklister/")
    page.locator("summary").first.click()
    page.locator(".pk-checklist input").first.check()
    own = ticked(page)
    page.evaluate("location.hash = pk.fragment.writeTicks('Anden', [])")
    expect(page.locator(".pk-shared__name")).to_have_text("Anden")
    assert ticked(page) == []
    page.get_by_role("button", name="Vis egne tjeklister").click()
    assert ticked(page) == own
    assert page.locator(".pk-copies").is_visible()


def test_any_name_and_any_ticks_travel(open_page: OpenPage, site: Path) -> None:
    dice = random.Random(2026)  # noqa: S311 - no secret
    keys = [
        key
        for theme in read_script(site, "checklist")["themes"]
        for practice in theme["practices"]
        for recommendation in practice["recommendations"]
        for *_, key in recommendation["items"]
    ]
    assert len(set(keys)) == len(keys)
    alphabet = [
        chr(code)
        for low, high in ((32, 126), (160, 255), (0x1F600, 0x1F64F))
        for code in range(low, high)
    ]
    random_names = ["".join(dice.choices(alphabet, k=dice.randint(1, 300))) for _ in range(100)]
    page = open_page("tjeklister/")
    for name in ODD_NAMES + random_names:
        chosen = sorted(dice.sample(keys, dice.randint(0, len(keys))))
        link = page.evaluate("([name, keys]) => pk.fragment.writeTicks(name, keys)", [name, chosen])
        assert all(character.isalnum() or character in "#=.-_" for character in link)
        assert page.evaluate("(hash) => pk.fragment.readTicks(hash)", link) == {
            "name": name,
            "keys": chosen,
        }


def test_an_odd_name_is_shown_and_saved_whole(open_page: OpenPage) -> None:
    page = open_page("tjeklister/")
    for name in ODD_NAMES:
        page.goto("tjeklister/" + page.evaluate("(name) => pk.fragment.writeTicks(name, [])", name))
        expect(page.locator(".pk-shared__name")).to_have_text(name)
        page.get_by_role("button", name="Gem som ny kopi").click()
        assert stored(page)["copies"][-1]["name"] == name
        assert page.evaluate("document.documentElement.scrollWidth") == 1280
    assert len(stored(page)["copies"]) == len(ODD_NAMES) + 1


def test_the_same_name_twice_is_told_apart(open_page: OpenPage) -> None:
    page = open_page("tjeklister/")
    for _ in range(3):
        new_copy(page, "Team 3")
    options = page.get_by_role("combobox", name="Tjekliste").locator("option").all_inner_texts()
    assert options == ["Min tjekliste", "Team 3", "Team 3 (2)", "Team 3 (3)"]


def test_a_broken_link_is_explained(open_page: OpenPage) -> None:
    broken = "Linket er ikke helt."
    page = open_page("tjeklister/#tjek=")
    expect(page.locator(".pk-shared__message")).to_contain_text(broken)
    for fragment, message in {
        "1": broken,
        "1.": broken,
        "0.eA.": broken,
        "1.eA": broken,
        "1.eA.abc": broken,
        "1.eA.abcdef.abcdef": broken,
        "1.eA.ABCDEF": broken,
        "1.%C3%A6.abcdef": broken,
        "1._w.abcdef": broken,
        "1.eAeAe.abcdef": broken,
        "2.noget-helt-andet": "Linket er lavet med en nyere udgave",
        "1.eA." + "abcdef" * 4000: "Linket er for langt",
    }.items():
        page.goto("tjeklister/#tjek=1.eA.")
        expect(page.locator(".pk-shared__message")).to_have_text("")
        page.goto(f"tjeklister/#tjek={fragment}")
        expect(page.locator(".pk-shared__message")).to_contain_text(message)
        assert page.locator(".pk-copies").is_visible()
        assert not page.locator(".pk-shared__bar").is_visible()
    assert stored(page) is None


def test_a_key_that_this_release_does_not_know_is_kept(open_page: OpenPage) -> None:
    page = open_page("tjeklister/#tjek=1.eA.zzzzzz")
    expect(page.get_by_role("region", name="Udgåede punkter")).to_contain_text("#zzzzzz")
    page.get_by_role("button", name="Gem som ny kopi").click()
    assert list(stored(page)["copies"][1]["ticks"]) == ["#zzzzzz"]


@pytest.mark.parametrize(
    "rubbish",
    ["{", "null", "[]", '{"version": 1}', '{"version": 1, "current": "1", "copies": [{"id": 1}]}'],
)
def test_rubbish_on_the_device_is_put_aside(open_page: OpenPage, rubbish: str) -> None:
    page = open_page()
    store(page, rubbish)
    page.goto(PRACTICE)
    expect(page.locator(".pk-copies__message")).to_contain_text("De gemte krydser kan ikke læses.")
    page.locator(".pk-checklist input").first.check()
    assert page.evaluate(f"localStorage.getItem('{KEY}.unread.1')") == rubbish
    page.reload()
    assert len(ticked(page)) == 1
    expect(page.locator(".pk-copies__message")).to_have_text("")


def test_a_newer_release_on_the_device_is_left_alone(open_page: OpenPage) -> None:
    newer = {"version": 2, "anything": ["else"]}
    page = open_page()
    store(page, newer)
    page.goto(PRACTICE)
    expect(page.locator(".pk-copies__message")).to_contain_text("gemt af en nyere udgave")
    page.locator(".pk-checklist input").first.check()
    assert len(ticked(page)) == 1
    expect(page.locator(".pk-progress__text")).to_contain_text("1 af")
    assert stored(page) == newer
    page.reload()
    assert ticked(page) == []


@pytest.mark.parametrize(
    ("trouble", "message"),
    [
        ("blocked", "Browseren tillader ikke, at siden gemmer noget."),
        ("full", "Der er ikke plads til at gemme mere i browseren."),
    ],
)
def test_without_storage_the_page_still_works(
    open_page: OpenPage, trouble: str, message: str
) -> None:
    page = open_page()
    page.add_init_script(BROKEN_STORAGE[trouble])
    page.goto(PRACTICE)
    page.locator(".pk-checklist input").nth(0).check()
    page.locator(".pk-checklist input").nth(1).check()
    expect(page.locator(".pk-copies__message")).to_contain_text(message)
    expect(page.locator(".pk-progress__text")).to_contain_text("2 af")
    new_copy(page, "Team 3")
    assert ticked(page) == []
    page.get_by_role("combobox", name="Tjekliste").select_option("Min tjekliste")
    assert len(ticked(page)) == 2
    assert len(shared_link(page).split(".")[-1]) == 12


def test_without_its_data_the_boxes_still_work(open_page: OpenPage) -> None:
    page = open_page()
    page.route(
        "**/checklist.js", lambda route: route.fulfill(body="", content_type="text/javascript")
    )
    page.goto(PRACTICE)
    page.locator(".pk-checklist input").first.check()
    assert not page.locator(".pk-progress").is_visible()
    page.get_by_role("button", name="Del som link").click()
    expect(page.locator(".pk-export__message")).to_have_text(
        "Listen over alle punkter kan ikke hentes lige nu."
    )
    page.goto("tjeklister/#tjek=1.eA.abcdef")
    expect(page.locator(".pk-shared__message")).to_contain_text(
        "den delte tjekliste kan ikke vises"
    )
    assert page.locator(".pk-overview__failed").is_visible()


def test_it_works_from_a_folder(open_page: OpenPage, site: Path) -> None:
    page = open_page((site / PRACTICE / "index.html").as_uri())
    page.locator(".pk-checklist input").first.check()
    expect(page.locator(".pk-progress__text")).to_contain_text("1 af")
    link = shared_link(page).replace("/tjeklister/#", "/tjeklister/index.html#")
    page.goto("about:blank")
    page.goto(link)
    expect(page.locator(".pk-shared__name")).to_have_text("Min tjekliste")
    assert len(ticked(page)) == 1


def test_the_keyboard_is_enough(open_page: OpenPage) -> None:
    page = open_page(PRACTICE)
    page.locator(".pk-checklist input").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert ticked(page) == boxes(page)[:2]
    page.get_by_role("button", name="Ny kopi").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("Team 3")
    page.keyboard.press("Enter")
    assert (
        page.get_by_role("combobox", name="Tjekliste").locator("option:checked").inner_text()
        == "Team 3"
    )
    expect(page.get_by_role("button", name="Ny kopi")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
@pytest.mark.parametrize("path", [PRACTICE, "tjeklister/", "tjeklister/#tjek=1.eA.zzzzzz"])
def test_axe_finds_nothing(
    open_page: OpenPage,
    path: str,
    scheme: str,
    viewport: dict[str, int],
) -> None:
    page = open_page(path, viewport=viewport, color_scheme=scheme)
    expect(page.locator(".pk-progress__text").first).to_contain_text("0 af")
    page.locator(".pk-overview details").evaluate_all(
        "(folds) => folds.slice(0, 2).forEach((fold) => { fold.open = true; })"
    )
    assert axe_findings(page) == []
    if page.locator(".pk-copies").is_visible():
        shared_link(page)
        page.get_by_role("button", name="Ny kopi").click()
        assert axe_findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
