import pytest

from praksiskatalog.model.records import Term
from praksiskatalog.text.first_use import link_first_uses

TERMS = (
    Term(name="ludotek", term="ludotek", forms=("ludoteker", "et mobilt ludotek"), definition="-"),
    Term(name="mobil", term="mobilt", definition="-"),
    Term(name="leg", term="LEG", definition="-"),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Et ludotek er et ludotek.", "Et [ludotek](#ord-ludotek) er et ludotek."),
        ("Ludoteker her.", "[Ludoteker](#ord-ludotek) her."),
        ("Ludotekers hylder og ludotek-bussen.", "Ludotekers hylder og ludotek-bussen."),
        (
            "Se et mobilt\nludotek. Det er mobilt.",
            "Se [et mobilt\nludotek](#ord-ludotek). Det er [mobilt](#ord-mobil).",
        ),
        ("**ludotek**", "**[ludotek](#ord-ludotek)**"),
        ("### ludotek\n\nludotek", "### ludotek\n\n[ludotek](#ord-ludotek)"),
        ("[ludotek](https://e.org) ludotek", "[ludotek](https://e.org) [ludotek](#ord-ludotek)"),
        ("![ludotek](a.png)", "![ludotek](a.png)"),
        ("https://e.org/ludotek", "https://e.org/ludotek"),
        (
            "| ludotek | a |\n|---|---|\n| ludotek | b |",
            "| ludotek | a |\n|---|---|\n| [ludotek](#ord-ludotek) | b |",
        ),
        ("en leg med LEG", "en leg med [LEG](#ord-leg)"),
    ],
)
def test_the_first_use_is_linked(text: str, expected: str) -> None:
    assert link_first_uses(text, TERMS, set()) == expected


def test_what_is_linked_already_is_left_and_what_is_linked_now_is_told() -> None:
    already = {"ludotek"}

    assert link_first_uses("et ludotek, mobilt", TERMS, already) == (
        "et ludotek, [mobilt](#ord-mobil)"
    )
    assert already == {"ludotek", "mobil"}


def test_without_terms_a_text_is_left_as_it_is() -> None:
    assert link_first_uses("et ludotek", (), set()) == "et ludotek"
