"""Print what it costs to build 2,000 entries: CPU seconds, and the size of what is fetched.

Run it from the repository's root: `python -m tests.bench.build [number of cases]`.
"""

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.built_site import draw_site
from tests.grown_site import gzipped_file, gzipped_frame
from tests.many_cases import draw_cases

from praksiskatalog.loading.catalogue import load_catalogue

CASES = 2000
PAGES = (
    "eksempler/index.html", "emneord/leg/index.html", "praksisser/rent-legetoej/index.html",
    "kommuner/index.html", "assets/data/filter-case.js", "assets/data/entries.js",
)  # fmt: skip
STOCK_CONFIG = """site_name: Sammenligning
theme: {name: material, language: da, font: false}
nav: [index.md]
"""


def main() -> None:
    """Build the grown catalogue, and the same texts with plain Material, and print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    with tempfile.TemporaryDirectory() as folder:
        root, site = Path(folder) / "katalog", Path(folder) / "site"
        draw_cases(draw_site(root), count)
        seconds = cpu_seconds(root, site)
        say(f"{count} eksempler: {seconds:.1f} CPU-sekunder")
        for path in PAGES:
            say(f"{gzipped_file(site, path) / 1000:8.1f} kB gzip  {path}")
        case = load_catalogue(root).catalogue.cases[0]
        frame = gzipped_frame(site, f"kommuner/{case.reference}/index.html", case)
        say(f"{frame / 1000:8.1f} kB gzip  et eksempels side uden sin egen tekst")
        stock = Path(folder) / "stock"
        draw_stock_site(root, stock)
        seconds = cpu_seconds(stock, Path(folder) / "stock-site")
        say(f"De samme tekster med Material, som det er: {seconds:.1f} CPU-sekunder")


def cpu_seconds(root: Path, site: Path) -> float:
    """Return the CPU seconds, of all cores, that MkDocs uses for a build."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=root, env=environment, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def draw_stock_site(root: Path, stock: Path) -> None:
    """Write the entries as plain pages outside the nav, which is how Material builds fastest."""
    for path in sorted(root.glob("municipalities/**/*.md")):
        target = stock / "docs" / path.relative_to(root)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    (stock / "docs" / "index.md").write_text("# Sammenligning\n", encoding="utf-8")
    (stock / "mkdocs.yml").write_text(STOCK_CONFIG, encoding="utf-8")


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
