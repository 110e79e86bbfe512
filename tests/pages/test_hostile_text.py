import json

import pytest
from tests.built_site import BuiltPage, BuiltSite
from tests.pages.hostile_catalogue import hostile_catalogue
from tests.pages.poison import POISON, texts_without_poison

from praksiskatalog.model.catalogue import ENTRY_TYPES, RECORD_TYPES

# Texts with a form or a choice of their own: names, codes, dates, and words from a list.
WITHOUT_POISON = {
    "audiences", "code", "colour", "date", "entries", "form", "former", "kind", "level",
    "municipality", "municipality_code", "name", "naming", "next_review", "organisation_form",
    "practices", "project", "published", "recommendations", "reference", "related", "replaced_by",
    "reviewed", "see", "sectors", "source", "start", "status", "steps_from", "tags",
    "target_groups",
    "theme", "themes", "value", "cited_by",
}  # fmt: skip


def test_the_poison_stands_in_every_field_that_takes_any_text() -> None:
    catalogue = hostile_catalogue()
    records = [
        catalogue.sources, catalogue.voices, catalogue.findings, catalogue.events, catalogue.terms,
        catalogue.synonyms, catalogue.facts, catalogue.register, [catalogue.vocabulary],
    ]  # fmt: skip
    values = [*catalogue.entries(), *(value for each in records for value in each)]

    assert {type(value) for value in values} >= {*ENTRY_TYPES, *RECORD_TYPES}
    left = {name for value in values for name in texts_without_poison(value)}
    assert left == WITHOUT_POISON


def test_no_page_holds_anything_live_but_the_templates_own_scripts(hostile: BuiltSite) -> None:
    for path in sorted(hostile.folder.rglob("*.html")):
        html = path.read_text(encoding="utf-8")
        page = BuiltPage("", html)
        scripts = page.all("script")

        assert "<script>alert" not in html, path
        assert [s.text.strip() for s in scripts if s.text.strip()] == [], path
        assert all("/assets/js/pk" in f"/{s.attributes['src']}" for s in scripts), path
        assert len(scripts) == html.count("<script"), path
        for element in page.elements:
            names = element.attributes
            assert not [name for name in names if name.startswith("on")], (path, element.tag)
            assert names.get("src") != "x", path
            assert not names.get("href", "").lstrip().lower().startswith("javascript:"), path


def test_the_poison_is_shown_as_the_text_it_is(hostile: BuiltSite) -> None:
    for address in (
        "", "temaer/udlaan/", "praksisser/", "praksisser/rent-legetoej/", "kommuner/eksempelby/",
        "kommuner/eksempelby/togbane-paa-kort/", "temadage/en-formiddag-med-legetoej/",
        "vaerktoejer/hyldekort/", "emneord/udlaan/", "ordliste/", "kilder/haefte/", "eksempler/",
        "om/undersoegelsen/", "om/tidslinje/", "bidrag/", "anbefalinger/", "praksisser/trukket/",
    ):  # fmt: skip
        assert POISON in hostile.page(address).text, address
    assert POISON in hostile.page("praksisser/rent-legetoej/").all("title")[0].text


def test_an_unbroken_text_in_markdown_keeps_its_signs(hostile: BuiltSite) -> None:
    text = hostile.page("praksisser/rent-legetoej/").text

    assert "Citat \" og ' og & og {{ 7*7 }} og {% raw %} og 1 < 2." in text


@pytest.mark.parametrize(
    "name", ["entries", "checklist", "filter-practice", "filter-recommendation", "filter-case"]
)
def test_the_data_scripts_are_one_assignment_of_json(hostile: BuiltSite, name: str) -> None:
    start, assignment = hostile.read(f"assets/data/{name}.js").split("\n", 1)

    assert start == "window.pk = window.pk || {}; pk.indexes = pk.indexes || {};"
    target, text = assignment.rstrip().removesuffix(";").split(" = ", 1)
    kind = name.removeprefix("filter-")
    assert target == (f"pk.{name}" if kind == name else f'pk.indexes["{kind}"]')
    assert POISON in json.dumps(json.loads(text), ensure_ascii=False).replace('\\"', '"')


def test_the_open_data_is_valid(hostile: BuiltSite) -> None:
    for path, text in hostile.texts().items():
        if path.endswith(".json"):
            json.loads(text)
