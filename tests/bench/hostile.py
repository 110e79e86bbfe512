"""Measures the seconds, of CPU and on the wall, and the memory that each hostile file costs.

Run from the repository's root: `python -m tests.bench.hostile`. No test: time is not asserted.
"""

import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.catalogue_files import draw
from tests.hostile.hostile_files import HOSTILE, write

SLOWEST = 10


def _seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Print the slowest files, and the largest memory of any."""
    costs = []
    for hostile in HOSTILE:
        with tempfile.TemporaryDirectory() as folder:
            files = draw(Path(folder))
            write(files.root, hostile)
            start, began = _seconds(), perf_counter()
            subprocess.run(
                [sys.executable, "-m", "praksiskatalog.cli", "check", "--root", folder],
                stdout=subprocess.DEVNULL, check=False,
            )  # fmt: skip
            costs.append((_seconds() - start, perf_counter() - began, hostile.name))
    for seconds, wall, name in sorted(costs, reverse=True)[:SLOWEST]:
        sys.stdout.write(f"{seconds:6.2f} CPU s {wall:6.2f} s  {name}\n")
    slowest = max(wall for _, wall, _ in costs)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    sys.stdout.write(f"{len(costs)} filer, højst {slowest:.2f} s og {memory:.0f} MB\n")


if __name__ == "__main__":
    main()
