"""Print what 100 different packs cost: CPU seconds each, and the most memory.

Run it from the repository's root: `python -m tests.bench.packs [number of packs]`. The goal is a
tenth of what WeasyPrint needs for one, 3.7 CPU seconds.
"""

import random
import resource
import sys
import time

from tests.built_site import ROOT

from praksiskatalog.building import shown_catalogue
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.loading.site_settings import load_settings
from praksiskatalog.packs.document import day_document
from praksiskatalog.packs.options import PackOptions
from praksiskatalog.packs.press import Press
from praksiskatalog.packs.shelf import Shelf

PACKS = 100
PRACTICES = 3
GOAL = 0.37


def main() -> None:
    """Set packs of chosen practices, no two alike, and print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PACKS
    settings = load_settings(ROOT)
    shelf = Shelf(shown_catalogue(load_catalogue(ROOT).catalogue, settings), settings)
    days, chance, pages = shelf.catalogue.theme_days, random.Random(1), 0  # noqa: S311 - no secret
    before = resource.getrusage(resource.RUSAGE_SELF)
    start = time.perf_counter()
    with Press(ROOT) as press:
        for number in range(count):
            options = PackOptions(
                title=f"Pakke {number}",
                start=f"8.{number % 60:02}",
                practices=tuple(chance.sample(list(shelf.practices), PRACTICES)),
            )
            data, _ = day_document(shelf, days[number % len(days)], options)
            pages += press.print("pack", data).pages
    after = resource.getrusage(resource.RUSAGE_SELF)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    say(f"{count} pakker på {pages / count:.0f} sider, med {PRACTICES} praksisser:")
    say(f"{seconds / count:8.3f} CPU-sekunder hver (mål: {GOAL})")
    say(f"{(time.perf_counter() - start) / count:8.3f} sekunder hver")
    say(f"{after.ru_maxrss / 1000:8.0f} MB hukommelse på det meste")


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
