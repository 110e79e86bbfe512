"""Reading a file of judged queries, or saying in Danish what is wrong with it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

Item = Mapping[str, object]
"""A query or a judgement, as it stands in a file."""

_QUERY = {"id": str, "query": str, "category": str, "relevant": list}
_JUDGEMENT = {"about": str, "titel": str, "kind": str, "grade": int}
_CALLED = {str: "en tekst", list: "en liste", int: "et helt tal fra 0 til 3"}
_MOST_TOLD = 20
_GRADES = range(4)


class QueryFileError(Exception):
    """A file of queries cannot be used; the message is for whoever gave it."""


def read_query_file(path: Path) -> tuple[list[Item], str]:
    """Return the queries of a file as they stand there, and the split that they all have, if any.

    Raises `QueryFileError` with everything that is wrong, up to a screenful.
    """
    data = _read(path)
    if not isinstance(data, dict) or not isinstance(data.get("queries"), list):
        raise QueryFileError('Filen skal være {"queries": [...]} som tests/search/queries.json.')
    queries = data["queries"]
    problems = list(_problems(queries))
    if not queries:
        problems = ["Filen har ingen søgninger."]
    if problems:
        more = len(problems) - _MOST_TOLD
        told = [*problems[:_MOST_TOLD], *([f"… og {more} fejl mere."] if more > 0 else [])]
        raise QueryFileError("\n".join(told))
    return queries, str(data.get("split", ""))


def _read(path: Path) -> object:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise QueryFileError(f"Filen {path} findes ikke eller kan ikke læses.") from error
    except json.JSONDecodeError as error:
        message = f"Filen {path} er ikke JSON: fejlen står på linje {error.lineno}."
        raise QueryFileError(message) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise QueryFileError(f"Filen {path} er ikke JSON i UTF-8.") from error


def _problems(queries: Sequence[object]) -> Iterator[str]:
    for number, query in enumerate(queries, 1):
        name = f"Søgning {number}"
        wrong = list(_wrong(query, _QUERY, name))
        yield from wrong
        if wrong or not isinstance(query, dict):
            continue
        for place, judgement in enumerate(query["relevant"], 1):
            yield from _wrong(judgement, _JUDGEMENT, f"{name} ({query['id']}), bedømmelse {place}")


def _wrong(item: object, fields: Mapping[str, type], name: str) -> Iterator[str]:
    """Yield what is wrong with the fields of a query or of a judgement."""
    if not isinstance(item, dict):
        yield f"{name} skal være et objekt med felter."
        return
    for field, kind in fields.items():
        value = item.get(field)
        if field not in item:
            yield f"{name}: feltet »{field}« mangler."
        elif type(value) is not kind or (isinstance(value, int) and value not in _GRADES):
            yield f"{name}: feltet »{field}« skal være {_CALLED[kind]}."
