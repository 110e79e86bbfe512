"""Where the parts of a pack stand: sheets on two pages, contents that lead there, no lost text."""

from collections.abc import Callable
from typing import Any

from tests.packs.conftest import DAY, PrintedFiles
from tests.packs.pdf_reading import ReadPdf, squeezed

from praksiskatalog.model.catalogue import Catalogue

BAROMETER = "Barometer: Hvor er vi i dag?"
Reader = Callable[[str], ReadPdf]


def test_every_practice_has_a_sheet_of_two_pages_that_begins_on_a_recto(
    printed_files: PrintedFiles, catalogue: Catalogue
) -> None:
    seen = set()
    for path in printed_files.paths("deltager.pdf"):
        handout = printed_files.read(path)
        starts = [page for _, page in parts(handout)]
        for practice in catalogue.practices:
            for title, page in parts(handout):
                if title == squeezed(practice.title):
                    following = min(start for start in starts if start > page)
                    assert (page % 2, following - page) == (1, 2), f"{path}: {practice.title}"
                    seen.add(practice.reference)

    assert seen == {practice.reference for practice in catalogue.practices}


def test_a_sheet_says_what_the_practice_says(own_pack: Reader, catalogue: Catalogue) -> None:
    handout = own_pack("deltager.pdf")
    day = next(day for day in catalogue.theme_days if day.reference == DAY)
    for practice in catalogue.practices_of(day):
        page = dict(parts(handout))[squeezed(practice.title)]
        recto, verso = handout.text(page), handout.text(page + 1)

        assert squeezed(practice.summary) in recto
        for item in practice.recommendations:
            assert squeezed(item.title) in verso
            assert all(squeezed(point.text) in verso for point in item.items)
        assert all(squeezed(question) in verso for question in practice.questions)
        assert practice.code in recto
        assert practice.code in verso


def test_a_sheet_says_what_its_source_does_not_tell(own_pack: Reader, catalogue: Catalogue) -> None:
    day = next(day for day in catalogue.theme_days if day.reference == DAY)
    silent = [p for p in catalogue.practices_of(day) if p.cost == "ikke oplyst"]
    told = own_pack("deltager.pdf").text()

    assert silent
    for practice in silent:
        assert "hvad det koster" in practice.unsaid
        assert squeezed(f"Kilden oplyser ikke, {practice.unsaid}.") in told


def test_print_tells_source_and_proposal_apart(own_pack: Reader) -> None:
    for name in ("deltager.pdf", "kort.pdf"):
        text = own_pack(name).text()
        assert "Voresforslag" in text
    assert "Katalogetsiger" in own_pack("deltager.pdf").text()


def test_the_contents_lead_to_the_pages_they_name(printed_files: PrintedFiles) -> None:
    for path in [*printed_files.paths("pakke.pdf"), *printed_files.paths("deltager.pdf")]:
        pdf = printed_files.read(path)
        pages = {(pdf.text_of(tag), pdf.page_of(tag)) for tag in pdf.tags.all("H1", "H2", "H3")}
        entries = [pdf.text_of(entry) for entry in next(pdf.tags.all("TOC")).all("TOCI")]

        assert len(entries) > 5
        wrong = [entry for entry in entries if not names_its_page(entry, pages)]
        assert (path, wrong) == (path, [])


def test_what_the_contents_name_is_what_the_pack_holds(own_pack: Reader) -> None:
    pack = own_pack("pakke.pdf")
    entries = [pack.text_of(entry) for entry in next(pack.tags.all("TOC")).all("TOCI")]
    for title, _ in parts(pack):
        words = title.removesuffix("Voresforslag")
        assert title == "Indhold" or any(entry.startswith(words) for entry in entries), title


def test_a_link_in_the_contents_goes_to_its_page(own_pack: Reader) -> None:
    pack = own_pack("pakke.pdf")
    pages: list[Any] = list(pack.pages)
    numbers = {page.indirect_reference.idnum: n for n, page in enumerate(pages, start=1)}
    told = [link for link in pack.links if "side" in link["/Contents"] and "/Dest" in link]

    assert told
    for link in told:
        said = int(link["/Contents"].rpartition("side ")[2])
        assert numbers[link["/Dest"][0].indirect_reference.idnum] == said


def test_a_footer_names_the_pack_and_its_own_page(own_pack: Reader) -> None:
    pack = own_pack("pakke.pdf")
    title = squeezed(str(pack.reader.metadata.title if pack.reader.metadata else ""))
    starts = dict(parts(pack))
    cards = range(starts["Korttilsamtalen"] + 1, starts[squeezed(BAROMETER)])
    for page in set(range(2, len(pack.pages) + 1)).difference(cards):
        running = [p.text for p in pack.pieces if p.page == page and p.mark == "running"]
        assert squeezed("".join(running)) in (f"{title}{page}", f"{page}{title}")


def parts(pdf: ReadPdf) -> list[tuple[str, int]]:
    return [(pdf.text_of(tag), pdf.page_of(tag)) for tag in pdf.tags.all("H1")]


def names_its_page(entry: str, pages: set[tuple[str, int]]) -> bool:
    """Return whether an entry is a heading with the number of its page."""
    return any(
        entry == f"{title.removesuffix('Voresforslag').removesuffix('Katalogetsiger')}{page}"
        for title, page in pages
    )
