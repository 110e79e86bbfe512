"""Writing a file whole or not at all."""

from pathlib import Path

from praksiskatalog.loading.unfinished import remove_unfinished, unfinished


def replace_file(path: Path, content: str | bytes) -> None:
    """Write a file beside the old one, text as UTF-8, and then let it take its place.

    What a killed process has left of the same file is removed.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    remove_unfinished(path.parent, path.name)
    new = unfinished(path)
    try:
        with new.open("xb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
        new.chmod(path.stat().st_mode if path.exists() else 0o644)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def create_file(path: Path, text: str) -> None:
    """Write a new file; raises FileExistsError where there is one, or a link of that name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
