"""Splitting an entry's file into front matter and the sections of its body."""

from dataclasses import dataclass

from praksiskatalog.loading.origin import Origin
from praksiskatalog.loading.text_file import TextFile
from praksiskatalog.model.entry import Section
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.problem import Problem, Severity, nearest
from praksiskatalog.model.rules import spoken

_HEADING = "## "
UNKNOWN_SECTION = "Overskriften »{heading}« hører ikke til her."
MAX_HINTS = 100


@dataclass(frozen=True)
class SplitFile:
    """The two parts of an entry's file; the body's first line is line `body_line`."""

    front_matter: str
    body: str
    body_line: int


def split_file(file: TextFile) -> tuple[SplitFile | None, list[Problem]]:
    """Return the front matter between two lines of `---`, and the body after it."""
    lines = file.text.split("\n")

    def missing(line: int, message: str) -> tuple[None, list[Problem]]:
        return None, [Problem(file.path, line, "", "front-matter", Severity.ERROR, message)]

    if lines[0].rstrip() != "---":
        return missing(1, "Filen skal begynde med en linje med tre bindestreger: ---")
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == "---":
            front = "\n".join(lines[1:number])
            return SplitFile(front, "\n".join(lines[number + 1 :]), number + 2), []
    return missing(1, "Felterne øverst skal slutte med en linje med tre bindestreger: ---")


def split_sections(
    body: str, body_line: int, known: tuple[Section, ...], origin: Origin
) -> tuple[dict[str, str], dict[str, int], list[Problem]]:
    """Return the sections' Markdown and its first line by key, and the problems with the headings.

    The first line of a section without text is that of its heading.
    """
    texts: dict[str, list[str]] = {}
    lines: dict[str, int] = {}
    problems: list[Problem] = []
    by_heading = {section.heading: section for section in known}
    current: list[str] = []
    stray = current
    for number, line in enumerate(body.split("\n"), start=body_line):
        if not line.startswith(_HEADING):
            current.append(line)
            continue
        current = []
        heading = line.removeprefix(_HEADING).rstrip(" #").strip()
        section = by_heading.get(heading)
        if section is None:
            near = nearest(heading, list(by_heading)) if len(problems) < MAX_HINTS else ""
            hint = near or _headings_hint(known)
            message = UNKNOWN_SECTION.format(heading=heading[:80])
            problems.append(origin.problem((), "unknown-section", message, hint, line=number))
        elif section.key in texts:
            message = f"Overskriften »{heading}« står to gange."
            problems.append(
                origin.problem((), "duplicate-section", message, "Saml teksten.", line=number)
            )
        else:
            texts[section.key] = current
            lines[section.key] = number
    if any(line.strip() for line in stray):
        message = "Der står tekst før den første overskrift."
        problems.append(
            origin.problem((), "stray-text", message, _headings_hint(known), line=body_line)
        )
    stripped = {key: "\n".join(text).strip("\n") for key, text in texts.items()}
    for key, text in texts.items():
        lines[key] += next((n for n, line in enumerate(text, start=1) if line), 0)
    problems += _missing_sections(stripped, lines, known, origin, body_line)
    ordered = {s.key: stripped[s.key] for s in known if s.key in stripped}
    return ordered, lines, problems


def _headings_hint(known: tuple[Section, ...]) -> str:
    return "Overskrifterne er: " + ", ".join(f"»{section.heading}«" for section in known) + "."


def _missing_sections(
    texts: dict[str, str],
    lines: dict[str, int],
    known: tuple[Section, ...],
    origin: Origin,
    body_line: int,
) -> list[Problem]:
    problems = []
    for section in known:
        text = texts.get(section.key)
        hint = section.explanation
        if text is None:
            words = spoken("missing-section", heading=section.heading, explanation=hint)
            problems.append(origin.problem((), *words, line=body_line))
        elif not text.strip() or not (section.may_be_unknown or is_stated(text)):
            words = spoken("empty-section", heading=section.heading, explanation=hint)
            where = ("sections", section.key)
            problems.append(origin.problem(where, *words, line=lines[section.key]))
    return problems
