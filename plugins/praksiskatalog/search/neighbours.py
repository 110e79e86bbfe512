"""Which pages belong together: what answers for a page answers a little for its neighbours."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.practice import Practice
from praksiskatalog.model.theme import Theme


def neighbours(catalogue: Catalogue) -> Mapping[str, tuple[str, ...]]:
    """Return for each entry's address the addresses that it belongs to.

    A case or a tool belongs to its practices, a theme to its practices, a theme day to its theme
    and the practices there.
    """
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for address, other in _pairs(catalogue):
        found[address][other] = None
    return {address: tuple(others) for address, others in found.items()}


def _pairs(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    owners = [(addresses.entry(case), case.practices) for case in catalogue.cases]
    owners += [(addresses.entry(tool), tool.practices) for tool in catalogue.tools]
    for address, references in owners:
        for reference in references:
            yield address, addresses.page(Practice.TYPE, reference)
    for practice in catalogue.practices:
        yield addresses.page(Theme.TYPE, practice.theme), addresses.entry(practice)
    for day in catalogue.theme_days:
        yield addresses.entry(day), addresses.page(Theme.TYPE, day.theme)
        for practice in catalogue.practices:
            if practice.theme == day.theme:
                yield addresses.entry(day), addresses.entry(practice)
