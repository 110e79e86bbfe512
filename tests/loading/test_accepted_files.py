"""What is accepted, with or without a warning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.catalogue_files import CASE, REGISTER, CatalogueFiles

from praksiskatalog.loading.yaml_reader import read_yaml
from praksiskatalog.model.case import Case
from praksiskatalog.model.problem import Severity


def test_windows_line_ends_are_accepted_with_a_warning(files: CatalogueFiles) -> None:
    before = files.load().catalogue
    files.write(CASE, files.read(CASE).replace("\n", "\r\n"))

    assert files.load().catalogue == before
    assert files.problems() == [
        f"{CASE}:1: advarsel: Linjerne slutter, som Windows gør det (CRLF). Gem med LF. [crlf]"
    ]


def test_a_byte_order_mark_is_accepted_with_a_warning(files: CatalogueFiles) -> None:
    before = files.load().catalogue
    files.write(CASE, "\ufeff" + files.read(CASE))

    assert files.load().catalogue == before
    assert files.problems() == [
        (
            f"{CASE}:1: advarsel: Filen begynder med et usynligt tegn (BOM). Gem uden BOM. "
            "[byte-order-mark]"
        )
    ]


@pytest.mark.parametrize(
    "title",
    [
        "no",
        "1.10",
        "0101",
        "12:30",
        '"',
        "\\",
        "#",
        "a: b",
        "---",
        "{{ x }}",
        "’«»",
        "æøå",
        "🦆",
        "~",
    ],
)
def test_a_text_comes_through_as_it_stands(files: CatalogueFiles, title: str) -> None:
    escaped = title.replace("\\", "\\\\").replace('"', '\\"')
    files.replace(CASE, '"Togbane på lånerkortet"', f'"{escaped}"')

    entry = files.load().catalogue.by_reference[Case.TYPE, "eksempelby/togbane-paa-kort"]

    assert entry.title == title


@pytest.mark.parametrize(
    "value", ["no", "0101", "1.10", "12:30", "null", "2026-11-22", "true", "1e3"]
)
def test_an_unquoted_value_is_text_too(value: str) -> None:
    assert read_yaml("a.yml", f"key: {value}").data == {"key": value}


def test_a_register_may_be_left_with_a_blank_line_less(files: CatalogueFiles) -> None:
    files.write(REGISTER, files.read(REGISTER).rstrip("\n"))

    assert files.problems() == []


@given(st.text())
def test_the_reader_never_fails(text: str) -> None:
    result = read_yaml("a.yml", text)

    errors = [problem for problem in result.problems if problem.severity is Severity.ERROR]
    assert all(1 <= problem.line <= text.count("\n") + 2 for problem in errors)


@given(
    st.recursive(
        st.text(
            st.characters(
                exclude_categories=("Cs", "Cc"),
                exclude_characters="\u2028\u2029\x85\ufeff\ufffe\uffff",
            )
        ),
        lambda inner: (
            st.lists(inner, min_size=1, max_size=3)
            | st.dictionaries(st.sampled_from(["a", "b", "titel"]), inner, min_size=1)
        ),
        max_leaves=4,
    )
)
def test_what_is_written_is_what_is_read(data: object) -> None:
    result = read_yaml("a.yml", _as_json(data))

    assert result.data == data or [problem.rule for problem in result.problems] == ["too-deep"]


def _as_json(data: object) -> str:
    if isinstance(data, dict):
        return "{" + ", ".join(f"{key}: {_as_json(value)}" for key, value in data.items()) + "}"
    if isinstance(data, list):
        return "[" + ", ".join(map(_as_json, data)) + "]"
    return '"' + str(data).replace("\\", "\\\\").replace('"', '\\"') + '"'
