"""Broken and hostile files, made when the tests run, each with its line and its rule."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.catalogue_files import CASE, FICTIONAL, PIXEL, REGISTER, SOURCES, TERMS, VOCABULARY

BODY, TITLE, OWNER = (
    "Små dele bliver væk.",
    'title: "Togbane på lånerkortet"',
    'owner: "Redaktionen"',
)
FOLDER = "municipalities/eksempelby"
BODY_LINE, OWNER_LINE = 43, 10
OUTLINE = "municipalities/map/outline.json"
JPEG, EMPTY = b"\xff\xd8", b"\xff\xe1\0\2"


class Hostile(NamedTuple):
    """One file: what it is, where it lies, its bytes, and the problem that it must give."""

    name: str
    path: str
    content: bytes
    line: int
    rule: str


def _text(path: str) -> str:
    return (FICTIONAL / path).read_text(encoding="utf-8")


def _changed(name: str, old: str, new: str, line: int, rule: str) -> Hostile:
    return Hostile(name, CASE, _text(CASE).replace(old, new, 1).encode("utf-8"), line, rule)


def _bodies() -> Iterator[Hostile]:
    for name, text, rule in (
        ("script", "<script>alert(1)</script>", "raw-html"),
        ("svg with a handler", "<svg/onload=alert(1)>", "raw-html"),
        ("image with a handler", '<img src=x onerror="alert(1)">', "raw-html"),
        ("frame", '<iframe src="https://example.org"></iframe>', "raw-html"),
        ("style", "<style>@import 'https://example.org/a.css'</style>", "raw-html"),
        ("comment", "<!-- skjult -->", "raw-html"),
        ("half a tag", "<a href='x", "raw-html"),
        ("processing instruction", "<?php echo 1 ?>", "raw-html"),
        ("script address", "[x](javascript:alert(1))", "link-target"),
        ("script address in capitals", "[x](JaVaScRiPt:alert(1))", "link-target"),
        ("script address with an entity", "[x](java&#x73;cript:alert(1))", "html-entity"),
        ("script address with a tab", "[x](java\tscript:alert(1))", "control-character"),
        ("colon as an entity", "[x](javascript&colon;alert(1))", "html-entity"),
        ("data address", "[x](data:text/html,x)", "link-target"),
        ("local file", "[x](file:///etc/passwd)", "link-target"),
        ("address without a scheme", "[x](//example.org)", "link-target"),
        ("plain http", "[x](http://example.org)", "link-target"),
        ("mail", "[x](mailto:a@example.org)", "link-target"),
        ("up and out", "[x](../../etc/passwd)", "link-target"),
        ("a page that is not there", "[x](/findes-ikke/)", "dead-link"),
        ("image from elsewhere", "![x](https://example.org/a.png)", "image-place"),
        ("image up and out", "![x](../../../etc/a.png)", "image-place"),
        ("absolute image", "![x](/etc/a.png)", "image-place"),
        ("image that is not there", "![x](ikke.png)", "missing-image"),
        ("data image", "![x](data:image/png;base64,AAAA)", "image-place"),
        ("attribute list", 'Tekst {: onclick="alert(1)" }', "attribute-list"),
        ("autolink", "<https://example.org>", "autolink"),
        ("reference link", "[a][b]", "reference-link"),
        ("definition", "[b]: https://example.org", "reference-link"),
        ("footnote", "Tekst[^1]", "reference-link"),
        ("code", "`kode`", "code"),
        ("fence", "~~~\nkode\n~~~", "code"),
        ("heading too high", "# Øverst", "heading"),
        ("underlined heading", "Tekst\n---", "setext-heading"),
        ("rule", "Tekst\n\n***", "horizontal-rule"),
        ("null", "a\0b", "not-utf-8"),
        ("bell", "a\x07b", "control-character"),
        ("line separator", "a\u2028b", "control-character"),
        ("text turned round", "a\u202eb", "hidden-character"),
        ("nobody sees it", "a\u200bb", "hidden-character"),
        ("20,000 brackets", "[" * 20_000, "too-much-markup"),
        ("8,000 images", "![" * 8_000, "too-much-markup"),
        ("5,000 links", "[a](" * 5_000, "too-much-markup"),
        ("10,000 stars", "*a" * 9_000, "too-much-markup"),
        ("backslashes", "\\" * 15_000, "too-much-markup"),
        ("bars", "|" * 15_000, "too-much-markup"),
        ("a wide table", f"|{'a|' * 900}\n|{'-|' * 900}", "too-much-markup"),
        ("no-break spaces", "\u00a0" * 15_000, "line-too-long"),
        ("letters with many marks", "a" + "\u0301" * 9_000, "line-too-long"),
        ("words that unfold", "\ufdfa" * 5_000, "line-too-long"),
        ("half an address", "a." * 7_000 + "@", "line-too-long"),
        ("deep lists", "\n".join("  " * n + "- a" for n in range(60)), "too-much-markup"),
        ("deep quotations", ">" * 900 + " a", "too-much-markup"),
        ("a long line", "a" * 19_000, "line-too-long"),
        ("a long text", "a\n" * 30_000, "text-too-long"),
        ("a number", "010136-4321", "cpr-number"),
        ("a number in other digits", "０１０１３６ ４３２１", "cpr-number"),
    ):
        offset = {"setext-heading": 1, "horizontal-rule": 2}.get(rule, 0)
        whole = {"too-much-markup", "text-too-long"}
        line = 1 if rule == "not-utf-8" else BODY_LINE + offset
        yield _changed(f"body: {name}", BODY, text, 0 if rule in whole else line, rule)


def _fields() -> Iterator[Hostile]:
    for name, text, line, rule in (
        ("python tag", "owner: !!python/object/apply:os.system [ls]", OWNER_LINE, "yaml-tag"),
        ("own tag", "owner: !x y", OWNER_LINE, "yaml-tag"),
        ("anchor", "owner: &a b", OWNER_LINE, "yaml-anchor"),
        ("alias", "owner: *a", OWNER_LINE, "yaml-anchor"),
        ("tab", "\towner: x", OWNER_LINE, "yaml-tab"),
        ("10,000 brackets", "owner: " + "[" * 10_000, OWNER_LINE, "too-deep"),
        ("10,000 braces", "owner: " + "{a: " * 10_000, OWNER_LINE, "too-deep"),
        ("list as key", "? [a]\n: b", OWNER_LINE, "yaml-key"),
        ("twice", f"{OWNER}\n{OWNER}", OWNER_LINE + 1, "duplicate-key"),
        ("unknown", f'__proto__: "x"\n{OWNER}', OWNER_LINE, "unknown-key"),
        ("reference by hand", f'reference: "../x"\n{OWNER}', OWNER_LINE, "unknown-key"),
        ("empty", 'owner: ""', OWNER_LINE, "empty-field"),
        ("a list", "owner:\n  - x", OWNER_LINE, "wrong-kind"),
        ("two lines", 'owner: "a\\nb"', OWNER_LINE, "wrong-form"),
        ("too long", f'owner: "{"x" * 500}"', OWNER_LINE, "too-long"),
        ("hidden by an escape", 'owner: "\\u202e"', OWNER_LINE, "hidden-character"),
        ("a number", 'owner: "010136-4321"', OWNER_LINE, "cpr-number"),
        ("a number in a comment", f"# 010136-4321\n{OWNER}", OWNER_LINE, "cpr-number"),
        ("12,000 unknown", "\n".join(f"u{n}: x" for n in range(12_000)), OWNER_LINE, "unknown-key"),
        ("12,000 times", "\n".join([OWNER] * 12_000), OWNER_LINE + 1, "duplicate-key"),
        ("900 lists in each other", f"owner: {'[' * 900}{']' * 900}", OWNER_LINE, "too-deep"),
        ("9,000 aliases", f"owner: [{'*a,' * 9_000}]", OWNER_LINE, "yaml-anchor"),
        ("a line of 900 kB", f'owner: "{"x" * 900_000}"', OWNER_LINE, "too-long"),
        ("a version of 100,000 digits", f"{OWNER}\nformat: {'9' * 100_000}", 11, "wrong-form"),
        ("a raised version", f"{OWNER}\nformat: ²", OWNER_LINE + 1, "wrong-kind"),
        ("a set", "owner: !!set {a}", OWNER_LINE, "yaml-tag"),
        ("newer format", f"format: 99\n{OWNER}", OWNER_LINE, "newer-format"),
    ):
        yield _changed(f"field: {name}", OWNER, text, line, rule)
    yield _changed("a path as practice", '"legetoej-som-boeger"', '"../../etc"', 15, "wrong-form")
    yield _changed("12,000 tags", '  - "udlaan"', '  - "x"\n' * 12_000, 6, "unknown-value")


def _whole_files() -> Iterator[Hostile]:
    bomb = "\n".join(f"{b}: &{b} [*{a}, *{a}]" for a, b in zip("abcdef", "bcdefg", strict=True))
    yield Hostile("file: empty", CASE, b"", 1, "empty-file")
    yield Hostile("file: 5 MB", CASE, b"x" * 5_000_000, 1, "file-too-large")
    yield Hostile("file: UTF-16", CASE, "---\n".encode("utf-16"), 1, "not-utf-8")
    yield Hostile("file: UTF-16 without a mark", CASE, "---\n".encode("utf-16-le"), 1, "not-utf-8")
    yield Hostile("file: UTF-32", CASE, "---\n".encode("utf-32"), 1, "not-utf-8")
    yield Hostile("file: null at the end", CASE, _text(CASE).encode() + b"\0", 1, "not-utf-8")
    yield Hostile("file: overlong", CASE, _text(CASE).encode() + b"\xc0\xaf", 56, "not-utf-8")
    yield Hostile("file: archive", CASE, b"PK\x03\x04" + bytes(range(9)), 1, "not-utf-8")
    yield Hostile("file: HTML", CASE, b"<!doctype html><script>1</script>", 1, "front-matter")
    yield Hostile("map: 200,000 brackets", OUTLINE, b"[" * 200_000, 1, "json-syntax")
    yield Hostile("map: a long number", OUTLINE, b"1" * 200_000, 1, "json-syntax")
    yield Hostile("register: 200,000 rows", REGISTER, b"a,b\n" * 200_000, 1, "register-header")
    yield Hostile("file: Windows-1252", CASE, "---\næ".encode("cp1252"), 2, "not-utf-8")
    yield Hostile("file: no front matter", CASE, b"# x", 1, "front-matter")
    yield Hostile("file: open front matter", CASE, b"---\ncode: x", 1, "front-matter")
    yield Hostile(
        "file: alias bomb", CASE, f"---\na: &a x\n{bomb}\n---\n".encode(), 2, "yaml-anchor"
    )
    yield Hostile("file: random bytes", CASE, bytes(range(256)) * 9, 1, "not-utf-8")
    yield Hostile(
        "records: two documents", SOURCES, b"- name: x\n---\n- name: y\n", 2, "several-documents"
    )
    yield Hostile("records: no list", TERMS, b"name: x\n", 1, "wrong-kind")
    yield Hostile("records: text in a list", TERMS, b"- x\n", 1, "wrong-kind")
    yield Hostile("vocabulary: a list", VOCABULARY, b"- x\n", 1, "wrong-kind")
    for name, rule in (
        ("CON.png", "file-name"), ("nul.md", "file-name"), ("to ord.md", "file-name"),
        ("æble.md", "file-name"), ("slut.", "file-name"), ("a.html", "unknown-file"),
        ("dyb/mappe/a.md", "unknown-file"), ("010136-4321.md", "cpr-number"),
        ("Togbane-Paa-Kort.md", "file-name"), ("a\u202egnp.md", "file-name"),
        ("a\nb.md", "file-name"), ("\x1b[31mx.md", "file-name"), ("::error::x.md", "file-name"),
        ("a.exe", "unknown-file"), ("a.gif", "unknown-file"), ("x.md/y.md", "unknown-file"),
    ):  # fmt: skip
        yield Hostile(f"name: {name}", f"{FOLDER}/{name}", _text(CASE).encode(), 1, rule)
    yield Hostile("picture: none", f"{FOLDER}/a.png", b"<svg onload=x>", 1, "image-broken")
    yield Hostile("picture: cut", f"{FOLDER}/a.png", PIXEL[:30], 1, "image-broken")
    yield Hostile("picture: a bomb", f"{FOLDER}/a.png", _of_size(60_000), 1, "image-too-large")
    yield Hostile("picture: no end", f"{FOLDER}/a.jpg", JPEG + EMPTY * 400_000, 1, "image-broken")
    yield Hostile("picture: a loop", f"{FOLDER}/a.jpg", JPEG + b"\xff\xe1\0\0", 1, "image-broken")
    yield Hostile("picture: 5 MB", f"{FOLDER}/a.jpg", b"\xff" * 5_000_000, 1, "image-too-large")


def _of_size(side: int) -> bytes:
    """Return a small picture that says it is `side` points wide and high."""
    return PIXEL[:16] + side.to_bytes(4, "big") * 2 + PIXEL[24:]


HOSTILE = (*_bodies(), *_fields(), *_whole_files())


def write(root: Path, hostile: Hostile) -> None:
    """Write a hostile file into a catalogue."""
    file = root / hostile.path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(hostile.content)
