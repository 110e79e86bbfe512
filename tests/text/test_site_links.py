import pytest

from praksiskatalog.text.site_link import relative_links


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](/ordliste/)", "[a](../../ordliste/)"),
        ("[a](/praksisser/x/#anbefaling-y)", "[a](../x/#anbefaling-y)"),
        ('[a](/ "Forsiden")', '[a](../../ "Forsiden")'),
        ("[a](https://e.org/) [b](//e.org/) [c](#d)", "[a](https://e.org/) [b](//e.org/) [c](#d)"),
        ("(/ordliste/)", "(/ordliste/)"),
    ],
)
def test_a_link_to_a_page_of_the_site_works_from_any_page(text: str, expected: str) -> None:
    assert relative_links(text, "praksisser/y/") == expected


def test_the_front_page_is_a_page_too() -> None:
    assert relative_links("[a](/ordliste/)", "") == "[a](ordliste/)"
