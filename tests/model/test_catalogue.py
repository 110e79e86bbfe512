from tests.catalogue_files import CatalogueFiles

from praksiskatalog.model import addresses
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.problem import Problem, Severity, nearest


def test_readers_meet_entries_in_the_order_of_themes(files: CatalogueFiles) -> None:
    catalogue = files.load().catalogue

    assert [practice.title for practice in catalogue.practices] == [
        "Legetøj som bøger",
        "Rent legetøj",
        "Leg på gulvet",
    ]
    assert [municipality.title for municipality in catalogue.municipalities] == [
        "Eksempelby",
        "Prøvestad",
        "Tomlinge",
    ]


def test_relations_are_found_by_reference(files: CatalogueFiles) -> None:
    catalogue = files.load().catalogue

    assert [recommendation.code for _, recommendation in catalogue.recommendations] == [
        "a01", "a02", "a03", "a04",
    ]  # fmt: skip
    assert catalogue.by_reference["tool", "hyldekort"].title == "Hyldekort"
    assert catalogue.registered["0994"].name == "Øvelsesrup"


def test_events_come_by_their_beginning_and_then_by_their_end(files: CatalogueFiles) -> None:
    in_order = [
        ("2022", None), ("2023-01-01", None), ("2023-01", None), ("2023-01", "2023-05-31"),
        ("2023", None), ("2023", "2024"), ("2023-02", None), ("2023-02-28", None),
        ("2023-06-07", None), ("2024", None),
    ]  # fmt: skip
    events = [
        f'- name: "navn-{9 - at}"\n  date: "{date}"\n'
        + (f'  until: "{until}"\n' if until else "")
        + '  title: "Noget sker"\n  text: "Det sker."\n  source: "haefte"\n'
        for at, (date, until) in enumerate(in_order)
    ]
    files.write("practices/timeline.yml", "".join(reversed(events)))

    loaded = files.load()

    assert loaded.problems == ()
    assert [(event.date, event.until) for event in loaded.catalogue.events] == in_order


def test_a_vocabulary_gives_the_word_that_readers_see(files: CatalogueFiles) -> None:
    vocabulary = files.load().catalogue.vocabulary

    assert vocabulary.label("tag", "udlaan") == "Udlån"
    assert vocabulary.names("level") == ["foerste-skridt", "i-brug", "rodfaestet"]


def test_an_entry_knows_what_its_fields_add_up_to(files: CatalogueFiles) -> None:
    catalogue = files.load().catalogue

    assert catalogue.theme_days[0].minutes == 60
    assert [case.municipality for case in catalogue.cases] == [
        "unavngivet",
        "eksempelby",
        "unavngivet",
    ]
    assert all(entry.is_shown for entry in catalogue.entries())


def test_a_field_that_is_not_known_is_told_apart() -> None:
    assert not is_stated("Ikke oplyst.")
    assert not is_stated(())
    assert is_stated(("14 dage",))
    assert is_stated("14 dage")


def test_addresses_are_those_that_others_rely_on(files: CatalogueFiles) -> None:
    catalogue = files.load().catalogue

    assert [addresses.entry(entry) for entry in catalogue.entries()] == [
        "temaer/udlaan/",
        "temaer/leg/",
        "praksisser/legetoej-som-boeger/",
        "praksisser/rent-legetoej/",
        "praksisser/leg-paa-gulvet/",
        "kommuner/eksempelby/",
        "kommuner/proevestad/",
        "kommuner/tomlinge/",
        "kommuner/unavngivet/gulvet-er-aabent/",
        "kommuner/eksempelby/togbane-paa-kort/",
        "kommuner/unavngivet/vask-hver-fredag/",
        "temadage/en-formiddag-med-legetoej/",
        "vaerktoejer/hyldekort/",
    ]
    assert addresses.recommendation("a/b") == "praksisser/a/#anbefaling-b"
    assert addresses.item_anchor("b", "c") == "punkt-b--c"
    assert addresses.term("ludotek") == "ordliste/#ord-ludotek"
    assert addresses.short("p01") == "k/p01/"
    assert addresses.list_page("eksempler/", 1) == "eksempler/"
    assert addresses.list_page("eksempler/", 2) == "eksempler/side/2/"
    assert addresses.data("case", "a/b") == "data/case/a/b.json"


def test_a_problem_is_one_line() -> None:
    error = Problem("a.md", 3, "title", "empty-field", Severity.ERROR, "Der er tomt.", "Skriv.")
    warning = Problem("a.md", 3, "", "crlf", Severity.WARNING, "Linjerne slutter forkert.")

    assert str(error) == "a.md:3: fejl: Der er tomt. Skriv. [empty-field]"
    assert str(warning) == "a.md:3: advarsel: Linjerne slutter forkert. [crlf]"
    assert nearest("udlaam", ["udlaan", "leg"]) == "Mente du »udlaan«?"
    assert nearest("x", ["udlaan"]) == ""
    assert nearest("udlaansregler-for-alle-boern", ["leg", "udlaan"]) == "Mente du »udlaan«?"
