from pathlib import Path

import pytest
from tests.catalogue_files import CASE, CatalogueFiles
from tests.many_cases import draw_cases

from praksiskatalog.building import shown_catalogue
from praksiskatalog.loading.site_settings import load_settings
from praksiskatalog.packs.document import day_document
from praksiskatalog.packs.options import PackError, PackOptions
from praksiskatalog.packs.selection import selection_document
from praksiskatalog.packs.shelf import CASES_ALONG, Data, Shelf

CONFIG = "site_name: Lån og leg\n"
CASE_NAME = "eksempelby/togbane-paa-kort"
UNNAMED = "unavngivet/vask-hver-fredag"


def shelf_of(files: CatalogueFiles) -> Shelf:
    files.write("mkdocs.yml", CONFIG)
    settings = load_settings(files.root)
    return Shelf(shown_catalogue(files.load().catalogue, settings), settings)


def titles(data: Data, name: str) -> list[str]:
    found = data[name]
    assert isinstance(found, list)
    return [each["title"] for each in found]


def test_a_practice_brings_its_cases_and_tools(files: CatalogueFiles) -> None:
    data = selection_document(shelf_of(files), PackOptions(practices=("legetoej-som-boeger",)))
    assert titles(data, "practices") == ["Legetøj som bøger"]
    assert titles(data, "cases") == ["Togbane på lånerkortet"]
    assert data["title"] == "Udvalgte praksisser"
    assert data["cover_rows"] == [{"label": "Indhold", "value": "1 praksis"}]


def test_each_thing_is_there_once_and_cases_keep_the_catalogues_order(
    files: CatalogueFiles,
) -> None:
    shelf = shelf_of(files)
    practices = ("rent-legetoej", "legetoej-som-boeger", "rent-legetoej")
    options = PackOptions(practices=practices, cases=(UNNAMED, CASE_NAME), tools=("hyldekort",))
    data = selection_document(shelf, options)
    assert titles(data, "practices") == ["Rent legetøj", "Legetøj som bøger"]
    order = [case.title for case in shelf.catalogue.cases]
    assert sorted(titles(data, "cases"), key=order.index) == titles(data, "cases")
    assert len(titles(data, "cases")) == 2
    assert titles(data, "tools") == ["Hyldekort"]
    assert data["description"] == "Rent legetøj og Legetøj som bøger"


def test_a_pack_may_hold_only_cases(files: CatalogueFiles) -> None:
    options = PackOptions(cases=(CASE_NAME,), date="3. december 2026", start="09:05", place="Salen")
    data = selection_document(shelf_of(files), options)
    assert (titles(data, "practices"), titles(data, "cases")) == ([], ["Togbane på lånerkortet"])
    assert data["description"] == "Togbane på lånerkortet"
    assert data["cover_rows"] == [
        {"label": "Dato", "value": "3. december 2026"},
        {"label": "Tid", "value": "Kl. 9.05"},
        {"label": "Sted", "value": "Salen"},
    ]
    assert data["parts"] == [
        "cover", "use", "contents", "cards", "plan", "attendance", "evaluation", "sources",
    ]  # fmt: skip


def test_a_practice_brings_a_few_cases_and_more_can_be_chosen(files: CatalogueFiles) -> None:
    for number in range(CASES_ALONG + 2):
        changes = {'"e01"': f'"e5{number}"', "Togbane på lånerkortet": f"Togbane {number}"}
        text = files.read(CASE)
        for old, new in changes.items():
            text = text.replace(old, new)
        files.write(f"{Path(CASE).parent.as_posix()}/togbane-{number}.md", text)
    shelf = shelf_of(files)
    of_practice = shelf.cases_of["legetoej-som-boeger"]
    options = PackOptions(practices=("legetoej-som-boeger",))
    first = [case.title for case in of_practice[:CASES_ALONG]]
    assert titles(selection_document(shelf, options), "cases") == first
    last = of_practice[-1]
    options = PackOptions(practices=("legetoej-som-boeger",), cases=(last.reference,))
    assert titles(selection_document(shelf, options), "cases") == [*first, last.title]


def test_a_theme_day_brings_the_cases_it_names_and_a_few_more(files: CatalogueFiles) -> None:
    draw_cases(files, 60)
    shelf = shelf_of(files)
    (day,) = shelf.catalogue.theme_days
    named = {case.reference for case in shelf.catalogue.cases} & day.references
    practices = shelf.catalogue.practices_of(day)

    brought = shelf.cases_along(practices, day.references)

    assert named
    assert titles(day_document(shelf, day, PackOptions())[0], "cases") == [c.title for c in brought]
    assert named <= {case.reference for case in brought}
    for practice in practices:
        assert sum(practice.reference in case.practices for case in brought) == CASES_ALONG
    assert len(brought) <= CASES_ALONG * len(practices)


def test_a_theme_days_cases_and_tools_can_be_chosen(files: CatalogueFiles) -> None:
    shelf = shelf_of(files)
    (day,) = shelf.catalogue.theme_days

    data, _ = day_document(shelf, day, PackOptions(cases=(UNNAMED,), tools=("hyldekort",)))

    assert titles(data, "cases") == [shelf.cases[UNNAMED].title]
    assert titles(data, "tools") == ["Hyldekort"]


def test_a_theme_day_brings_its_programme(files: CatalogueFiles) -> None:
    shelf = shelf_of(files)
    (day,) = shelf.catalogue.theme_days
    options = PackOptions(practices=("rent-legetoej",), theme_days=(day.reference,), start="8.30")
    data = selection_document(shelf, options)
    same = day_document(shelf, day, PackOptions(start="8.30"))[0]
    for name in ("programme", "purpose", "preparation", "homework", "materials"):
        assert data[name] == same[name]
    assert data["purpose"]
    assert data["colour"] == "hav"
    assert data["cover_rows"] == [
        {"label": "Tid", "value": f"Kl. 8.30–{data['programme']['blocks'][-1]['end']}"},  # type: ignore[index]
        {"label": "Indhold", "value": "1 praksis"},
    ]
    parts = data["parts"]
    assert isinstance(parts, list)
    assert {"programme", "facilitator", "homework"} <= set(parts)


def test_a_programme_without_a_start_says_what_it_counts_from(files: CatalogueFiles) -> None:
    shelf = shelf_of(files)
    (day,) = shelf.catalogue.theme_days
    programme = selection_document(shelf, PackOptions(theme_days=(day.reference,)))["programme"]
    assert programme["note"] == "Tiderne regner med, at I begynder kl. 9.00."  # type: ignore[index]
    assert programme["blocks"][0]["time"] == "9.00"  # type: ignore[index]


def test_a_programme_ends_the_day_it_begins(files: CatalogueFiles) -> None:
    shelf = shelf_of(files)
    (day,) = shelf.catalogue.theme_days
    with pytest.raises(
        PackError, match=r"Programmet når forbi midnat i punktet ».+«\. Begynd før\."
    ):
        selection_document(shelf, PackOptions(theme_days=(day.reference,), start="23.50"))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (PackOptions(), "Vælg en temadag eller mindst én praksis."),
        (PackOptions(practices=("rent-legetoj",)), "Praksissen »rent-legetoj« findes ikke."),
        (PackOptions(cases=("eksempelby/tog",)), "Eksemplet »eksempelby/tog« findes ikke."),
        (PackOptions(tools=("hylde",)), "Værktøjet »hylde« findes ikke."),
        (PackOptions(theme_days=("dag",)), "Temadagen »dag« findes ikke."),
        (PackOptions(tools=("hyldekort",), parts=("kort",)), "Delen »kort« findes ikke."),
    ],
)
def test_what_is_not_there_is_named(
    files: CatalogueFiles, options: PackOptions, message: str
) -> None:
    with pytest.raises(PackError) as error:
        selection_document(shelf_of(files), options)
    assert str(error.value).startswith(message)
