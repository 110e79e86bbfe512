"""The feeds: what they tell, of what, and in which order."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.built_site import BuiltSite, generate
from tests.catalogue_files import (
    CASE,
    PRACTICE,
    SECOND_PRACTICE,
    THEME_DAY,
    THEMES,
    TOOL,
    CatalogueFiles,
)
from tests.exports.atom_feed import ATOM, assert_is_atom, entries, link, read, text, titles
from tests.pages.drawn_catalogue import SITE_URL, draw_catalogue

from praksiskatalog.building import shown_catalogue
from praksiskatalog.exports.atom import feed_files
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.settings import Publisher, Settings
from praksiskatalog.model.vocabulary import Vocabulary

FEED, LENDING, PLAYING = "feed.xml", "temaer/udlaan/feed.xml", "temaer/leg/feed.xml"
SETTINGS = Settings(site_name="Lån og leg", site_url=SITE_URL, imprint=("Alt er opdigtet.",))


def files_of(files: CatalogueFiles, settings: Settings = SETTINGS) -> dict[str, bytes]:
    loaded = files.load()
    assert loaded.problems == ()
    return feed_files(shown_catalogue(loaded.catalogue, settings), settings)


def review(files: CatalogueFiles, path: str, day: str) -> None:
    files.replace(path, 'reviewed: "2026-11-22"', f'reviewed: "{day}"')


def test_what_was_gone_over_last_comes_first(files: CatalogueFiles) -> None:
    review(files, TOOL, "2026-12-24")
    review(files, CASE, "2026-12-01")
    review(files, SECOND_PRACTICE, "2026-01-31")
    found = files_of(files)

    assert titles(found[FEED]) == [
        "Hyldekort", "Togbane på lånerkortet", "Legetøj som bøger", "Leg på gulvet",
        "Gulvet er åbent", "Vask hver fredag", "En formiddag med legetøj", "Rent legetøj",
    ]  # fmt: skip
    assert text(read(found[FEED]), "updated") == "2026-12-24T00:00:00Z"
    assert text(entries(found[FEED])[-1], "updated") == "2026-01-31T00:00:00Z"
    for content in found.values():
        assert_is_atom(content)


def test_a_feed_says_what_it_is_and_where(files: CatalogueFiles) -> None:
    root = read(files_of(files)[LENDING])

    assert text(root, "title") == "Nyt om udlån – Lån og leg"
    assert text(root, "subtitle") == (
        "Nye og gennemgåede praksisser, eksempler, temadage og værktøjer. Alt er opdigtet."
    )
    assert link(root, "self") == f"{SITE_URL}{LENDING}"
    assert link(root, "alternate") == f"{SITE_URL}temaer/udlaan/"
    whole = read(files_of(files)[FEED])
    assert text(whole, "title") == "Nyt i hele kataloget – Lån og leg"
    assert link(whole, "alternate") == SITE_URL


def test_an_entry_says_what_it_is_and_where(files: CatalogueFiles) -> None:
    entry = entries(files_of(files)[FEED])[3]

    assert text(entry, "id") == f"{SITE_URL}k/e03/"
    assert text(entry, "title") == "Gulvet er åbent"
    assert text(entry, "updated") == "2026-11-22T00:00:00Z"
    assert link(entry, "alternate") == f"{SITE_URL}kommuner/unavngivet/gulvet-er-aabent/"
    assert text(entry, "summary") == "Flere kommuner har ryddet gulvet til leg."
    assert [each.attrib for each in entry.findall(f"{ATOM}category")] == [
        {"term": "case", "label": "Eksempel"},
        {"scheme": f"{SITE_URL}temaer/", "term": "leg", "label": "Leg"},
    ]


def test_each_theme_tells_of_its_own(files: CatalogueFiles) -> None:
    found = files_of(files)

    assert list(found) == [FEED, LENDING, PLAYING]
    assert titles(found[PLAYING]) == ["Leg på gulvet", "Gulvet er åbent"]
    assert titles(found[LENDING]) == [
        "Legetøj som bøger", "Rent legetøj", "Togbane på lånerkortet", "Vask hver fredag",
        "En formiddag med legetøj", "Hyldekort",
    ]  # fmt: skip
    whole = {text(entry, "id") for entry in entries(found[FEED])}
    assert {text(entry, "id") for entry in entries(found[LENDING])} < whole


def test_a_case_of_two_themes_stands_in_both(files: CatalogueFiles) -> None:
    files.replace(CASE, "practices:\n", 'practices:\n  - "leg-paa-gulvet"\n')
    found = files_of(files)

    for path in (LENDING, PLAYING):
        (entry,) = (e for e in entries(found[path]) if text(e, "title") == "Togbane på lånerkortet")
        labels = [each.attrib["label"] for each in entry.findall(f"{ATOM}category")]
        assert labels == ["Eksempel", "Udlån", "Leg"]


def test_new_names_change_no_identity(files: CatalogueFiles) -> None:
    before = files_of(files)
    text_of_tool = files.read(TOOL)
    files.write(
        "content/tools/kort-paa-hylden.md",
        text_of_tool.replace("status:", 'former:\n  - "hyldekort"\nstatus:', 1)
        .replace('title: "Hyldekort"', 'title: "Kort på hylden"'),
    )  # fmt: skip
    files.remove(TOOL)
    for path in (PRACTICE, SECOND_PRACTICE, THEME_DAY):
        files.replace(path, 'theme: "udlaan"', 'theme: "paa-laan"')
    named = '- name: "paa-laan"\n  former:\n    - "udlaan"'
    files.replace(THEMES, '- name: "udlaan"', named)
    after = files_of(files)

    for content in before.values():
        assert_is_atom(content)
    new = "temaer/paa-laan/feed.xml"
    assert set(after) == {FEED, LENDING, new, PLAYING}
    assert after[LENDING] == after[new]
    assert link(read(after[LENDING]), "self") == f"{SITE_URL}{new}"
    assert "Kort på hylden" in titles(after[FEED])
    for path in before:
        assert text(read(after[path]), "id") == text(read(before[path]), "id")
        ids = [{text(e, "id") for e in entries(found[path])} for found in (before, after)]
        assert ids[0] == ids[1]


def test_without_an_address_of_the_site_there_is_no_feed(files: CatalogueFiles) -> None:
    assert files_of(files, SETTINGS.model_copy(update={"site_url": ""})) == {}


def test_a_feed_has_the_sender_as_its_author(files: CatalogueFiles) -> None:
    def author(settings: Settings) -> str:
        (found,) = read(files_of(files, settings)[FEED]).findall(f"{ATOM}author")
        return text(found, "name")

    sender = Publisher(name="Redaktionen for Lån og leg")
    assert author(SETTINGS) == "Lån og leg"
    assert author(SETTINGS.model_copy(update={"publisher": sender})) == sender.name


def test_drafts_and_what_was_withdrawn_are_told_nowhere(tmp_path: Path) -> None:
    draw_catalogue(tmp_path)
    catalogue = load_catalogue(tmp_path).catalogue
    everything = {entry.title for entry in catalogue.entries()}
    found = feed_files(shown_catalogue(catalogue, SETTINGS), SETTINGS)

    hidden = {"Hemmelig side", "Håndvask", "Ophørt"}
    assert hidden < everything
    assert list(found) == [FEED, LENDING, PLAYING]
    assert [name for each in found.values() for name in hidden & set(titles(each))] == []
    assert "Rent legetøj" in titles(found[FEED])


def test_a_feed_holds_the_fifty_newest(files: CatalogueFiles) -> None:
    catalogue = files.load().catalogue
    days = [date(2027, 1, 1) + timedelta(days=number) for number in range(60)]
    cases = tuple(
        catalogue.cases[0].model_copy(update={"code": f"e{number:03}", "reviewed": day})
        for number, day in enumerate(days)
    )
    found = feed_files(replace(catalogue, cases=cases), SETTINGS)

    for path in (FEED, PLAYING):
        told = [text(entry, "updated") for entry in entries(found[path])]
        assert told == [f"{day}T00:00:00Z" for day in reversed(days[10:])]


def test_a_theme_of_nothing_yet_has_a_whole_feed(files: CatalogueFiles) -> None:
    bare = Catalogue(Vocabulary(), themes=files.load().catalogue.themes)
    found = feed_files(bare, SETTINGS)

    assert list(found) == [FEED, LENDING, PLAYING]
    for content in found.values():
        assert_is_atom(content)
        assert text(read(content), "updated") == "2026-11-22T00:00:00Z"


def test_a_catalogue_of_nothing_has_no_feed() -> None:
    assert feed_files(Catalogue(Vocabulary()), SETTINGS) == {}


def test_a_build_on_another_day_gives_the_same_bytes(
    drawn: BuiltSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_catalogue(tmp_path / "katalog")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    result = generate(tmp_path / "katalog", tmp_path / "site", "--quiet")

    assert result.returncode == 0, result.stderr
    for path in (FEED, LENDING):
        content = (tmp_path / "site" / path).read_bytes()
        assert_is_atom(content)
        assert content == (drawn.folder / path).read_bytes()
