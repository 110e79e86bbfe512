"""The body of an entry: what is refused, and at which line."""

import pytest
from tests.catalogue_files import CASE, PIXEL, CatalogueFiles

TEXT = "Legetøjet stod i kælderen."
FIRST = 31


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Godt.\n\nEn <b>fed</b> hylde.",
            (
                "33: fejl: Linjen indeholder HTML, som ikke er tilladt. Skriv teksten uden "
                "HTML. "
                "[raw-html]"
            ),
        ),
        (
            "Godt.\n\n\n    kode",
            (
                "34: fejl: Afsnittet bliver til HTML, som ikke er tilladt. Brug kun afsnit, "
                "lister, fremhævning, links, citater, tabeller og billeder. [unsafe-markup]"
            ),
        ),
        (
            "[x](javascript:alert(1))",
            (
                "31: fejl: Linket »javascript:alert(1)« skal begynde med https:// eller med / "
                "og en side i kataloget. [link-target]"
            ),
        ),
        (
            "Godt.\n[x](http://example.org/)",
            (
                "32: fejl: Linket »http://example.org/« skal begynde med https:// eller med / "
                "og en side i kataloget. [link-target]"
            ),
        ),
        (
            "[x](//example.org/)",
            (
                "31: fejl: Linket »//example.org/« skal begynde med https:// eller med / og "
                "en side i kataloget. [link-target]"
            ),
        ),
        (
            "[x](https://)",
            (
                "31: fejl: Linket »https://« skal begynde med https:// eller med / og "
                "en side i kataloget. [link-target]"
            ),
        ),
        (
            "[x](https://[)",
            (
                "31: fejl: Linket »https://[« skal begynde med https:// eller med / og "
                "en side i kataloget. [link-target]"
            ),
        ),
        (
            "[skriv](mailto:a@example.org)",
            (
                "31: fejl: Linket åbner en mail, som ikke er tilladt i brødteksten. "
                "Skriv postkassen under »Kontakt«. [link-target]"
            ),
        ),
        (
            "Godt.\n\n- Se [listen](/praksiser/).",
            (
                "33: fejl: Linket »/praksiser/« peger på en side, som ikke findes. "
                "Mente du »praksisser/«? [dead-link]"
            ),
        ),
        (
            "![En hylde](https://example.org/a.png)",
            (
                "31: fejl: Billedet »https://example.org/a.png« skal være en fil ved siden af "
                "teksten. Eksempel: ![Beskrivelse](tavle.png) [image-place]"
            ),
        ),
        (
            "![En hylde](hylder.png)",
            (
                "31: fejl: Billedet »hylder.png« findes ikke i mappen municipalities/eksempelby. "
                "Mente du »hylde.png«? [missing-image]"
            ),
        ),
        (
            "![](hylde.png)",
            (
                "31: fejl: Billedet »hylde.png« mangler en beskrivelse. "
                "Eksempel: ![Beskrivelse](tavle.png) [image-description]"
            ),
        ),
        (
            "a\n" * 700,
            (
                "31: fejl: Teksten er på 700 linjer. Der er plads til 600. "
                "Del den, eller kort den. [text-too-long]"
            ),
        ),
    ],
)
def test_a_breach_is_told_at_its_line(files: CatalogueFiles, text: str, expected: str) -> None:
    files.write("municipalities/eksempelby/hylde.png", PIXEL)
    files.replace(CASE, TEXT, text)

    assert f"{CASE}:{expected}" in files.problems()


@pytest.mark.parametrize(
    "text",
    [
        "Se [ordlisten](/ordliste/) og [forsiden](/).",
        "Se [reglerne](/praksisser/legetoej-som-boeger/#anbefaling-faste-regler).",
        "Se [et ludotek](/ordliste/#ord-ludotek) og [det her](#afsnit).",
        "Se [vejledningen](https://example.org/?a=b&c=d).",
        "Se [emneordet](/emneord/udlaan/) og [kilden](/kilder/haefte/).",
        "![En hylde](hylde.png)",
    ],
)
def test_a_link_or_an_image_that_leads_somewhere_is_allowed(
    files: CatalogueFiles, text: str
) -> None:
    files.write("municipalities/eksempelby/hylde.png", PIXEL)
    files.replace(CASE, TEXT, text)

    assert files.problems() == []


def test_each_breach_is_told_once(files: CatalogueFiles) -> None:
    files.replace(CASE, TEXT, "Godt.\n\n    kode\n\n[x](http://example.org)\n\n- a\n\n        kode")

    assert [line.split(" ")[0] + line.rpartition(" ")[2] for line in files.problems()] == [
        f"{CASE}:33:[unsafe-markup]",
        f"{CASE}:35:[link-target]",
        f"{CASE}:39:[unsafe-markup]",
    ]


def test_a_page_that_readers_do_not_see_cannot_be_linked(files: CatalogueFiles) -> None:
    files.replace(CASE, TEXT, "Se [kortet](/vaerktoejer/hyldekort/).")
    assert files.problems() == []

    files.replace("content/tools/hyldekort.md", 'status: "published"', 'status: "draft"')
    assert [line.rpartition(" ")[2] for line in files.problems()] == ["[dead-link]"]
