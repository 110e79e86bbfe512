"""Which pages belong together: what answers for a page answers a little for its neighbours."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue
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
    themes = {theme.reference: theme for theme in catalogue.themes}
    for entry in (*catalogue.cases, *catalogue.tools):
        for practice in entry.practices:
            yield addresses.entry(entry), addresses.page("practice", practice)
    for practice in catalogue.practices:
        if practice.theme in themes:
            yield addresses.entry(themes[practice.theme]), addresses.entry(practice)
    for day in catalogue.theme_days:
        yield addresses.entry(day), addresses.page(Theme.TYPE, day.theme)
        for practice in catalogue.practices:
            if practice.theme == day.theme:
                yield addresses.entry(day), addresses.entry(practice)
