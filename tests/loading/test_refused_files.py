"""Files that are refused, each with its line and a message that its author understands."""

import pytest
from tests.catalogue_files import CASE, PIXEL, PRACTICE, SOURCES, TERMS, CatalogueFiles


def test_the_fictional_catalogue_has_no_problems(files: CatalogueFiles) -> None:
    assert files.problems() == []


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        pytest.param(
            CASE, 'title: "', 'titel: "Ny titel"\ntitle: "',
            "3: fejl: Feltet »titel« findes ikke. Skriv »title«. [unknown-key]",
            id="unknown key",
        ),
        pytest.param(
            CASE, 'code: "e01"\n', "",
            "2: fejl: Feltet »Kort kode« (code) mangler. Eksempel: p08 [missing-field]",
            id="missing field",
        ),
        pytest.param(
            CASE, '  - "udlaan"', '  - "udlaam"',
            "6: fejl: Feltet »Emneord« (tags) kan ikke være »udlaam«. "
            "Mente du »udlaan«? [unknown-value]",
            id="unknown tag",
        ),
        pytest.param(
            CASE, '  - "legetoej-som-boeger"', '  - "legetoej-som-boger"',
            "15: fejl: Feltet »Praksisser« (practices) peger på praksissen »legetoej-som-boger«, "
            "som ikke findes. Mente du »legetoej-som-boeger«? [dead-reference]",
            id="dead reference",
        ),
        pytest.param(
            CASE, 'owner: "', 'code: "e09"\nowner: "',
            "10: fejl: Feltet »code« står to gange; første gang på linje 2. "
            "Slet det ene. [duplicate-key]",
            id="duplicate key",
        ),
        pytest.param(
            CASE, '  - "udlaan"', '\t- "udlaan"',
            "6: fejl: Linjen er rykket ind med tabulator. Brug mellemrum. [yaml-tab]",
            id="tab",
        ),
        pytest.param(
            CASE, 'owner: "Redaktionen"', "owner: &a Redaktionen",
            "10: fejl: Filen bruger ankre eller henvisninger (& eller *), som ikke er tilladt. "
            "Skriv teksten i anførselstegn. [yaml-anchor]",
            id="anchor",
        ),
        pytest.param(
            CASE, 'owner: "Redaktionen"', "owner: !!python/object/apply:os.system [ls]",
            "10: fejl: Filen bruger et mærke med udråbstegn, som ikke er tilladt. "
            "Skriv teksten i anførselstegn. [yaml-tag]",
            id="python tag",
        ),
        pytest.param(
            CASE, 'owner: "Redaktionen"', "owner: " + "[" * 10_000,
            "10: fejl: Felterne er lagt i mere end 8 lag. [too-deep]",
            id="10,000 nested brackets",
        ),
        pytest.param(
            CASE, "Legetøjet stod i kælderen.", "[" * 20_000,
            "31: fejl: Teksten har tegnet »[« 20000 gange. Der er plads til 100. "
            "[too-much-markup]",
            id="20,000 brackets in the body",
        ),
        pytest.param(
            CASE, 'owner: "Redaktionen"', "owner: {<<: x}",
            "10: fejl: Feltet »Ansvarlig« (owner) skal være tekst. [wrong-kind]",
            id="merge key",
        ),
        pytest.param(
            CASE, 'owner: "Redaktionen"', 'owner: "Redaktionen',
            "12: fejl: Opbygningen kan ikke læses. Se efter et manglende anførselstegn, kolon "
            "eller indryk på denne linje eller lige før. [yaml-syntax]",
            id="missing quotation mark",
        ),
        pytest.param(
            CASE, 'owner: "Redaktionen"', "owner: \x01",
            "2: fejl: Filen indeholder et usynligt styretegn, som ikke hører hjemme i tekst. "
            "[control-character]",
            id="control character",
        ),
        pytest.param(
            CASE, 'owner: "Redaktionen"', "[a, b]: c",
            "10: fejl: Et feltnavn skal være et enkelt ord. [yaml-key]",
            id="list as key",
        ),
        pytest.param(
            CASE, 'code: "e01"', "format: 2",
            "2: fejl: Filen er skrevet i formatversion 2; dette program kender kun 1. "
            "Opdatér programmet. Filen er ikke rørt. [newer-format]",
            id="newer format",
        ),
        pytest.param(
            SOURCES, '- name: "haefte"', '---\na: "b"\n---\n- name: "haefte"',
            "3: fejl: Filen indeholder flere dokumenter. [several-documents]",
            id="several documents",
        ),
    ],
)  # fmt: skip
def test_a_mistake_is_refused_at_its_line(
    files: CatalogueFiles, path: str, old: str, new: str, expected: str
) -> None:
    files.replace(path, old, new)

    assert f"{path}:{expected}" in files.problems()


BILLION_LAUGHS = "\n".join(
    ['a: &a ["x", "x", "x"]', *(f"{b}: &{b} [*{a}, *{a}, *{a}]" for a, b in ("ab", "bc", "cd"))]
)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(
            "Legetøj på hylden".encode("cp1252"),
            "1: fejl: Filen er ikke gemt som UTF-8; den ser ud til at være gemt som "
            "Windows-1252. Gem den igen som UTF-8. [not-utf-8]",
            id="Windows-1252",
        ),
        pytest.param(
            b"a\nb\n\xe6",
            "3: fejl: Filen er ikke gemt som UTF-8; den ser ud til at være gemt som "
            "Windows-1252. Gem den igen som UTF-8. [not-utf-8]",
            id="Windows-1252 further down",
        ),
        pytest.param(
            "---\ntitle: x\n---\n".encode("utf-16"),
            "1: fejl: Filen er gemt som UTF-16 eller er ikke tekst. "
            "Gem den igen som UTF-8. [not-utf-8]",
            id="UTF-16",
        ),
        pytest.param(
            b"x" * 5_000_000,
            "1: fejl: Filen fylder 5.000 kB. Der er plads til 1.000 kB. "
            "Del den i flere. [file-too-large]",
            id="5 MB",
        ),
        pytest.param(b"", "1: fejl: Filen er tom. [empty-file]", id="empty"),
        pytest.param(b" \n\n", "1: fejl: Filen er tom. [empty-file]", id="blank"),
        pytest.param(
            b"## Udgangspunkt\n",
            "1: fejl: Filen skal begynde med en linje med tre bindestreger: --- [front-matter]",
            id="no front matter",
        ),
        pytest.param(
            b"---\ntitle: x\n",
            "1: fejl: Felterne øverst skal slutte med en linje med tre bindestreger: --- "
            "[front-matter]",
            id="open front matter",
        ),
        pytest.param(
            b"---\n- a\n---\n",
            "2: fejl: Felterne øverst skal skrives som »navn: værdi«. [wrong-kind]",
            id="a list as front matter",
        ),
        pytest.param(
            f"---\n{BILLION_LAUGHS}\n---\n".encode(),
            "2: fejl: Filen bruger ankre eller henvisninger (& eller *), som ikke er tilladt. "
            "Skriv teksten i anførselstegn. [yaml-anchor]",
            id="alias bomb",
        ),
    ],
)
def test_a_broken_file_is_refused(files: CatalogueFiles, content: bytes, expected: str) -> None:
    files.write(CASE, content)

    assert f"{CASE}:{expected}" in files.problems()


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (
            "practices/legetøj.md",
            "fejl: Filens navn må kun bruge a-z, tal og bindestreg (æ=ae, ø=oe, å=aa). [file-name]",
        ),
        (
            "municipalities/eksempelby/To Ord.md",
            "fejl: Filens navn må kun bruge a-z, tal og bindestreg (æ=ae, ø=oe, å=aa). [file-name]",
        ),
        (
            "practices/term.yml",
            "fejl: Filen »term.yml« hører ikke til her. Mente du »terms.yml«? [unknown-file]",
        ),
        (
            "practices/dybt/nede.md",
            (
                "fejl: Filen »dybt/nede.md« hører ikke til her. Her ligger kun filer af slagsen "
                "»praksis«, som <navn>.md. [unknown-file]"
            ),
        ),
        (
            "municipalities/eksempelby/noter.txt",
            (
                "fejl: Filen »noter.txt« hører ikke til her. Et eksempel ligger i "
                "municipalities/<kommune>/<eksempel>.md. [unknown-file]"
            ),
        ),
        (
            "municipalities/index.md",
            (
                "fejl: Filen »index.md« hører ikke til her. Et eksempel ligger i "
                "municipalities/<kommune>/<eksempel>.md. [unknown-file]"
            ),
        ),
    ],
)
def test_a_file_in_the_wrong_place_or_name_is_refused(
    files: CatalogueFiles, path: str, expected: str
) -> None:
    files.write(path, "---\n---\n")

    assert files.problems() == [f"{path}:1: {expected}"]


def test_system_files_and_images_are_left_alone(files: CatalogueFiles) -> None:
    files.write("practices/.DS_Store", b"\0")
    files.write("municipalities/eksempelby/hylde.png", PIXEL)
    files.write("municipalities/map/outline.mjs", "// et script\n")

    assert files.problems() == []
    assert files.load().images == {"municipalities/eksempelby/hylde.png"}


def test_a_folder_that_cannot_be_read_as_a_file_is_refused(files: CatalogueFiles) -> None:
    link = files.root / "practices" / "peger-ingen-steder.md"
    link.symlink_to(files.root / "findes-ikke")
    assert [line.rpartition(" ")[2] for line in files.problems()] == ["[symlink]"]

    files.remove(TERMS)
    (files.root / "practices" / "loekke.md").symlink_to(files.root / "practices" / "loekke.md")
    assert [line.rpartition(" ")[2] for line in files.problems()] == ["[symlink]"] * 2


def test_a_file_with_ten_mistakes_gives_ten_problems(files: CatalogueFiles) -> None:
    for old, new in [
        ('code: "p01"', 'code: "P-1"'),
        ('owner: "Redaktionen"\n', ""),
        ('  - "udlaan"', '  - "udlaam"'),
        ('status: "published"', 'status: "publiched"'),
        ('reviewed: "2026-11-22"', 'reviewed: "2026-02-31"'),
        ('cost: "ikke oplyst"', 'cost: "ikke oplyst"\npris: "gratis"'),
        ('pitfalls: "ikke oplyst"', 'pitfalls: "ikke oplyst"\ncost: "ikke oplyst"'),
        ('  - "rent-legetoej"', '  - "rent-legetoj"'),
        ("Der er **1.200** stykker", "Der er **1.300** stykker"),
        ("1. Ryd en hylde.", "1. Ryd en <b>hylde</b>."),
    ]:
        files.replace(PRACTICE, old, new)

    assert (
        "\n".join(files.problems()).replace(PRACTICE, "")
        == """\
:2: fejl: Feltet »Kort kode« (code) skal være et bogstav og 2-5 tal. Eksempel: p08 [wrong-form]
:2: fejl: Feltet »Ansvarlig« (owner) mangler. Eksempel: Redaktionen [missing-field]
:7: fejl: Feltet »Emneord« (tags) kan ikke være »udlaam«. Mente du »udlaan«? [unknown-value]
:10: fejl: Feltet »Status« (status) kan ikke være »publiched«. Mente du »published«? \
[unknown-choice]
:11: fejl: Feltet »Gennemgået« (reviewed) skal være en dato, der findes, som 2026-11-22. \
[wrong-kind]
:37: fejl: Feltet »pris« findes ikke. Skriv »cost«. [unknown-key]
:41: fejl: Feltet »cost« står to gange; første gang på linje 36. Slet det ene. [duplicate-key]
:97: fejl: Feltet »Hænger sammen med« (related) peger på praksissen »rent-legetoj«, som ikke \
findes. Mente du »rent-legetoej«? [dead-reference]
:110: fejl: Tallet »1.300« står ikke i fakta for de kilder, teksten bygger på. Nærmeste fakta: \
1200 (stykker legetøj); 14 (dage, et lån varer); 3 (kommuner i projektet). [unknown-number]
:125: fejl: Linjen indeholder HTML, som ikke er tilladt. Skriv teksten uden HTML. [raw-html]"""
    )


def test_a_missing_required_file_is_told(files: CatalogueFiles) -> None:
    files.remove(SOURCES)

    assert files.problems() == [f"{SOURCES}:1: fejl: Filen {SOURCES} mangler. [missing-file]"]
