"""`praksiskatalog pack`: what it writes, and what it says, word for word."""

from pathlib import Path

import pytest
from tests.built_site import CONFIG
from tests.catalogue_files import PIXEL, PRACTICE, CatalogueFiles
from tests.packs.pdf_reading import ReadPdf, squeezed

from praksiskatalog.cli import PROBLEMS, VALID, WRONG_USE, main
from praksiskatalog.packs.options import PART_NAMES

HEADING = "## Kommunernes erfaringer\n"
EMOJI = "Tegnet »😀« (U+1F600) kan ikke trykkes."
MEANT = "findes ikke. Mente du »rent-legetoej«?"
MIDNIGHT = "Programmet når forbi midnat i punktet"
NEEDS_A_DAY = "»--blocks« og »--end« hører til en temadag. Skriv dens navn."
NO_BLOCK = "er ikke et punkt. Skriv nummeret, evt. med minutter: 3:20."
UNKNOWN_PART = f"findes ikke. Vælg mellem: {', '.join(PART_NAMES)}."
DAY = "en-formiddag-med-legetoej"
PILES = ("deltager.pdf", "facilitator.pdf", "kort.pdf", "pakke.pdf", "plakat.pdf", "skaerm.pdf")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in an empty folder beside the catalogue."""
    here = tmp_path / "her"
    here.mkdir()
    monkeypatch.chdir(here)
    return here


def pack(files: CatalogueFiles, *words: str) -> int:
    return main(["pack", "--root", str(files.root), *words])


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_theme_days_pack_is_written_beside_you(
    files: CatalogueFiles, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pack(files, DAY) == VALID

    said = capsys.readouterr()
    written = folder / f"pakke-{DAY}"
    pages = {name: len(ReadPdf((written / name).read_bytes()).pages) for name in PILES}
    assert said.out == (
        f"pakke-{DAY}/pakke.pdf: {pages['pakke.pdf']} sider\n"
        f"pakke-{DAY}/deltager.pdf: {pages['deltager.pdf']} sider\n"
        f"pakke-{DAY}/facilitator.pdf: {pages['facilitator.pdf']} sider\n"
        f"pakke-{DAY}/kort.pdf: {pages['kort.pdf']} sider\n"
        f"pakke-{DAY}/plakat.pdf: 1 side\n"
        f"pakke-{DAY}/skaerm.pdf: {pages['skaerm.pdf']} sider\n"
    )
    assert said.err == ""
    assert names(written) == sorted(PILES)
    assert names(folder) == [f"pakke-{DAY}"]


def test_everything_an_organiser_may_choose_is_printed(
    files: CatalogueFiles, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [
        DAY, "--title", "Legedag", "--place", "Salen", "--date", "2027-05-01", "--start", "10.00",
        "--blocks", "2:5, 1", "--practices", "rent-legetoej", "--participants", "12",
        "--groups", "3", "--out", "mine/pdf", "--end", "10.45",
    ]  # fmt: skip

    assert pack(files, *words) == VALID

    said = capsys.readouterr()
    assert said.err == "Bemærk: Programmet slutter kl. 10.50. Det er 5 minutter efter kl. 10.45.\n"
    text = ReadPdf((folder / "mine/pdf/pakke.pdf").read_bytes()).text()
    assert all(
        squeezed(each) in text for each in ("Legedag", "Salen", "1. maj 2027", "Kl. 10.00–10.50")
    )
    assert text.index(squeezed("10.00–10.05")) < text.index(squeezed("10.05–10.50"))
    assert squeezed("Familier spørger efter legetøj ved disken.") in text
    guide = ReadPdf((folder / "mine/pdf/facilitator.pdf").read_bytes())
    assert squeezed("Til 12 deltagere i 3 grupper.") in guide.text(2)
    assert not (folder / f"pakke-{DAY}").exists()


def test_a_selection_needs_no_theme_day(
    files: CatalogueFiles, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pack(files, "--practices", "rent-legetoej", "--parts", "sheets,plan") == VALID

    assert capsys.readouterr().out == (
        "pakke-udvalg/pakke.pdf: 3 sider\npakke-udvalg/deltager.pdf: 3 sider\n"
    )
    assert names(folder / "pakke-udvalg") == ["deltager.pdf", "pakke.pdf"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["en-formiddag"], f"Temadagen »en-formiddag« findes ikke. Mente du »{DAY}«?"),
        (["q"], f"Temadagen »q« findes ikke. Vælg mellem: {DAY}."),
        ([], "Vælg en temadag eller mindst én praksis."),
        (["--practices", "rent-legetoej", "--end", "12.00"], NEEDS_A_DAY),
        (["--practices", "rent-legetoej", "--blocks", "2,1"], NEEDS_A_DAY),
        (["--practices", "rent-legetoj"], f"Praksissen »rent-legetoj« {MEANT}"),
        ([DAY, "--parts", "kort"], f"Delen »kort« {UNKNOWN_PART}"),
        ([DAY, "--parts", "cover"], "Pakken er tom: De valgte dele har intet indhold."),
        ([DAY, "--title", "x" * 300], "Titlen er på 300 tegn. Der er plads til 90."),
        ([DAY, "--title", "a\nb"], "Titlen har tegn, der ikke kan trykkes."),
        ([DAY, "--place", "x" * 241], "Stedet er på 241 tegn. Der er plads til 240."),
        ([DAY, "--title", "Leg 😀"], f"{EMOJI} Skriv det med ord, eller slet det."),
        ([DAY, "--date", "11/3"], "»11/3« er ikke en dato. Skriv den som 2027-03-11."),
        ([DAY, "--start", "ni"], "»ni« er ikke et klokkeslæt. Skriv det som tt.mm, fx 9.00."),
        ([DAY, "--start", "23.30"], f"{MIDNIGHT} »Lån af hinanden«. Begynd før."),
        ([DAY, "--blocks", "1,7"], "Punkt 7 findes ikke. Programmet har punkterne 1-2."),
        ([DAY, "--blocks", "frokost"], f"»frokost« {NO_BLOCK}"),
        ([DAY, "--blocks", "1:0"], f"»1:0« {NO_BLOCK}"),
        ([DAY, "--participants", "0"], "Antallet af deltagere skal være fra 1 til 500."),
        ([DAY, "--participants", "501"], "Antallet af deltagere skal være fra 1 til 500."),
        ([DAY, "--groups", "0"], "Antallet af grupper skal være fra 1 til 500."),
    ],
)  # fmt: skip
def test_what_cannot_be_met_is_said_and_nothing_is_written(
    files: CatalogueFiles, folder: Path, words: list[str], message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    assert pack(files, *words) == WRONG_USE

    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"{message}\n")
    assert names(folder) == []


def test_a_character_in_an_entry_is_told_by_the_checker(
    files: CatalogueFiles, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files.replace(PRACTICE, 'barometer: "', 'barometer: "😀 ')

    assert pack(files, DAY) == PROBLEMS

    line = files.line(PRACTICE, "😀")
    said = f"{EMOJI} Skriv det med ord, eller slet det. [unprintable-character]"
    assert capsys.readouterr().out.startswith(f"{PRACTICE}:{line}: fejl: {said}\n")
    assert names(folder) == []


def test_a_catalogue_with_problems_is_not_printed(
    files: CatalogueFiles, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files.replace(
        PRACTICE, "## Kommunernes erfaringer\n", "## Kommunernes erfaringer\n\n![x](y.png)\n"
    )

    assert pack(files, DAY) == PROBLEMS

    said = capsys.readouterr()
    assert "Billedet »y.png« findes ikke" in said.out
    assert names(folder) == []


@pytest.mark.parametrize(
    ("name", "picture", "rule"),
    [
        ("hylde.png", PIXEL[:40], "image-broken"),
        ("hylde.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image-place"),
    ],
)
def test_a_picture_that_is_none_is_stopped_by_the_checker(  # noqa: PLR0913, PLR0917 - a table
    files: CatalogueFiles, folder: Path, name: str, picture: bytes, rule: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    files.write(f"practices/{name}", picture)
    files.replace(
        PRACTICE,
        "## Kommunernes erfaringer\n",
        f"## Kommunernes erfaringer\n\n![En hylde]({name})\n",
    )

    assert pack(files, DAY) == PROBLEMS

    assert f"[{rule}]" in capsys.readouterr().out
    assert names(folder) == []


def test_a_table_of_a_thousand_rows_is_stopped_by_the_checker(
    files: CatalogueFiles, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = "\n| Legetøj | Plads |\n| --- | --- |\n" + "| Togbane | Nederst |\n" * 1000
    files.replace(PRACTICE, HEADING, f"{HEADING}{table}")

    assert pack(files, DAY) == PROBLEMS

    said = capsys.readouterr().out
    assert f"{PRACTICE}:" in said
    assert "[text-too-long]" in said
    assert names(folder) == []


@pytest.mark.parametrize("there", ["her.txt", "her.txt/nede"])
def test_a_folder_that_cannot_be_written_is_named(
    files: CatalogueFiles, folder: Path, there: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "her.txt").write_text("min egen", encoding="utf-8")

    assert pack(files, DAY, "--parts", "plan", "--out", there) == WRONG_USE

    said = capsys.readouterr()
    assert (said.out, said.err) == ("", f"{there} kan ikke læses eller skrives.\n")
    assert (folder / "her.txt").read_text(encoding="utf-8") == "min egen"


def test_an_older_pack_is_replaced_and_other_files_stay(
    files: CatalogueFiles, folder: Path
) -> None:
    there = folder / "her"
    there.mkdir()
    (there / "pakke.pdf").write_bytes(b"gammel")
    (there / "noter.txt").write_text("mine", encoding="utf-8")

    assert pack(files, DAY, "--parts", "plan", "--out", "her") == VALID

    assert names(there) == ["deltager.pdf", "noter.txt", "pakke.pdf"]
    assert (there / "pakke.pdf").read_bytes().startswith(b"%PDF-")


def test_settings_that_cannot_be_used_are_named(
    files: CatalogueFiles, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files.write(CONFIG, "extra:\n  publisher:\n    navn: Kredsen\n")

    assert pack(files, DAY) == WRONG_USE

    said = "mkdocs.yml: fejl: Indstillingen kan ikke bruges: extra.publisher.navn.\n"
    assert capsys.readouterr().err == said
    assert names(folder) == []


def test_the_sender_in_the_settings_stands_in_the_pack(files: CatalogueFiles, folder: Path) -> None:
    files.write(
        CONFIG,
        "site_name: Lån og leg\nsite_url: https://example.org/k/\n"
        "extra: {publisher: {name: Kredsen}, footer_text: Alt er opdigtet.}\n",
    )

    assert pack(files, DAY, "--parts", "sheets,sources", "--out", "ud") == VALID

    pdf = ReadPdf((folder / "ud/pakke.pdf").read_bytes())
    assert pdf.reader.metadata is not None
    assert pdf.reader.metadata.author == "Kredsen"
    assert squeezed("Alt er opdigtet.") in pdf.text()
    assert squeezed("example.org/k/k/p02") in pdf.text()
