"""The line that says which version of an entry a contributor began from.

It is the first line of the front matter: `# grundlag: ` and the SHA-256 of the entry's canonical
file, in hexadecimal. YAML reads it as a comment, `format` leaves it, `import` takes it off.
"""

import hashlib
import re

_LINE = re.compile(r"\A---\n# grundlag: (?P<hash>[0-9a-f]{64})\n")


def basis_of(text: str) -> str:
    """Return the hash that a file began from, empty where it names none."""
    found = _LINE.match(text)
    return found["hash"] if found else ""


def without_basis(text: str) -> str:
    """Return a file without the line; the number of every other line is one less."""
    return _LINE.sub("---\n", text)


def with_basis(text: str, basis: str) -> str:
    """Return a file that names what it began from, or as it is for an empty hash."""
    return text.replace("---\n", f"---\n# grundlag: {basis}\n", 1) if basis else text


def blanked(text: str) -> str:
    """Return a file whose hash, which is no one's number, is left out; its lines stay."""
    return _LINE.sub("---\n#\n", text)


def file_hash(text: str) -> str:
    """Return the hash of a file's canonical text."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
