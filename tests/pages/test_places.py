"""Where a page stands: its address, the way back, the page before and after, its old addresses."""

import pytest
from tests.built_site import BuiltPage, BuiltSite, words


def crumbs(page: BuiltPage) -> dict[str, str]:
    (nav,) = page.all("nav", **{"aria-label": "Brødkrummer"})
    return page.links(nav)


def pager(page: BuiltPage) -> tuple[str, str]:
    """Return where »Forrige« and »Næste« lead, empty without them."""
    found = [page.all("a", rel=rel) for rel in ("prev", "next")]
    before, after = (page.resolved(each[0].attributes["href"]) if each else "" for each in found)
    return before, after


@pytest.mark.parametrize(
    ("address", "title", "way"),
    [
        ("temaer/", "Temaer", {}),
        ("temaer/udlaan/", "Udlån", {"Temaer": "temaer/"}),
        ("praksisser/", "Praksisser", {}),
        (
            "praksisser/rent-legetoej/",
            "Rent legetøj",
            {"Temaer": "temaer/", "Udlån": "temaer/udlaan/"},
        ),
        ("anbefalinger/", "Anbefalinger", {}),
        ("eksempler/", "Eksempler", {}),
        ("kommuner/", "Kommuner", {}),
        ("kommuner/eksempelby/", "Eksempelby", {"Kommuner": "kommuner/"}),
        (
            "kommuner/eksempelby/togbane-paa-kort/",
            "Togbane på lånerkortet",
            {"Kommuner": "kommuner/", "Eksempelby": "kommuner/eksempelby/"},
        ),
        (
            "kommuner/unavngivet/vask-hver-fredag/",
            "Vask hver fredag",
            {"Eksempler": "eksempler/"},
        ),
        ("temadage/", "Temadage", {}),
        (
            "temadage/en-formiddag-med-legetoej/",
            "En formiddag med legetøj",
            {"Temadage": "temadage/"},
        ),
        ("vaerktoejer/", "Værktøjer", {}),
        ("vaerktoejer/hyldekort/", "Hyldekort", {"Værktøjer": "vaerktoejer/"}),
        ("emneord/", "Emneord", {}),
        ("emneord/udlaan/", "Udlån", {"Emneord": "emneord/"}),
        ("ordliste/", "Ordliste", {}),
        ("kilder/", "Kilder", {}),
        ("kilder/haefte/", "Legetøj på rejse", {"Kilder": "kilder/"}),
        ("min-liste/", "Min liste", {}),
        ("tjeklister/", "Mine tjeklister", {}),
        ("data/", "Åbne data", {}),
        ("om/", "Om kataloget", {}),
        ("om/undersoegelsen/", "Undersøgelsen", {"Om": "om/"}),
        ("om/tidslinje/", "Tidslinje", {"Om": "om/"}),
        ("bidrag/", "Del et eksempel", {}),
    ],
)
def test_each_page_has_its_address_its_heading_and_the_way_back(
    drawn: BuiltSite, address: str, title: str, way: dict[str, str]
) -> None:
    page = drawn.page(address)

    assert words(page.one("h1")) == title
    assert crumbs(page) == {"Forside": "", **way}


@pytest.mark.parametrize(
    ("address", "marked"),
    [
        ("", {}),
        ("eksempler/", {"Eksempler": "page"}),
        ("kommuner/unavngivet/vask-hver-fredag/", {"Eksempler": "true"}),
        ("kommuner/eksempelby/togbane-paa-kort/", {"Kommuner": "true"}),
        ("kommuner/eksempelby/", {"Kommuner": "true"}),
        ("kommuner/", {"Kommuner": "page"}),
        ("praksisser/rent-legetoej/", {"Praksisser": "true"}),
        ("om/tidslinje/", {"Om": "true"}),
        ("min-liste/", {"Min liste": "page"}),
        ("kilder/haefte/", {}),
    ],
)
def test_the_menu_marks_where_the_reader_is(
    drawn: BuiltSite, address: str, marked: dict[str, str]
) -> None:
    menu = drawn.page(address).one("nav", id="hovedmenu")

    found = {words(e): e.attributes.get("aria-current") for e in menu.inside if e.tag == "a"}
    assert {name: current for name, current in found.items() if current} == marked


def test_the_list_of_tags_stands_once(drawn: BuiltSite) -> None:
    page = drawn.page("emneord/")

    tags = [link.attributes["href"] for link in page.all("a")]
    assert len([target for target in tags if target.endswith("udlaan/")]) == 1


def test_the_front_page_leads_nowhere_back(drawn: BuiltSite) -> None:
    page = drawn.page("")

    assert words(page.one("h1")) == "Lån og leg"
    assert page.all("nav", **{"aria-label": "Brødkrummer"}) == []


def test_previous_and_next_stay_within_the_theme(drawn: BuiltSite) -> None:
    first, second = "praksisser/legetoej-som-boeger/", "praksisser/rent-legetoej/"

    assert pager(drawn.page(first)) == ("", second)
    assert pager(drawn.page(second)) == (first, "")
    assert pager(drawn.page("praksisser/leg-paa-gulvet/")) == ("", "")
    assert pager(drawn.page("temaer/udlaan/")) == ("", "temaer/leg/")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("k/p01/", "praksisser/legetoej-som-boeger/"),
        ("k/a01/", "praksisser/legetoej-som-boeger/#anbefaling-faste-regler"),
        ("k/e01/", "kommuner/eksempelby/togbane-paa-kort/"),
        ("k/k0991/", "kommuner/eksempelby/"),
        ("k/t01/", "temaer/udlaan/"),
        ("k/d01/", "temadage/en-formiddag-med-legetoej/"),
        ("k/v01/", "vaerktoejer/hyldekort/"),
        ("praksisser/legetoej-paa-hylden/", "praksisser/legetoej-som-boeger/"),
        # What was printed about something that was withdrawn leads to the page that says so.
        ("k/p92/", "praksisser/haandvask/"),
        ("k/a92/", "praksisser/haandvask/"),
        ("praksisser/vask-i-haanden/", "praksisser/haandvask/"),
    ],
)
def test_short_and_former_addresses_lead_on(drawn: BuiltSite, old: str, new: str) -> None:
    page = drawn.page(old)
    refresh = page.one("meta", **{"http-equiv": "refresh"}).attributes["content"]

    assert page.resolved(refresh.removeprefix("0; url=")) == new
    assert list(page.links().values()) == [new]
    assert page.resolved(page.one("link", rel="canonical").attributes["href"]) == new
    assert page.one("meta", name="robots").attributes["content"] == "noindex"


def test_a_draft_has_no_short_address(drawn: BuiltSite) -> None:
    assert not drawn.has("k/p91/index.html")
    assert not drawn.has("k/a91/index.html")


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("praksisser/rent-legetoej/", "practices/rent-legetoej.md"),
        ("praksisser/haandvask/", "practices/haandvask.md"),
        ("kommuner/eksempelby/", "municipalities/eksempelby/index.md"),
        (
            "kommuner/eksempelby/togbane-paa-kort/",
            "municipalities/eksempelby/togbane-paa-kort.md",
        ),
        ("temaer/udlaan/", "practices/themes.yml"),
        ("temadage/en-formiddag-med-legetoej/", "content/theme-days/en-formiddag-med-legetoej.md"),
        ("vaerktoejer/hyldekort/", "content/tools/hyldekort.md"),
        ("kilder/haefte/", "practices/sources.yml"),
        ("ordliste/", "practices/terms.yml"),
        ("om/", "content/om/index.md"),
    ],
)
def test_the_edit_link_leads_to_the_entrys_own_file(
    drawn: BuiltSite, address: str, file: str
) -> None:
    link = drawn.page(address).links()["Ret denne side"]

    assert link == f"https://github.com/example/katalog/edit/hovedgren/{file}"


def test_a_page_made_from_many_files_has_no_edit_link(drawn: BuiltSite) -> None:
    for address in ("praksisser/", "emneord/udlaan/", "kommuner/", "min-liste/", "data/"):
        assert "Ret denne side" not in drawn.page(address).links(), address
