"""What the page of an entry tells, and what it leaves out."""

import re
from pathlib import Path

import pytest
from tests.built_site import BuiltPage, BuiltSite, Element, build, draw_site, words
from tests.catalogue_files import CASE, MUNICIPALITY, PIXEL, PRACTICE, SOURCES, THEME_DAY

from praksiskatalog.model.case import Case
from praksiskatalog.model.entry import Entry
from praksiskatalog.model.municipality import Municipality
from praksiskatalog.model.practice import Practice
from praksiskatalog.packs.programme import DEFAULT_START

BOOKS = "praksisser/legetoej-som-boeger/"
CLEAN = "praksisser/rent-legetoej/"
TRAIN = "kommuner/eksempelby/togbane-paa-kort/"
SHORT = "https://example.org/katalog/k/e01/"


def unknown(page: BuiltPage) -> str:
    """Return the line about what the source does not say, empty without it."""
    start = "Kilden oplyser ikke, "
    lines = [words(each) for each in page.all("p") if words(each).startswith(start)]
    return "".join(lines).removeprefix(start)


def rows(section: Element) -> list[str]:
    return [words(each) for each in section.inside if each.tag == "li"]


def test_what_the_source_does_not_say_stands_in_one_line(drawn: BuiltSite) -> None:
    assert unknown(drawn.page(BOOKS)) == (
        "hvad det koster, og hvad der kan gå galt. Ved I det? Skriv til os."
    )
    assert unknown(drawn.page("kommuner/tomlinge/")) == (
        "hvordan indsatsen er organiseret, og hvad kommunen lægger vægt på. "
        "Ved I det? Skriv til os."
    )
    assert unknown(drawn.page("temaer/udlaan/")) == ""
    text = drawn.page(BOOKS).text.casefold()
    assert "ikke oplyst" not in text.replace("kilden oplyser ikke", "")


@pytest.mark.parametrize("kind", [Practice, Municipality, Case])
def test_all_that_may_be_unknown_can_be_asked_for(kind: type[Entry]) -> None:
    fields = {
        name
        for name, field in kind.model_fields.items()
        if field.annotation == Practice.model_fields["cost"].annotation
        and name not in ("when", "when_not")  # our own proposals, which no source could tell
    }
    sections = {s.key for s in kind.SECTIONS if s.may_be_unknown and s.origin == "source"}

    assert set(kind.ASKED) == fields | sections


def test_the_first_use_of_a_term_leads_to_its_explanation_on_the_page(drawn: BuiltSite) -> None:
    page = drawn.page(BOOKS)

    assert page.links()["ludotek"] == f"{BOOKS}#ord-ludotek"
    box = page.section("ord-paa-siden")
    assert words(box).startswith("Ord på siden ludotek Et bibliotek for legetøj.")
    assert page.links(box)["Se »ludotek« i ordlisten"] == "ordliste/#ord-ludotek"
    assert [each for each in page.elements if each.attributes.get("id") == "ord-ludotek"]


def test_a_practice_shows_its_cases_its_users_and_what_it_is_related_to(drawn: BuiltSite) -> None:
    page = drawn.page(BOOKS)

    assert page.links(page.section("eksempler")) == {"Togbane på lånerkortet": TRAIN}
    assert rows(page.section("bruges-af")) == [
        "Eksempelby. Se eksemplet »Togbane på lånerkortet«.",
        "Tomlinge. Siden 2023.",
    ]
    assert page.links(page.section("haenger-sammen")) == {"Rent legetøj": CLEAN}
    assert page.links(page.section("vaerktoejer")) == {"Hyldekort": "vaerktoejer/hyldekort/"}
    assert "En bedstemor fortæller" in words(page.section("stemmer"))


def test_a_link_that_is_declared_once_is_shown_both_ways(drawn: BuiltSite) -> None:
    page = drawn.page(CLEAN)

    assert page.links(page.section("haenger-sammen")) == {"Legetøj som bøger": BOOKS}


def test_a_practice_tells_what_the_source_says_from_what_we_propose(drawn: BuiltSite) -> None:
    page = drawn.page(BOOKS)
    told = [words(e) for e in page.elements if e.tag == "h2" or "pk-origin" in _classes(e)]

    def said_before(heading: str) -> str:
        return told[told.index(heading) - 1]

    assert said_before("Kommunernes erfaringer") == "Kataloget siger"
    assert said_before("Sådan kan I begynde") == "Vores forslag"


def _classes(element: Element) -> list[str]:
    return element.attributes.get("class", "").split()


def test_each_checklist_item_has_a_box_with_its_reference(drawn: BuiltSite) -> None:
    boxes = drawn.page(BOOKS).all("input", type="checkbox")

    assert [box.attributes["value"] for box in boxes] == [
        f"legetoej-som-boeger/{name}/{item}"
        for name in ("faste-regler", "synlig-hylde")
        for item in ("aftale", "rutine", "afloeser")
    ]


def test_a_page_under_review_says_so(drawn: BuiltSite) -> None:
    assert "Siden er under revision." in drawn.page(CLEAN).text
    assert "Siden er under revision." not in drawn.page(BOOKS).text


def test_every_page_says_when_it_was_reviewed_and_by_whom(drawn: BuiltSite) -> None:
    assert "22. november 2026. Ansvarlig: Redaktionen." in drawn.page(TRAIN).text


def test_an_unnamed_case_names_no_municipality(drawn: BuiltSite) -> None:
    unnamed = drawn.page("kommuner/unavngivet/vask-hver-fredag/").text
    several = drawn.page("kommuner/unavngivet/gulvet-er-aabent/").text

    assert "En kommune, som kilden ikke nævner ved navn" in unnamed
    assert "Flere kommuner, som kilden ikke nævner ved navn" in several


def test_a_case_counts_what_it_answers(drawn: BuiltSite) -> None:
    # Of its 7 headings and 5 facts: starting point, what is done, hard, reuse, scale and period.
    assert "Eksemplet svarer på 6 af 12 spørgsmål." in drawn.page(TRAIN).text


def test_a_source_lists_every_page_that_builds_on_it(drawn: BuiltSite) -> None:
    page = drawn.page("kilder/haefte/")
    used = page.links(page.section("brugt-i"))

    assert used["Rent legetøj"] == CLEAN
    assert used["Togbane på lånerkortet"] == TRAIN
    assert used["Prøvestad"] == "kommuner/proevestad/"
    assert used["En formiddag med legetøj"] == "temadage/en-formiddag-med-legetoej/"
    assert "Håndvask" not in used
    for address in used.values():
        assert drawn.page(address).links()["Legetøj på rejse"] == "kilder/haefte/"


def test_only_an_address_on_the_web_becomes_a_link(drawn: BuiltSite) -> None:
    assert "https://example.org/brev" in drawn.page("kilder/brev/").links()
    assert not [a for a in drawn.page("kilder/haefte/").links() if a.startswith("javascript:")]


def test_a_theme_day_begins_when_its_files_do(drawn: BuiltSite) -> None:
    page = drawn.page("temadage/en-formiddag-med-legetoej/")
    text = page.text

    assert f"{DEFAULT_START} 45 minutter" in text
    assert "9.45 15 minutter" in text
    assert "1 time" in text
    assert "11. marts 2027 kl. 9.00, Hovedbiblioteket i Eksempelby." in text
    block = page.links(page.section("program"))
    assert block["Lav regler, som alle kan huske"] == f"{BOOKS}#anbefaling-faste-regler"
    assert block["Togbane på lånerkortet"] == TRAIN
    assert block["Hyldekort"] == "vaerktoejer/hyldekort/"


def test_a_theme_day_gives_each_holding_for_the_calendar(drawn: BuiltSite) -> None:
    address = "temadage/en-formiddag-med-legetoej/"
    links = drawn.page(address).links()

    assert [target for words, target in links.items() if words.startswith("Hent til")] == [
        f"{address}2027-03-11.ics",
        f"{address}2027-10-31-hovedbiblioteket-i-eksempelby.ics",
    ]
    assert drawn.has(f"{address}2027-10-31.ics")
    feed = drawn.page("temadage/").links()["Kalender med alle temadage (.ics)"]
    assert feed == "temadage/kalender.ics"
    assert drawn.read(feed).count("BEGIN:VEVENT") == 6
    assert "hemmelig" not in drawn.read(feed).casefold()


def test_a_theme_day_of_a_hidden_theme_is_shown_without_it(drawn: BuiltSite) -> None:
    assert words(drawn.page("temadage/uden-tema/").one("h1")) == "En dag uden tema"


def test_a_picture_beside_an_entry_is_shown_on_its_page(drawn: BuiltSite) -> None:
    picture = next(i for i in drawn.page(TRAIN).all("img") if i.attributes["alt"])

    assert picture.attributes["alt"] == "En hylde med tog"
    assert picture.attributes["src"] == "hylde.png"
    assert (drawn.folder / TRAIN / "hylde.png").read_bytes() == PIXEL


def test_links_in_a_text_start_at_the_page(drawn: BuiltSite) -> None:
    page = drawn.page(CLEAN)
    links = page.links()

    assert links["reglerne"] == f"{BOOKS}#anbefaling-faste-regler"
    assert links["forsiden"] == ""
    assert links["håndvask"] == "praksisser/haandvask/"
    assert links["et andet sted"] == "https://example.org/"
    assert not [e for e in page.all("a") if e.attributes["href"].startswith("/")]


def test_text_for_a_case_paper_holds_text_source_and_address(drawn: BuiltSite) -> None:
    copied = drawn.page(CLEAN).one("textarea").text

    assert copied.strip().startswith("Rent legetøj\n\nLegetøjet bliver vasket")
    assert "- Hold en fast vaskedag." not in copied.replace("Anbefalinger\n- Hold en fast", "")
    assert "Kilde: Legetøj på rejse (Det Opdigtede Forlag). Gengivet i Lån og leg." in copied
    assert f"Adresse: https://example.org/katalog/{CLEAN}" in copied
    assert copied.rstrip().endswith("Siden er gennemgået 22. november 2026.")
    assert "Sådan kan I begynde" not in copied


@pytest.mark.parametrize("address", [BOOKS, TRAIN, "temaer/udlaan/", "vaerktoejer/hyldekort/"])
def test_an_entry_can_be_put_on_a_list_by_its_code(drawn: BuiltSite, address: str) -> None:
    page = drawn.page(address)
    codes = {e.attributes["data-code"] for e in page.elements if e.tag == "pk-add"}

    items = drawn.read("assets/data/entries.js")
    assert codes or address.startswith("temaer/")
    assert all(f'"{code}":[' in items for code in codes)


def test_a_catalogue_without_map_cases_or_terms_is_built(tmp_path: Path) -> None:
    files = draw_site(tmp_path / "katalog")
    for path in (CASE, "municipalities/unavngivet/vask-hver-fredag.md",
                 "municipalities/unavngivet/gulvet-er-aabent.md", "practices/terms.yml",
                 "practices/voices.yml", THEME_DAY):  # fmt: skip
        files.remove(path)
    contact = 'contact: "legetoej@example.org"\n'
    files.replace(MUNICIPALITY, "participation:", f"{contact}participation:")
    files.replace(PRACTICE, '    since: "2023"\n', "")

    build(files.root, tmp_path / "site")

    site = BuiltSite(tmp_path / "site")
    assert site.page("kommuner/").all("svg", focusable="false") == []
    assert "legetoej@example.org" in site.page("kommuner/eksempelby/").text
    assert rows(site.page(BOOKS).section("bruges-af")) == ["Tomlinge"]
    assert site.page("eksempler/").all("pk-filter")


def test_print_gives_the_full_address_of_a_published_site(drawn: BuiltSite, tmp_path: Path) -> None:
    page = drawn.page(BOOKS)

    head = words(page.one("p", class_="pk-header__print"))
    assert head == (
        "https://example.org/katalog/praksisser/legetoej-som-boeger/ "
        "Kort adresse: https://example.org/katalog/k/p01/"
    )
    cards = [link.attributes["data-address"] for link in page.all("a", **{"data-address": SHORT})]
    assert cards == [SHORT]
    draw_site(tmp_path)
    build(tmp_path, tmp_path / "site")
    plain = BuiltSite(tmp_path / "site").page(BOOKS)
    assert words(plain.one("p", class_="pk-header__print")) == f"{BOOKS} Kort adresse: k/p01/"
    assert plain.all("a", **{"data-address": "k/e01/"})


def test_what_is_asked_of_practices_and_sources_is_told_as_it_is(tmp_path: Path) -> None:
    files = draw_site(tmp_path / "katalog")
    made = re.sub(r'(authors|published): ".*"', r'\1: "ikke oplyst"', files.read(SOURCES))
    files.write(SOURCES, made)
    practice = files.read(PRACTICE)
    as_factors = re.sub(r"(    source_heading: .*\n)", r'\1    kind: "factor"\n', practice)
    files.write(PRACTICE, as_factors)

    build(files.root, tmp_path / "site")

    site = BuiltSite(tmp_path / "site")
    sources = site.page("kilder/").text
    assert "Forfatter og dato er ikke oplyst" in sources
    assert "ikke oplyst, " not in sources
    factors = as_factors.count('kind: "factor"')
    page = site.page(BOOKS)
    assert words(page.one("h2", id="anbefalinger")) == "Faktorer"
    assert f"Gå til {factors} faktorer" in page.links()
    assert f"{factors} faktorer" in site.page("praksisser/").text
