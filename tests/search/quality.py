"""The search-quality bench: `make search-quality QUERIES=FILE`."""

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.search.engines import ENGINES, search_all
from tests.search.judged_query import JudgedQuery, Target, read_queries, site_targets
from tests.search.metrics import Score, mean, score
from tests.search.query_file import QueryFileError, read_query_file
from tests.search.searched_site import searched_pages

from praksiskatalog.building import run_generator
from praksiskatalog.loading.catalogue import load_catalogue

ROOT = Path(__file__).parents[2]
OWN = Path(__file__).with_name("queries.json")
REPORT = ROOT / "build" / "search-quality.json"
NAMES = {"ours": "vores", "pagefind": "Pagefind", "lunr": "lunr"}
FIGURES = ("ndcg", "mapped", "mrr", "recall", "zero", "miss")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a query file against the site, print the figures and write every query's results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("queries", type=Path, nargs="?", default=OWN, help="else our own")
    parser.add_argument("--split", help="only the queries of this split")
    parser.add_argument("--site", type=Path, help="a site that is built already")
    options = parser.parse_args(arguments)
    try:
        read_query_file(options.queries)
        with built_site(options.site) as site:
            queries = chosen(read_queries(options.queries, targets_of(site)), options.split)
            found = search_all(site, [query.query for query in queries])
    except QueryFileError as error:
        parser.exit(1, f"{error}\n")
    scores = {name: scored(queries, found[name]) for name in ENGINES}
    print("\n".join(report_lines(queries, scores)))  # noqa: T201 - what the command is for
    REPORT.parent.mkdir(exist_ok=True)
    text = json.dumps(report_data(queries, found, scores), ensure_ascii=False, indent=1)
    REPORT.write_text(f"{text}\n", encoding="utf-8")


@contextmanager
def built_site(given: Path | None) -> Iterator[Path]:
    """Give a built site: the one that is given, or one of the catalogue as it stands."""
    if given is not None:
        yield given
        return
    with TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        if run_generator(ROOT, "build", "--quiet", "--site-dir", str(site)):
            raise SystemExit("Siden kunne ikke bygges.")
        yield site


def chosen(queries: Sequence[JudgedQuery], split: str | None) -> list[JudgedQuery]:
    """Return the queries of a split, or all; raise `QueryFileError` where it has none."""
    found = [query for query in queries if split in (None, query.split)]
    if not found:
        raise QueryFileError(f"Filen har ingen søgninger i delen »{split}«.")
    return found


def targets_of(site: Path) -> list[Target]:
    """Return everything on a built site that judgements may be about."""
    return site_targets(load_catalogue(ROOT).catalogue, searched_pages(site))


def scored(queries: Sequence[JudgedQuery], found: Sequence[Sequence[str]]) -> list[Score]:
    """Return each query's figures."""
    return [score(query, urls) for query, urls in zip(queries, found, strict=True)]


def report_lines(
    queries: Sequence[JudgedQuery], scores: Mapping[str, Sequence[Score]]
) -> Iterable[str]:
    """Yield the table: all queries first, then each category."""
    yield f"{'':22}{'n':>4}  {'søgning':10}" + "".join(f"{name:>8}" for name in FIGURES)
    for category in (None, *sorted({query.category for query in queries})):
        numbers = [n for n, query in enumerate(queries) if category in (None, query.category)]
        for name in ENGINES:
            figures = mean([scores[name][n] for n in numbers])
            label = (category or "alle") if name == ENGINES[0] else ""
            number = str(len(numbers)) if name == ENGINES[0] else ""
            cells = "".join(f"{figures[figure]:8.3f}" for figure in FIGURES)
            yield f"{label:22}{number:>4}  {NAMES[name]:10}{cells}"
    unmapped = {f"{q.id}: {about}" for q in queries for about in q.unmapped}
    yield f"Uden side: {len(unmapped)}"
    yield from sorted(unmapped)
    unknown = sorted({kind for query in queries for kind in query.unknown_kinds})
    if unknown:
        yield f"Ukendt slags, læst som side: {', '.join(unknown)}"


def report_data(
    queries: Sequence[JudgedQuery],
    found: Mapping[str, Sequence[Sequence[str]]],
    scores: Mapping[str, Sequence[Score]],
) -> dict[str, Any]:
    """Return what the file holds: the means, and every query's top 10."""
    rows = [
        {
            "id": query.id,
            "query": query.query,
            "category": query.category,
            "grades": dict(query.grades),
            "unmapped": dict(query.unmapped),
            **{
                name: {"ndcg": round(scores[name][n].ndcg, 4), "top": found[name][n]}
                for name in ENGINES
            },
        }
        for n, query in enumerate(queries)
    ]
    return {"means": {name: mean(scores[name]) for name in ENGINES}, "queries": rows}


if __name__ == "__main__":
    main()
