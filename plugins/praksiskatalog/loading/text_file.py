"""Reading one file as text: its size, its encoding and its line ends."""

from dataclasses import dataclass
from pathlib import Path

from praksiskatalog.loading.path_names import has_link
from praksiskatalog.model.problem import Problem, Severity

MAX_BYTES = 1_000_000
BOM = "\ufeff"


@dataclass(frozen=True)
class TextFile:
    """The text of a file with LF line ends and no byte-order mark; `path` is below the root."""

    path: str
    text: str


def read_text_file(root: Path, path: str) -> tuple[TextFile | None, list[Problem]]:
    """Return the file's text, or None and the problem that keeps it from being read.

    A link is not read. CRLF line ends and a byte-order mark are accepted with a warning. Raises
    nothing.
    """

    def problem(rule: str, message: str, hint: str = "", line: int = 1) -> Problem:
        return Problem(path, line, "", rule, Severity.ERROR, message, hint)

    if has_link(root, path):
        return None, []  # loading.path_names says so
    try:
        size = (root / path).stat().st_size
        if size > MAX_BYTES:
            message = (
                f"Filen fylder {size // 1000:,} kB. Der er plads til {MAX_BYTES // 1000:,} kB."
            )
            return None, [problem("file-too-large", message.replace(",", "."), "Del den i flere.")]
        raw = (root / path).read_bytes()
    except OSError:
        return None, [problem("unreadable-file", "Filen kan ikke læses.")]
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in raw:
        hint = "Gem den igen som UTF-8."
        return None, [problem("not-utf-8", "Filen er gemt som UTF-16 eller er ikke tekst.", hint)]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        message = "Filen er ikke gemt som UTF-8; den ser ud til at være gemt som Windows-1252."
        return None, [problem("not-utf-8", message, "Gem den igen som UTF-8.", line)]
    return _with_plain_line_ends(path, text)


def _with_plain_line_ends(path: str, text: str) -> tuple[TextFile | None, list[Problem]]:
    problems = []

    def warn(rule: str, message: str, hint: str) -> None:
        problems.append(Problem(path, 1, "", rule, Severity.WARNING, message, hint))

    if text.startswith(BOM):
        text = text.removeprefix(BOM)
        warn("byte-order-mark", "Filen begynder med et usynligt tegn (BOM).", "Gem uden BOM.")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        warn("crlf", "Linjerne slutter, som Windows gør det (CRLF).", "Gem med LF.")
    if not text.strip():
        empty = Problem(path, 1, "", "empty-file", Severity.ERROR, "Filen er tom.")
        return None, [*problems, empty]
    return TextFile(path, text), problems
