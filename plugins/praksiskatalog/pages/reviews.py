"""The pages that list when each entry is to be reviewed next. They look at no clock."""

from itertools import groupby

from praksiskatalog.model import addresses
from praksiskatalog.model.danish import sort_key, written_date
from praksiskatalog.model.entry import Entry
from praksiskatalog.pages import parts
from praksiskatalog.pages.page import Link, Page
from praksiskatalog.pages.relations import Site

PAGE_SIZE = 200
_TITLE = "Gennemgang af siderne"
_LEAD = "Hver side bliver læst igennem igen. Her står, hvornår det senest skal være sket."


def review_pages(site: Site) -> list[Page]:
    """Return every entry that readers see by its next review, soonest first, 200 on a page."""
    entries = sorted(
        site.catalogue.entries(), key=lambda entry: (entry.next_review, sort_key(entry.title))
    )
    chunks = [entries[at : at + PAGE_SIZE] for at in range(0, len(entries), PAGE_SIZE)] or [[]]
    return [_page(chunk, number, len(chunks)) for number, chunk in enumerate(chunks, start=1)]


def _page(entries: list[Entry], number: int, count: int) -> Page:
    front = parts.plain_front_matter(
        "reviews.html",
        _title(number),
        _LEAD,
        kind_label="Oversigt",
        crumbs=[Link(title="Om", url=addresses.ABOUT)],
    )
    front |= {
        "months": [
            {
                "title": written_date(month).capitalize(),
                "anchor": f"maaned-{month}",
                "entries": [_row(entry) for entry in found],
            }
            for month, found in groupby(entries, key=lambda e: f"{e.next_review:%Y-%m}")
        ],
        "previous": _link(number - 1) if number > 1 else None,
        "next": _link(number + 1) if number < count else None,
    }
    return Page(addresses.list_page(addresses.REVIEWS, number), front)


def _row(entry: Entry) -> dict[str, str]:
    return {
        "title": entry.title,
        "url": addresses.entry(entry),
        "kind_label": entry.LABEL,
        "owner": entry.owner,
        "date": entry.next_review.isoformat(),
        "date_text": written_date(entry.next_review),
    }


def _title(number: int) -> str:
    return _TITLE if number == 1 else f"{_TITLE}, side {number}"


def _link(number: int) -> Link:
    return Link(title=_title(number), url=addresses.list_page(addresses.REVIEWS, number))
