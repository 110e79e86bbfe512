"""What an entry's body may contain, and that it is cheap to render."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tests.catalogue_files import FICTIONAL

from praksiskatalog.text.allowlist import is_allowed
from praksiskatalog.text.bounds import MAX_COUNTS, MAX_LENGTH, bound_breaches, markers
from praksiskatalog.text.breach import Breach
from praksiskatalog.text.constructs import construct_breaches
from praksiskatalog.text.dialect import EXTENSIONS, to_html

EVERYTHING = """\
Et afsnit med *kursiv*, **fed**, [et link](https://example.org/ "Titel") og 5 < 6 & 7.
En linje til.\x20\x20
Efter et linjeskift.

### En underoverskrift på æøå

- et punkt
    - et underpunkt
- et til

1. første
2. andet

> Et citat.

| Hvad | Antal |
| ---- | ----: |
| Bog  | 3     |

![En hylde](hylde.png)
"""


def test_everything_that_is_allowed_is_allowed() -> None:
    assert bound_breaches(EVERYTHING) == ()
    assert construct_breaches(EVERYTHING) == ()
    assert is_allowed(to_html(EVERYTHING))


def test_a_heading_gets_a_danish_anchor() -> None:
    assert to_html("### En hylde på æøå") == ('<h3 id="en-hylde-paa-aeoeaa">En hylde på æøå</h3>')


def test_one_text_leaves_nothing_behind_for_the_next() -> None:
    assert to_html("### A\n\n### A") == to_html("### A\n\n### A")


@pytest.mark.parametrize("root", [FICTIONAL, FICTIONAL.parent.parent], ids=["fictional", "own"])
def test_the_site_reads_entries_with_the_same_extensions(root: Path) -> None:
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    extensions = yaml.load(settings, _Lenient)["markdown_extensions"]  # noqa: S506 - it is safe
    names = [next(iter(one)) if isinstance(one, dict) else one for one in extensions]

    assert tuple(names) == EXTENSIONS
    assert extensions[-1]["toc"]["slugify"] == "praksiskatalog.model.danish.slug_heading"


class _Lenient(yaml.SafeLoader):
    pass


_Lenient.add_multi_constructor("tag:yaml.org,2002:python/name:", lambda _, name, __: name)


@pytest.mark.parametrize(
    ("text", "line", "rule"),
    [
        ("a\n<b>fed</b>", 1, "raw-html"),
        ("<!-- skjult -->", 0, "raw-html"),
        ("</div>", 0, "raw-html"),
        ("<https://example.org>", 0, "autolink"),
        ("<a@example.org>", 0, "autolink"),
        ("java&#x73;cript", 0, "html-entity"),
        ("&colon;", 0, "html-entity"),
        ("a\n\n`kode`", 2, "code"),
        ("~~~\nkode\n~~~", 0, "code"),
        ("# H1", 0, "heading"),
        ("##H2", 0, "heading"),
        ("#### H4", 0, "heading"),
        ("- # H1 i en liste", 0, "heading"),
        ("> ### H3 i et citat", 0, "heading"),
        ("Overskrift\n===", 1, "setext-heading"),
        ("Overskrift\n---", 1, "setext-heading"),
        ("- punkt\n-", 1, "setext-heading"),
        ("a\n\n---", 2, "horizontal-rule"),
        ("* * *", 0, "horizontal-rule"),
        ("___", 0, "horizontal-rule"),
        ("tekst {: onclick=x }", 0, "attribute-list"),
        ("### Titel {#id}", 0, "attribute-list"),
        ("[tekst][ref]", 0, "reference-link"),
        ("[ref]: https://example.org", 0, "reference-link"),
        ("> [ref]: https://example.org", 0, "reference-link"),
        ("en note[^1]", 0, "reference-link"),
        ("a\tb", 0, "control-character"),
        ("a\x02b", 0, "control-character"),
    ],
)
def test_what_the_dialect_leaves_out_is_refused(text: str, line: int, rule: str) -> None:
    found = construct_breaches(text)

    assert [(breach.line, breach.rule) for breach in found][:1] == [(line, rule)]


HOSTILE = {
    "brackets": "[" * 20_000,
    "images": "![" * 8_000,
    "links": "[a](" * 5_000,
    "spread brackets": "[ a\n" * 300,
    "nested brackets": "[[[[a]]]]",
    "stars": "*a " * 500,
    "underscores": "_a\n" * 450,
    "a run": "a ****b****",
    "quotations": ">" * 200 + " a",
    "lists": "- " * 200 + "a",
    "indents": "- a\n" + " " * 40 + "- b",
    "headings": "### a\n" * 50,
    "pictures": "![a](b.png)\n" * 30,
    "pipes": "|" * 500,
    "lines": "a\n" * 700,
    "a long line": "a" * 4_001,
    "a long text": "a b\n" * 5_001,
    "backslashes": "\\a" * 200,
    "ampersands": "& " * 200,
    "angles": "< " * 30,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_text_that_would_be_slow_is_refused_before_it_is_rendered(name: str) -> None:
    assert bound_breaches(HOSTILE[name])


def test_the_words_of_the_bounds() -> None:
    assert bound_breaches(HOSTILE["a long text"]) == (
        Breach(
            0,
            "text-too-long",
            "Teksten er på 20.004 tegn. Der er plads til 20.000.",
            "Del den, eller kort den.",
        ),
    )
    assert bound_breaches(HOSTILE["lines"])[0].message == (
        "Teksten er på 701 linjer. Der er plads til 600."
    )
    assert bound_breaches(HOSTILE["a long line"])[0].message == (
        "Linjen er på 4.001 tegn. Der er plads til 4.000."
    )
    assert bound_breaches(HOSTILE["a run"])[0].message == (
        "Tegnet »*« står mere end 3 gange i træk."
    )
    assert bound_breaches(HOSTILE["nested brackets"])[0].message == (
        "Teksten har kantede parenteser i mere end 3 lag."
    )
    assert bound_breaches(HOSTILE["headings"])[0].message == (
        "Teksten har overskrifter 50 gange. Der er plads til 40."
    )
    assert bound_breaches(HOSTILE["quotations"])[0].message == (
        "Lister og citater er lagt i mere end 3 lag."
    )


def test_markers_are_counted_at_the_beginning_of_a_line() -> None:
    assert markers("> - 1. a") == (3, "a")
    assert markers("a > b") == (0, "a > b")


@pytest.mark.parametrize(
    "html",
    [
        "<script>x</script>",
        '<p onclick="x">a</p>',
        '<a href="javascript:x">a</a>',
        '<a href="http://example.org">a</a>',
        '<img src="x" onerror="y">',
        '<td style="background: url(x)">a</td>',
        "<h1>a</h1>",
        "<pre><code>a</code></pre>",
        "<hr>",
        "<!-- a -->",
    ],
)
def test_html_beyond_the_allowlist_is_seen(html: str) -> None:
    assert not is_allowed(html)


class _Dangers(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"script", "style", "iframe", "object", "form", "svg", "math", "base", "meta"}:
            self.found.append(tag)
        for key, value in attrs:
            scheme = re.match(r"[\s\x00-\x1f]*([a-z][a-z0-9+.-]*)\s*:", value or "", re.IGNORECASE)
            if key.startswith("on") or (scheme and scheme[1].casefold() != "https"):
                self.found.append(f"{key}={value}")


PIECES = st.sampled_from(
    [
        "[", "](", ")", "![", "*", "**", "_", "`", "<", ">", "\n", "\n\n", "    ", "- ", "1. ",
        "# ", "### ", "|", "---", "{: ", "}", "&#x73;", "&colon;", "javascript:", "data:text/html,",
        "\t", "onclick=x", "<script>", "<img src=x onerror=y>", "<!--", "-->", '"', "'", "\\",
        "https://", "//e.org", "a", "æ", " ", "[r]: ", "[^1]", "~~~", "\x02", "\x03",
        "wzxhzdk:0", "klzzwxh:0001",
    ]
)  # fmt: skip


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)))
def test_what_is_accepted_is_harmless(text: str) -> None:
    if bound_breaches(text) or construct_breaches(text):
        return
    html = to_html(text)
    if not is_allowed(html):
        return
    dangers = _Dangers()
    dangers.feed(html)

    assert dangers.found == []


@given(st.sampled_from(sorted(MAX_COUNTS)), st.integers(MAX_LENGTH + 1, MAX_LENGTH * 2))
def test_no_number_of_signs_is_too_large_to_refuse(sign: str, count: int) -> None:
    assert [breach.rule for breach in bound_breaches(sign * count)] == ["text-too-long"]
