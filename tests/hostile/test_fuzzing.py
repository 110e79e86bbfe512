"""Whatever the bytes, the checker answers; and what it lets through becomes harmless HTML."""

import re
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tests.catalogue_files import CASE, PRACTICE, CatalogueFiles, draw
from tests.hostile.hostile_files import BODY, HOSTILE

from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.problem import Severity
from praksiskatalog.text.dialect import to_html

MARKUP = st.sampled_from(
    [
        "[", "]", "(", ")", "!", "<", ">", "&", "#", ";", ":", "/", "`", "*", "_", "{", "}", "|",
        "\n", "\n\n", " ", "\t", "- ", "1. ", "> ", "### ", "javascript:", "https://", "onclick=",
        "<script", "<img src=x onerror=", "data:", "a", "æ", "\\", '"', "'", "=", "\u202e",
        "![a](b.png)",
        "[a](https://b.dk)", "[a](/ordliste/)", "&#x73;", "style", "---", "{: ", "//", "svg",
    ]
)  # fmt: skip
TAGS = {
    "a", "blockquote", "br", "em", "h3", "img", "li", "ol", "p", "strong",
    "table", "tbody", "td", "th", "thead", "tr", "ul",
}  # fmt: skip
slow = settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])


class Harm(HTMLParser):
    """Collects what could run or fetch something."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.found.append(tag)
        for key, value in attrs:
            address = re.sub(r"[\x00-\x20]", "", value or "").casefold()
            is_link = tag == "a" and key == "href"
            if key.startswith("on") or key == "srcset":
                self.found.append(key)
            if is_link and not address.startswith(("https://", "/", "#")):
                self.found.append(f"href {address}")
            if key == "src" and not re.fullmatch(r"[a-z0-9-]+\.(png|jpe?g|webp)", address):
                self.found.append(f"src {address}")
            if key == "style" and not re.fullmatch(r"text-align:(left|right|center);?", address):
                self.found.append(f"style {address}")


def harm(html: str) -> list[str]:
    """Return what a page must not hold."""
    parser = Harm()
    parser.feed(html)
    parser.close()
    return parser.found


def errors(files: CatalogueFiles) -> list[str]:
    """Return the errors of a catalogue, and see that each has a place and words."""
    problems = check_catalogue(load_catalogue(files.root))
    assert all(problem.line >= 1 and problem.message and problem.rule for problem in problems)
    return [str(problem) for problem in problems if problem.severity is Severity.ERROR]


@slow
@given(st.binary(max_size=400))
def test_any_bytes_can_be_checked(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        files = draw(Path(folder), {CASE: content, PRACTICE: b"---\n" + content})
        assert errors(files)


@slow
@given(st.text(st.sampled_from("-:?[]{},&*!|>'\"%@`# \n\tabæ0.<~\\")))
def test_any_yaml_can_be_checked(text: str) -> None:
    with TemporaryDirectory() as folder:
        files = draw(Path(folder))
        files.replace(CASE, 'code: "e01"\n', f"{text}\n")
        errors(files)


@slow
@given(st.lists(MARKUP, max_size=40).map("".join))
@example("[a](https://b.dk 'x\" onmouseover=\"y')")
@example("![a](b.png \"x' onerror='y\")")
@example("[![a](b.png)](javascript:x)")
def test_a_text_that_is_let_through_becomes_harmless(text: str) -> None:
    with TemporaryDirectory() as folder:
        files = draw(Path(folder))
        files.replace(CASE, BODY, f"Tekst.\n\n{text}\n\nSlut.")
        if not errors(files):
            case = next(c for c in files.load().catalogue.cases if "togbane" in c.reference)
            assert harm(to_html(case.sections["hard"])) == []


def test_the_judge_sees_harm() -> None:
    assert harm("<script></script><a href='java\tscript:x' onclick=y><img src=//x srcset=y>") != []
    assert len(HOSTILE) > 60
