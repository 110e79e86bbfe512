"""The static pages of a list, and the compact index that the filter reads in the browser."""

from collections import Counter
from collections.abc import Sequence

from praksiskatalog.model import addresses
from praksiskatalog.pages import parts
from praksiskatalog.pages.lists import Group, ListIndex, Option
from praksiskatalog.pages.page import Page

PAGE_SIZE = 100
SUMMARIES_UP_TO = 400
"""How long a list may be for its index to hold summaries: they are most of its bytes."""


def list_pages(index: ListIndex) -> list[Page]:
    """Return a list's static pages of 100; together they hold the whole list."""
    numbers = range(1, max(1, -(-len(index.cards) // PAGE_SIZE)) + 1)
    return [_list_page(index, number, numbers) for number in numbers]


def _list_page(index: ListIndex, number: int, numbers: Sequence[int]) -> Page:
    first = (number - 1) * PAGE_SIZE
    title = index.title if number == 1 else f"{index.title}, side {number}"
    front = parts.plain_front_matter(
        "list.html", title, index.lead, kind_label="Oversigt", crumbs=[]
    )
    front |= {
        "kind": "list",
        "list_kind": index.kind,
        "total": len(index.cards),
        "items": list(index.cards[first : first + PAGE_SIZE]),
        "groups": [_group_view(index, group, options) for group, options in index.groups],
        "pages": [
            {"number": n, "url": addresses.list_page(index.folder, n), "current": n == number}
            for n in numbers
        ],
        "index_url": addresses.filter_index(index.kind),
        "page_size": PAGE_SIZE,
    }
    return Page(addresses.list_page(index.folder, number), front)


def _group_view(index: ListIndex, group: Group, options: Sequence[Option]) -> dict[str, object]:
    counts = Counter(value for row in index.values for value in {*row.get(group.name, ())})
    return {
        "name": group.name,
        "label": group.label,
        "parameter": group.parameter,
        "options": [
            {"value": value, "label": label, "definition": definition, "count": counts[value]}
            for value, label, definition in options
        ],
    }


def compact(index: ListIndex) -> dict[str, object]:
    """Return a list as the compact index that the filter reads in the browser.

    `items` are `[title, url, summary, facts, reference, code, colour, values]`, where `values` is
    parallel to `group_order` and holds the numbers of the options in `groups`; an item of another
    kind than the first ends with its kind's label. In a list of more than 400 the summaries are
    empty, which keeps an index of 2,000 within 60 kB of gzip.
    """
    kinds = [card["kind_label"] for card in index.cards]
    with_summary = len(index.cards) <= SUMMARIES_UP_TO
    order = [group.name for group, _ in index.groups]
    places: dict[str, dict[str, int]] = {
        group.name: {option[0]: place for place, option in enumerate(options)}
        for group, options in index.groups
    }
    return {
        "version": 1,
        "group_order": order,
        "groups": {
            group.name: [option[0] for option in options] for group, options in index.groups
        },
        "items": [
            [
                card["title"],
                card["url"],
                card["summary"] if with_summary else "",
                card["facts"],
                card["reference"],
                card["code"],
                card["colour"],
                [sorted({places[name][v] for v in row.get(name, ())}) for name in order],
                *([card["kind_label"]] if card["kind_label"] != kinds[0] else ()),
            ]
            for card, row in zip(index.cards, index.values, strict=True)
        ],
    }
