from tests.catalogue_files import CASE, TERMS, CatalogueFiles

WORDS = (
    "fejl: Her står et tegn, som ikke kan ses, eller som vender teksten om. "
    "Slet det: skriv ordet forfra i stedet for at kopiere det. [hidden-character]"
)


def test_a_hidden_character_is_told_once_a_line(files: CatalogueFiles) -> None:
    files.replace(CASE, "Små dele", "\u202eSmå\u202c\u200b dele")

    assert files.problems() == [f"{CASE}:{files.line(CASE, 'bliver væk')}: {WORDS}"]


def test_a_hidden_character_in_a_comment_is_told(files: CatalogueFiles) -> None:
    files.write(TERMS, f"# \u2066\n{files.read(TERMS)}")

    assert files.problems() == [f"{TERMS}:1: {WORDS}"]


def test_a_hidden_character_spelled_as_an_escape_is_told(files: CatalogueFiles) -> None:
    files.replace(CASE, 'title: "', 'title: "\\u202e')

    assert files.problems() == [f"{CASE}:3: {WORDS}"]
