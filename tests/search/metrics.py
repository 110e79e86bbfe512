"""How good a list of results is, judged by the pages' grades."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2
from statistics import fmean

from tests.search.judged_query import JudgedQuery

SHOWN = 10
CLEARLY_RELEVANT = 2


@dataclass(frozen=True)
class Score:
    """One query's figures; `mapped_ndcg` leaves out what the site does not have."""

    ndcg: float
    mapped_ndcg: float
    reciprocal_rank: float
    recall: float
    is_empty: bool
    is_missed: bool


def score(query: JudgedQuery, urls: Sequence[str]) -> Score:
    """Return the figures of a query's results, best first."""
    grades = [query.grades.get(url, 0) for url in urls[:SHOWN]]
    everything = [*query.grades.values(), *query.unmapped.values()]
    clear = next((n for n, grade in enumerate(grades, 1) if grade >= CLEARLY_RELEVANT), None)
    return Score(
        ndcg=_ndcg(grades, everything),
        mapped_ndcg=_ndcg(grades, list(query.grades.values())),
        reciprocal_rank=1 / clear if clear else 0,
        recall=sum(grade > 0 for grade in grades) / max(1, min(SHOWN, len(query.grades))),
        is_empty=not urls,
        is_missed=clear is None,
    )


def _ndcg(grades: Sequence[int], possible: Sequence[int]) -> float:
    best = _gain(sorted(possible, reverse=True)[:SHOWN])
    return _gain(grades) / best if best else 0


def _gain(grades: Sequence[int]) -> float:
    return sum((2.0**grade - 1) / log2(place + 1) for place, grade in enumerate(grades, 1))


def mean(scores: Sequence[Score]) -> Mapping[str, float]:
    """Return the means of the figures, by the names that the bench prints."""
    return {
        "ndcg": fmean(each.ndcg for each in scores),
        "mapped": fmean(each.mapped_ndcg for each in scores),
        "mrr": fmean(each.reciprocal_rank for each in scores),
        "recall": fmean(each.recall for each in scores),
        "zero": fmean(each.is_empty for each in scores),
        "miss": fmean(each.is_missed for each in scores),
    }
