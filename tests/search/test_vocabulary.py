"""The counted words of a site, and what belongs together."""

from praksiskatalog.search.label import Field, Label
from praksiskatalog.search.pagefind import IndexedPage
from praksiskatalog.search.vocabulary import LARGE, build_vocabulary


def page(number: int, text: str) -> IndexedPage:
    return IndexedPage(f"da_{number:07x}", f"side-{number}/", "Titel", text)


def test_a_word_counts_the_pages_that_have_any_of_its_forms() -> None:
    vocabulary = build_vocabulary([page(1, "møder møder mødet"), page(2, "mødets dagsorden")], [])
    word = vocabulary.words["mød"]
    assert (word.pages, word.form) == (2, "møder")
    assert set(word.forms) == {"møder", "mødet", "mødets"}


def test_words_that_say_nothing_and_bare_numbers_are_left_out() -> None:
    vocabulary = build_vocabulary([page(1, "og 2023 er dagsorden")], [])
    assert list(vocabulary.words) == ["dagsord", "titel"]


def test_a_label_adds_words_that_the_text_does_not_have() -> None:
    labels = [
        Label("side-1/", Field.SYNONYM, "sagskonference"),
        Label("side-1/", Field.TITLE, "dag"),
    ]
    vocabulary = build_vocabulary([page(1, "dage")], labels)
    assert vocabulary.words["sagskonferenc"].pages == 0
    assert vocabulary.words["dag"].forms == {"dage": 1}


def test_compounds_know_their_parts_and_hyphens_their_pieces() -> None:
    vocabulary = build_vocabulary([page(1, "ungeguide unge guide uu-vejleder")], [])
    assert vocabulary.parts["ungeguid"] == ("ung", "guid")
    assert vocabulary.parts["uu-vejled"] == ("uu", "vejled")


def test_a_noun_stands_with_its_verb_and_a_loan_word_with_its_plural() -> None:
    vocabulary = build_vocabulary([page(1, "evaluering evaluerer forum fora")], [])
    assert {"evaluering", "evalu"} in [set(family) for family in vocabulary.families]
    assert any({"forum", "fora"} <= set(family) for family in vocabulary.families)


def test_a_large_site_leaves_out_what_occurs_once_and_in_no_label() -> None:
    pages = [page(number, "dagsorden") for number in range(LARGE)]
    pages.append(page(LARGE, "enlig mærkat"))
    vocabulary = build_vocabulary(pages, [Label("side-0/", Field.TITLE, "mærkat")])
    assert "mærkat" in vocabulary.words
    assert "en" not in vocabulary.words
    assert not [key for key in vocabulary.words if key.startswith("enl")]
