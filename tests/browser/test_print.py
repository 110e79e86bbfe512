"""Paper: every kind of page from the browser's own print."""

import re
from io import BytesIO

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader
from tests.browser.conftest import DESKTOP, OpenPage
from tests.browser.test_site import EVERY_TEMPLATE

pytestmark = pytest.mark.browser

PRACTICE = "praksisser/tvaerfaglige-moeder/"
DAY = "temadage/koordinering-i-praksis/"
A4_WIDTH = 658  # 210 mm without the margins, at 96 dots an inch
PRINT = "window.dispatchEvent(new Event('beforeprint'))"
PRINTED = "window.dispatchEvent(new Event('afterprint'))"
# What a reader clicks or writes in means nothing on paper; a list's boxes do, and so do the words
# above what was folded, where they are its heading.
HEADINGS = ".pk-programme__notes > summary, .pk-fields summary"
CONTROLS = f"button, summary:not({HEADINGS}), select, [type=search]"
AFTER = "(link) => getComputedStyle(link, '::after').content"


def on_paper(page: Page) -> None:
    page.set_viewport_size({"width": A4_WIDTH, "height": 900})
    page.emulate_media(media="print")


def clickable(page: Page, path: str) -> list[str]:
    form = ".pk-form " if path == "bidrag/" else "none "  # a blank form can be filled in by hand
    return page.locator(f":is(nav, {CONTROLS}):not({form}*):visible").all_inner_texts()


@EVERY_TEMPLATE
def test_nothing_to_click_is_printed_without_a_script(visit: OpenPage, path: str) -> None:
    page = visit(path, java_script_enabled=False)
    on_paper(page)
    assert clickable(page, path) == []


@EVERY_TEMPLATE
def test_a_page_fits_the_paper_in_black_on_white(visit: OpenPage, path: str) -> None:
    page = visit(path, color_scheme="dark")
    on_paper(page)
    page.evaluate(PRINT)
    assert clickable(page, path) == []
    assert page.locator("h1:visible").count() == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= A4_WIDTH
    style = "(name) => getComputedStyle(document.body)[name]"
    assert page.evaluate(style, "backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate(style, "color") == "rgb(0, 0, 0)"


def test_the_head_tells_where_the_page_is_and_when_it_was_printed(open_page: OpenPage) -> None:
    page = open_page(PRACTICE, java_script_enabled=False)
    on_paper(page)
    head = page.locator(".pk-header__print")
    expect(head).to_have_text(re.compile(rf"^\s*{PRACTICE}\s+Kort adresse: k/p07/\s*$"))
    page = open_page(PRACTICE)
    expect(page.locator(".pk-header__print")).to_be_hidden()
    on_paper(page)
    page.evaluate(PRINT)
    today = page.evaluate("new Date().toLocaleDateString('da-DK', {dateStyle: 'long'})")
    expect(page.locator(".pk-header__print")).to_contain_text(f"Printet {today}")


def test_the_head_keeps_what_was_chosen(open_page: OpenPage) -> None:
    page = open_page("anbefalinger/?trin=kom-i-gang")
    page.evaluate(PRINT)
    page.evaluate(PRINT)
    expect(page.locator("[data-pk-here]")).to_have_text("anbefalinger/?trin=kom-i-gang")


def test_folded_parts_are_open_on_paper_and_closed_again(open_page: OpenPage) -> None:
    page = open_page(DAY, java_script_enabled=False)
    notes = page.get_by_text("Sig: »I dag øver vi os.")
    assert not notes.is_visible()
    on_paper(page)
    assert notes.is_visible()
    page = open_page(DAY)
    assert page.locator("details[open]").count() == 0
    page.evaluate(PRINT)
    assert page.locator("details:not([open])").count() == 0
    page.evaluate(PRINTED)
    assert page.locator("details[open]").count() == 0


def test_cards_and_programmes_give_short_addresses(open_page: OpenPage) -> None:
    page = open_page(DAY, java_script_enabled=False)
    on_paper(page)
    link = page.locator(".pk-programme__entries a", has_text="Femtrinsmøde").first
    assert link.evaluate(AFTER) == '" (k/v01/)"'
    page = open_page("praksisser/", java_script_enabled=False)
    on_paper(page)
    assert page.locator(".pk-card__title a").first.evaluate(AFTER) == '" (k/p01/)"'


def test_a_filtered_list_gives_them_too(open_page: OpenPage) -> None:
    page = open_page("praksisser/")
    page.get_by_role("checkbox", name="Koordinering i praksis").check()
    expect(page.locator(".pk-card")).to_have_count(3)
    on_paper(page)
    assert page.locator(".pk-card__title a").first.evaluate(AFTER) == '" (k/p07/)"'


def test_a_text_keeps_the_addresses_of_its_links(open_page: OpenPage) -> None:
    page = open_page("bidrag/")
    on_paper(page)
    link = page.locator(".pk-text a", has_text="Om praksiskataloget")
    assert link.evaluate(AFTER) == '" (../om/)"'  # as good as it gets without a script
    page.evaluate(PRINT)
    assert link.evaluate(AFTER) == '" (om/)"'
    source = open_page("kilder/videns-og-erfaringsopsamling/")
    on_paper(source)
    outside = source.locator("main a[href^=http]").first
    assert outside.evaluate(AFTER) == f'" ({outside.get_attribute("href")})"'


def test_an_address_is_told_once_and_not_in_a_long_list(open_page: OpenPage) -> None:
    page = open_page("om/undersoegelsen/")
    page.evaluate(PRINT)
    told = page.locator("main a[data-address='kilder/praksiskatalog/']")
    assert told.count() == 1
    page = open_page("kommuner/")
    page.evaluate(PRINT)
    assert page.locator(".pk-places__list [data-address]").count() == 0


def test_boxes_show_without_background_graphics(open_page: OpenPage) -> None:
    page = open_page(PRACTICE, viewport=DESKTOP)
    boxes = page.locator(".pk-checklist input")
    boxes.first.check()
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Print med krydser").click()
    on_paper(page)
    border = "(box, part) => getComputedStyle(box, part).borderBottomWidth"
    assert boxes.first.evaluate(border) == boxes.nth(1).evaluate(border) != "0px"
    assert boxes.first.evaluate(border, "::before") == "2px"
    content = "(box) => getComputedStyle(box, '::before').content"
    assert boxes.nth(1).evaluate(content) == "none"
    images = "(box) => getComputedStyle(box).backgroundImage"
    assert boxes.first.evaluate(images) == "none"


def test_the_whole_list_can_be_printed(open_page: OpenPage) -> None:
    page = open_page("anbefalinger/?vis=alle")
    on_paper(page)
    assert page.locator(".pk-card__title:visible").count() == 31


def pdf_pages(page: Page) -> list[str]:
    """Return the text of each page that the browser prints."""
    content = page.pdf(prefer_css_page_size=True)
    return [" ".join(each.extract_text().split()) for each in PdfReader(BytesIO(content)).pages]


def test_the_browsers_own_print_is_whole(open_page: OpenPage) -> None:
    page = open_page(DAY)
    pages = pdf_pages(page)
    today = page.evaluate("new Date().toLocaleDateString('da-DK', {dateStyle: 'long'})")
    assert f"Printet {today}" in pages[0]
    assert DAY in pages[0]
    assert "Noter til den, der leder" in "".join(pages)
    for number, text in enumerate(pages, start=1):
        assert f"Side {number} af {len(pages)}" in text
    assert page.locator("details[open]").count() == 0


def test_the_sheets_of_a_pack_begin_on_pages_of_their_own(open_page: OpenPage) -> None:
    page = open_page("min-liste/#pakke=1.....fiaedh.p07.e10")
    expect(page.locator(".pk-pack__page")).to_have_count(8)
    pages = pdf_pages(page)
    assert len(pages) == 8
    begins = [
        "Praksiskatalog for ungeindsatsen Udvalgte sider", "Indhold", "1 Praksis",
        "1 Arbejdsark", "2 Eksempel", "Kataloget siger", "Spørgsmål", "Vores forslag",
    ]  # fmt: skip
    assert [
        (start, text) for text, start in zip(pages, begins, strict=True) if start not in text[:80]
    ] == []
    assert "Side 4 af 8" in pages[3]
    assert "Side" not in pages[5]
