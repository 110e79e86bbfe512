"""Drafts are nowhere; what was withdrawn leaves a page without its text."""

from tests.built_site import BuiltSite, words
from tests.pages.drawn_catalogue import HIDDEN_WORD

from praksiskatalog.checking.site import check_site


def test_no_text_of_a_draft_stands_anywhere(drawn: BuiltSite) -> None:
    word = HIDDEN_WORD.casefold()
    told = [path for path, text in drawn.texts().items() if word in text.casefold()]

    assert told == []


def test_a_draft_has_no_page_and_no_data(drawn: BuiltSite) -> None:
    for path in (
        "praksisser/kladde/index.html", "data/practice/kladde.json",
        "data/recommendation/kladde/vaskedag.json", "kommuner/skjultby/index.html",
        "kommuner/skjultby/kasse/index.html", "data/case/skjultby/kasse.json",
        "temaer/skjult/index.html", "praksisser/skjult-praksis/index.html",
        "temadage/kladdedag/index.html", "vaerktoejer/kladdekort/index.html",
        "kommuner/unavngivet/kladde-a/index.html", "emneord/kun-i-kladder/index.html",
        "data/practice/haandvask.json",
    ):  # fmt: skip
        assert not drawn.has(path), path


def test_drafts_are_not_counted(drawn: BuiltSite) -> None:
    assert "3 praksisser, 4 anbefalinger, 3 eksempler og 3 kommuner" in drawn.page("").text
    cards = drawn.page("praksisser/").one("ul", class_="pk-filter__cards")
    shown = [element for element in cards.inside if element.tag == "h3"]
    assert [words(each) for each in shown] == [
        "Legetøj som bøger", "Rent legetøj", "Leg på gulvet",
    ]  # fmt: skip
    tags = drawn.page("emneord/")
    assert "Kun i kladder" not in tags.text
    assert tags.links(tags.one("main"))["Hygiejne"] == "emneord/hygiejne/"


def test_nothing_leads_to_what_is_hidden(drawn: BuiltSite) -> None:
    assert check_site(drawn.folder, "/katalog/") == ()


def test_a_withdrawn_page_says_why_and_what_to_read_instead(drawn: BuiltSite) -> None:
    page = drawn.page("praksisser/haandvask/")

    assert words(page.one("h1")) == "Håndvask"
    assert "Siden er trukket tilbage. Ingen vasker i hånden mere." in page.text
    assert page.links(page.one("main"))["Rent legetøj"] == "praksisser/rent-legetoej/"
    for text in ("Ingen låner en klistret togbane", "Hold en fast vaskedag", "Emneord Hygiejne"):
        assert text not in words(page.one("main"))


def test_a_withdrawn_page_may_have_nothing_in_its_place(drawn: BuiltSite) -> None:
    page = drawn.page("vaerktoejer/ophoert/")

    assert "Siden er trukket tilbage. Kortet er væk." in page.text
    assert "Læs i stedet" not in page.text
