from hypothesis import given
from hypothesis import strategies as st

from praksiskatalog.text.bounds import bound_breaches
from praksiskatalog.text.plain import to_plain


def test_a_text_is_copied_without_its_markup() -> None:
    markdown = """\
Hej **der** og *mig*.
Samme linje.

### Det, vi gør

- en
- to, se [vejledningen](https://example.org/v)
    - inde
- [https://example.org/x](https://example.org/x)

1. første
2. anden

    med et afsnit

| Hvad | Antal |
| ---- | ----- |
| Bog  | 3     |

> Et citat\\x20\\x20
> på to linjer.

![En hylde](hylde.png) og [ordlisten](/ordliste/)
""".replace("\\x20", " ")

    assert (
        to_plain(markdown)
        == """\
Hej der og mig. Samme linje.

Det, vi gør

• en
• to, se vejledningen (https://example.org/v)
   • inde
• https://example.org/x

1. første
2. anden
med et afsnit

Hvad | Antal
Bog | 3

Et citat
på to linjer.

[Billede: En hylde] og ordlisten"""
    )


@given(st.text("abcÆå 1.,-:()»«%'/_*#\n", max_size=60))
def test_a_text_without_markup_is_copied_as_one_with_it(text: str) -> None:
    if not bound_breaches(text):
        with_markup = f"**Først**\n\n{text}"

        assert to_plain(with_markup) == f"Først\n\n{to_plain(text)}".strip("\n")


@given(st.text(max_size=200))
def test_any_text_can_be_copied(text: str) -> None:
    if not bound_breaches(text):
        assert "\n\n\n" not in to_plain(text)
