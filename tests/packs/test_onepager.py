"""One-page papers: what they say, and that they keep to one page or say what is too long."""

from pathlib import Path

import pytest
from tests.built_site import CONFIG, draw_site
from tests.catalogue_files import FICTIONAL, PRACTICE, SECOND_PRACTICE, THEMES, CatalogueFiles
from tests.packs.conftest import PrintedFiles
from tests.packs.drawn_pack import SETTINGS, shelf_of
from tests.packs.pdf_reading import ReadPdf, squeezed
from tests.packs.pdf_structure import findings

from praksiskatalog.cli import PROBLEMS, VALID, main
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.pack_file import PACK_FILES
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.settings import Publisher, Settings
from praksiskatalog.model.theme import Theme
from praksiskatalog.packs.onepager import print_onepager
from praksiskatalog.packs.options import PackError
from praksiskatalog.packs.press import Press

TOO_LONG = "er for lang til bilaget, som skal være på én side. Kort den."
WHY = "## Hvorfor det betyder noget\n"
LONG = "Ingen låner en klistret togbane, og det siger alle. " * 60


def paper(
    files: CatalogueFiles, kind: str, reference: str, settings: Settings = SETTINGS
) -> ReadPdf:
    shelf = shelf_of(files, settings)
    entry = shelf.catalogue.by_reference[kind, reference]
    assert isinstance(entry, Practice | Theme)
    with Press(files.root) as press:
        return ReadPdf(print_onepager(press, shelf, entry))


def headings(pdf: ReadPdf) -> list[str]:
    return [pdf.text_of(tag) for tag in pdf.tags.all("H2")]


def test_every_paper_is_one_page_with_the_source_and_a_first_decision(
    printed_files: PrintedFiles, catalogue: Catalogue
) -> None:
    sources = {source.name: squeezed(source.title) for source in catalogue.sources}
    for entry in (*catalogue.practices, *catalogue.themes):
        folder = "praksisser" if isinstance(entry, Practice) else "temaer"
        pdf = printed_files.read(f"{folder}/{entry.reference}/bilag.pdf")

        assert len(pdf.pages) == 1
        assert squeezed(entry.summary) in pdf.text()
        assert squeezed("Den første beslutning Vores forslag") in headings(pdf)
        assert all(sources[use.source] in pdf.text() for use in entry.sources)
        assert entry.code in pdf.text()


def test_a_practices_paper_goes_from_the_problem_to_a_decision(files: CatalogueFiles) -> None:
    pdf = paper(files, "practice", "rent-legetoej")

    assert headings(pdf) == [
        squeezed(f"{label} {origin}")
        for label, origin in (
            ("Problemet", "Kataloget siger"),
            ("Det gør I", "Kataloget siger"),
            ("Det kræver", "Kataloget siger"),
            ("Tid og pris", "Kataloget siger"),
            ("Det kan I vente", "Kataloget siger"),
            ("Den første beslutning", "Vores forslag"),
        )
    ]
    assert squeezed("Kilden oplyser ikke, hvad det koster.") in pdf.text()
    assert squeezed("begynde med at nå det her: • Aftalen hænger ved disken.") in pdf.text()


def test_what_the_source_does_not_tell_is_left_out(files: CatalogueFiles) -> None:
    for line in ('effects:\n  - "Familier kommer igen."', 'time:\n  - "Et lån varer 14 dage."'):
        files.replace(SECOND_PRACTICE, line, f'{line.partition(":")[0]}: "ikke oplyst"')

    pdf = paper(files, "practice", "rent-legetoej")

    assert not any(label.startswith("DetkanIvente") for label in headings(pdf))
    assert (
        squeezed("Kilden oplyser ikke, hvor lang tid det tager, og hvad det koster.") in pdf.text()
    )


def test_a_themes_paper_asks_its_question(files: CatalogueFiles) -> None:
    pdf = paper(files, "theme", "udlaan")

    assert squeezed("Tal om spørgsmålet: »Hvordan låner vi legetøj ud?«") in pdf.text()
    assert squeezed("Rent legetøj: Familier kommer igen.") in pdf.text()


def test_a_theme_without_practices_still_has_a_paper(files: CatalogueFiles) -> None:
    files.remove("practices/leg-paa-gulvet.md")

    labels = headings(paper(files, "theme", "leg"))

    assert labels == [
        squeezed("Om temaet Kataloget siger"), squeezed("Den første beslutning Vores forslag"),
    ]  # fmt: skip


def test_a_paper_names_its_sender_and_its_short_address(files: CatalogueFiles) -> None:
    settings = SETTINGS.model_copy(
        update={"site_url": "https://example.org/k/", "publisher": Publisher(name="Kredsen")}
    )

    pdf = paper(files, "practice", "rent-legetoej", settings)

    assert pdf.reader.metadata is not None
    assert pdf.reader.metadata.author == "Kredsen"
    assert squeezed("example.org/k/k/p02") in pdf.text()


def test_a_theme_that_grows_keeps_to_its_page(files: CatalogueFiles) -> None:
    for number in range(10, 24):
        text = files.read(SECOND_PRACTICE).replace('"p02"', f'"p{number}"')
        text = text.replace('"a03"', f'"a{number}"').replace(
            "Rent legetøj", f"Rent legetøj {number}"
        )
        files.write(f"practices/rent-{number}.md", text)

    pdf = paper(files, "theme", "udlaan")

    assert squeezed("Og 6 til, som står på siden.") in pdf.text()
    assert squeezed("Og 11 til, som står på siden.") in pdf.text()


@pytest.mark.parametrize(
    ("old", "new", "field", "label"),
    [
        (WHY, f"{WHY}\n{LONG}", "sections.why", "Problemet"),
        ("effects:\n", "effects:\n" + f'  - "{LONG[:230]}"\n' * 20, "effects", "Det kan I vente"),
    ],
)
def test_a_text_that_is_too_long_is_named(
    files: CatalogueFiles, old: str, new: str, field: str, label: str
) -> None:
    files.replace(PRACTICE, old, new)

    with pytest.raises(PackError) as refused:
        paper(files, "practice", "legetoej-som-boeger")

    assert str(refused.value) == f"Teksten under »{label}« {TOO_LONG}"
    assert refused.value.place == ("practice", "legetoej-som-boeger")
    assert refused.value.field == field


def test_a_theme_whose_description_is_as_long_as_it_may_be_has_a_paper(
    files: CatalogueFiles,
) -> None:
    long = "Her handler det om at få legetøjet ud at rejse. " * 18
    files.replace(THEMES, "Her handler det om at få legetøjet ud at rejse og hjem igen.", long)

    assert findings_of(files) == []


def findings_of(files: CatalogueFiles) -> list[str]:
    shelf = shelf_of(files)
    with Press(files.root) as press:
        return findings(print_onepager(press, shelf, shelf.catalogue.themes[0]))


def test_a_build_that_cannot_print_names_the_line_and_leaves_the_old_site(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    files = draw_site(tmp_path)
    with_packs(files)
    files.write("site/index.html", "<p>Det gamle</p>")
    files.replace(PRACTICE, WHY, f"{WHY}\n{LONG}")

    assert main(["build", "--root", str(files.root)]) == PROBLEMS

    said = capfd.readouterr()
    line = files.line(PRACTICE, LONG[:40])
    assert (
        f"{PRACTICE}:{line}: fejl: Teksten under »Problemet« {TOO_LONG} [paper-too-long]"
        in said.err
    )
    assert said.err.endswith("Kataloget er ikke bygget. Det gamle står urørt.\n")
    assert [path.name for path in (files.root / "site").iterdir()] == ["index.html"]
    assert files.read("site/index.html") == "<p>Det gamle</p>"


def test_a_built_site_has_the_files_where_its_pages_look_for_them(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    files = draw_site(tmp_path)
    with_packs(files)

    assert main(["build", "--root", str(files.root)]) == VALID, capfd.readouterr().err

    site = files.root / "site"
    day = "temadage/en-formiddag-med-legetoej"
    expected = [f"praksisser/{path.stem}/bilag.pdf" for path in FICTIONAL.glob("practices/*.md")]
    expected += ["temaer/leg/bilag.pdf", "temaer/udlaan/bilag.pdf"]
    expected += [f"{day}/{file.name}" for file in PACK_FILES]
    printed = [path.relative_to(site).as_posix() for path in site.rglob("*.pdf")]
    assert sorted(printed) == sorted(expected)
    assert (site / day / "pakke.pdf").read_bytes().startswith(b"%PDF-")
    assert len(list((files.root / ".cache/pdf").iterdir())) == 12


def with_packs(files: CatalogueFiles) -> None:
    """Let the site have its PDF files, which other tests leave out."""
    files.replace(CONFIG, "  - praksiskatalog: {packs: false}\n", "  - praksiskatalog\n")
