"""Taking a checklist along: on paper and in a spreadsheet."""

import csv
import io
import json
from pathlib import Path

import pytest
from tests.browser.checklist_page import PRACTICE, copies_of, store
from tests.browser.conftest import OpenPage, answer_script, read_script

pytestmark = pytest.mark.browser

HEAD = ["Tema", "Praksis", "Anbefaling", "Punkt", "Trin", "Krydset af", "Dato", "Reference"]


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
    answer_script(page, "checklist", f"pk.checklist = {json.dumps(catalogue)};")
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
