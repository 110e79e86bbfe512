"""Numbers and dates, as Danish texts write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praksiskatalog.checking.mention import find_mentions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omkring 110 medarbejdere mødes hver 14. dag.", ["110", "14"]),
        ("8-10 personer og 10–12 sager", ["8", "10", "10", "12"]),
        ("42.000 unge, 1.200,50 kroner", ["42000", "1200.50"]),
        ("13,5 millioner", ["13.5", "13500000"]),
        ("2 mio. kr. og 5 tusind", ["2", "2000000", "5", "5000"]),
        ("7. juni 2023", ["2023-06-07"]),
        ("den 24. august", ["--08-24"]),
        ("7.-8. juni 2023", ["2023-06-07", "2023-06-08"]),
        ("fra oktober 2023 til maj", ["2023-10", "--05"]),
        ("7/6-2023, 7.6.2023, 2023-06-07, 2023-06", ["2023-06-07"] * 3 + ["2023-06"]),
        ("2020-2023 og 2023-24", ["2020", "2023", "2023", "2024"]),
        ("kl. 9.30", ["9.30"]),
        ("15-25-årige, 3-årig og § 12", ["15", "25", "3", "12"]),
        ("A4, KUI2, Covid-19 og ISO 9001", []),
        ("SMART og KUI-ansvarlig", []),
        ("[2](https://e.org/2023/12) og https://e.org/77", ["2"]),
        ("to, Tre og FIRE", ["2", "3", "4"]),
        ("femogtyve, halvtreds, tres og halvandet", ["25", "50", "60", "1.5"]),
        ("hundrede, to hundrede og tres, tre tusind fem hundrede", ["100", "260", "3500"]),
        ("en million, og to millioner", ["1000000", "2000000"]),
        ("hundreder af unge og millioner af kroner", []),
        ("tovholder, totalt, femtrinsmøde, en og et", []),
        ("fem-trinsmøde", ["5"]),
    ],
)
def test_numbers_and_dates_are_found(text: str, expected: list[str]) -> None:
    found = [meaning for mention in find_mentions(text) for meaning in mention.meanings]

    assert [Decimal(m) if isinstance(m, Decimal) else m for m in found] == [
        Decimal(value) if value.replace(".", "", 1).isdigit() and value != "9.30" else value
        for value in expected
    ]


def test_the_numbers_of_a_list_are_no_facts() -> None:
    body = "1. Ryd 3 hylder.\n2. Skriv reglerne.\n7. juni 2023 var en onsdag."

    assert [mention.written for mention in find_mentions(body, is_body=True)] == [
        "3",
        "7. juni 2023",
    ]


def test_a_mention_tells_where_and_how_it_is_written() -> None:
    digits, word = find_mentions("De 3\u00a0000 og\nto   hundrede")

    assert (digits.start, digits.written, digits.has_digits) == (3, "3 000", True)
    assert (word.start, word.written, word.has_digits) == (12, "to hundrede", False)


@given(st.text(st.sampled_from("0123456789.,-/ :%§abjunitoreog"), max_size=60))
def test_any_text_can_be_searched(text: str) -> None:
    for mention in find_mentions(text):
        assert 0 <= mention.start < len(text)
        assert mention.meanings
