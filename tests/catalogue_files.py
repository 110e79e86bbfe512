"""A room where tests draw a catalogue as files.

The catalogue is about libraries that lend toys. All of it is fictional: municipalities, codes,
sources and numbers.
"""

from collections.abc import Mapping
from pathlib import Path

from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.loading.catalogue import Loaded, load_catalogue

FICTIONAL = Path(__file__).parent / "fictional"
PRACTICE = "practices/legetoej-som-boeger.md"
SECOND_PRACTICE = "practices/rent-legetoej.md"
CASE = "municipalities/eksempelby/togbane-paa-kort.md"
UNNAMED_CASE = "municipalities/unavngivet/vask-hver-fredag.md"
MUNICIPALITY = "municipalities/eksempelby/index.md"
REGISTER = "municipalities/municipalities.csv"
THEME_DAY = "content/theme-days/en-formiddag-med-legetoej.md"
TOOL = "content/tools/hyldekort.md"
THEMES = "practices/themes.yml"
SOURCES = "practices/sources.yml"
FACTS = "practices/facts.yml"
TERMS = "practices/terms.yml"
VOICES = "practices/voices.yml"
VOCABULARY = "practices/vocabulary.yml"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000b49444154789c63"
    "60000200000500017a5eab3f0000000049454e44ae426082"
)
"""A picture of one point, as PNG."""


class CatalogueFiles:
    """A catalogue on disk that a test changes, and then reads or checks."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def write(self, path: str, content: str | bytes) -> None:
        """Write a file, text as UTF-8."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)

    def read(self, path: str) -> str:
        """Return a file's text."""
        return (self.root / path).read_text(encoding="utf-8")

    def remove(self, path: str) -> None:
        """Delete a file."""
        (self.root / path).unlink()

    def replace(self, path: str, old: str, new: str) -> None:
        """Replace the first `old` in a file, which must be there."""
        text = self.read(path)
        assert old in text, f"{old!r} does not stand in {path}"
        self.write(path, text.replace(old, new, 1))

    def line(self, path: str, text: str) -> int:
        """Return the number of the first line with `text` in it."""
        lines = self.read(path).split("\n")
        return next(number for number, line in enumerate(lines, start=1) if text in line)

    def load(self) -> Loaded:
        """Return the catalogue as it is read."""
        return load_catalogue(self.root)

    def problems(self) -> list[str]:
        """Return every problem as the line that an author sees."""
        return [str(problem) for problem in check_catalogue(self.load())]


def draw(root: Path, changes: Mapping[str, str | bytes] | None = None) -> CatalogueFiles:
    """Write the fictional catalogue's entries below `root`, and `changes` over them."""
    files = CatalogueFiles(root)
    for folder in ("practices", "municipalities", "content/theme-days", "content/tools"):
        for path in sorted((FICTIONAL / folder).rglob("*.*")):
            files.write(path.relative_to(FICTIONAL).as_posix(), path.read_bytes())
    for name, content in (changes or {}).items():
        files.write(name, content)
    return files
