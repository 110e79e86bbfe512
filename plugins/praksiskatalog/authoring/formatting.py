"""The canonical form of the files that are there, and what keeps a file from it."""

from collections.abc import Iterator

import yaml

from praksiskatalog.loading.basis import basis_of, with_basis, without_basis
from praksiskatalog.loading.body import split_file
from praksiskatalog.loading.canonical import catalogue_texts
from praksiskatalog.loading.catalogue import Loaded
from praksiskatalog.loading.text_file import TextFile
from praksiskatalog.model.problem import Problem, Severity


def formatted(loaded: Loaded) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Return the text of each file that is not in its canonical form, by path.

    Files with errors are left out: their own problems say why. A file whose comments would be lost
    is a problem, unless its comments are all that keeps it from the canonical form.
    """
    broken = {problem.path for problem in loaded.problems if problem.severity is Severity.ERROR}
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for path, canonical in catalogue_texts(loaded.catalogue).items():
        text = loaded.texts.get(path, canonical)
        wanted = with_basis(canonical, basis_of(text))
        if path in broken or text == wanted:
            continue
        lines = list(comment_lines(path, without_basis(text)))
        if not lines:
            texts[path] = wanted
        elif _without_lines(without_basis(text), lines) != canonical:
            message = "Filen har kommentarer, som ville gå tabt. Den er ikke rørt."
            hint = "Flyt dem til et felt eller til beskeden om ændringen."
            line = lines[0] + bool(basis_of(text))
            problems.append(Problem(path, line, "", "comment", Severity.ERROR, message, hint))
    return texts, tuple(problems)


def comment_lines(path: str, text: str) -> Iterator[int]:
    """Yield the lines, from 1, of a readable file's fields on which there is a comment."""
    first = 1
    if path.endswith(".md"):
        split, _ = split_file(TextFile(path, text))
        text, first = (split.front_matter, 2) if split else ("", 1)
    end = 0
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        between = text[end : token.start_mark.index]
        for number, line in enumerate(between.split("\n")):
            if "#" in line:
                yield first + text.count("\n", 0, end) + number
        end = max(end, token.end_mark.index)


def _without_lines(text: str, lines: list[int]) -> str:
    """Return the text without the lines that hold nothing but a comment."""
    kept = [
        line
        for number, line in enumerate(text.split("\n"), start=1)
        if number not in lines or not line.lstrip().startswith("#")
    ]
    return "\n".join(kept)
