"""The form's script finds, writes and renders what the package does: the same vectors for both."""

import json
import random
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page
from tests.browser.conftest import OpenPage

from praksiskatalog.forms.file_shape import file_shape
from praksiskatalog.loading.canonical import entry_text
from praksiskatalog.model.case import Case
from praksiskatalog.model.danish import slug
from praksiskatalog.model.entry import SourceUse, Withdrawal
from praksiskatalog.text.readability import lix

pytestmark = pytest.mark.browser

VECTORS = Path(__file__).parents[1] / "vectors"
ODD = [
    "no", "1.10", "0101", '"', "\\", "#", ": ", "😀 👩‍👩‍👧 🇩🇰", "---", "{{ x }}",
    "“smart” »citat« ’", "æøå ÆØÅ é", "a\nb", "- punkt", "null", "~", "@x", "`", "%",
    "\u00a0x\u00a0", "x" * 90, "e\u0301", "\u007f\u0001\t\r", "</script>", "  midt  i  ", "٣",
    "\u2028",
]  # fmt: skip
FOUND = """(vectors) => vectors.map(({field, value}) => {
  const name = field.replace("sections.", "");
  const question = pk.formData.questions.find((each) => each.name === name);
  const answer = Array.isArray(value) && question.kind === "lines" ? value.join("\\n") : value;
  return pk.formProblems.of(question, answer, pk.formData);
})"""
RENDERED = """(vectors) => vectors.map(({markdown, html}) => {
  const tidy = (part) => {
    for (const each of part.querySelectorAll("h3")) each.removeAttribute("id");
    for (const each of part.querySelectorAll("[style]")) {
      each.setAttribute("style", each.style.cssText);
    }
    return part.innerHTML.replace(/>\\s+</g, "><").replace(/\\s*\\n\\s*/g, "\\n")
      .replace(/\\s*(<\\/?(li|ul|ol|p|td|th|blockquote)>)\\s*/g, "$1").trim();
  };
  const page = document.implementation.createHTMLDocument("");
  const ours = page.createElement("div");
  ours.append(pk.markdown.render(markdown, page));
  const theirs = page.createElement("div");
  theirs.innerHTML = html;
  return [tidy(ours), tidy(theirs)];
})"""


@pytest.fixture
def form(open_page: OpenPage) -> Page:
    page = open_page("bidrag/")
    page.wait_for_selector("pk-form[data-ready]")
    return page


def read(name: str) -> list[dict[str, Any]]:
    vectors: list[dict[str, Any]] = json.loads((VECTORS / name).read_text(encoding="utf-8"))
    return vectors


def test_it_judges_what_the_checker_judges_in_the_same_words(form: Page) -> None:
    vectors = [vector for vector in read("entries.json") if vector["caught_by"] != "checker"]

    found = form.evaluate(FOUND, vectors)

    for vector, problems in zip(vectors, found, strict=True):
        # Some are refused as markup too, as the checker does.
        only = "cpr-number" if vector["caught_by"] == "form" else ""
        seen = [each for each in problems if only in each["rule"]]
        expected = [as_the_form_says(each, vector["field"]) for each in vector["problems"]]
        assert sorted(map(written, seen)) == sorted(map(written, expected)), vector["name"]


def as_the_form_says(problem: dict[str, str], field: str) -> dict[str, str]:
    """Return the checker's words, told of an answer: a form has no file with fields."""
    hint = problem.get("form_hint", problem["hint"])
    message = re.sub(rf"^Feltet »[^«]+« \({field}\)", "Svaret", problem["message"])
    if problem["rule"].startswith("empty-"):
        message = "Svaret mangler."
    return {
        "rule": problem["rule"], "severity": problem["severity"], "message": message, "hint": hint
    }  # fmt: skip


def written(problem: dict[str, str]) -> str:
    return json.dumps(problem, sort_keys=True)


def test_it_renders_markdown_as_the_site_does(form: Page) -> None:
    vectors = read("markdown.json")

    for vector, (ours, theirs) in zip(vectors, form.evaluate(RENDERED, vectors), strict=True):
        assert ours == theirs, vector["name"]


def test_hostile_markdown_becomes_no_live_node(form: Page) -> None:
    texts = [
        "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "[x](java&#x73;cript:alert(1))",
        '![x](https://example.org/a.png" onerror="alert(1))', "[x](//example.org)",
        "<script>1</script>",
        '[x](https://example.org "onmouseover=alert(1)")', "[x](data:text/html,1)",
    ]  # fmt: skip
    found = form.evaluate(
        """(texts) => texts.map((text) => {
          const page = document.implementation.createHTMLDocument("");
          const part = page.createElement("div");
          part.append(pk.markdown.render(text, page));
          return [...part.querySelectorAll("*")].flatMap((node) =>
            [node.localName, ...[...node.attributes].map(({name, value}) => `${name}=${value}`)]);
        })""",
        texts,
    )

    flat = [part for each in found for part in each]
    assert not [
        p for p in flat if p.startswith(("on", "script", "href=java", "href=data", "href=//"))
    ]


def test_it_writes_byte_for_byte_what_the_canonical_writer_writes(form: Page) -> None:
    dice = random.Random(2026)  # noqa: S311 - no secret
    cases = [drawn_case(dice) for _ in range(200)]
    given = [
        {
            "values": case.model_dump(mode="json", exclude={"reference", "sections"}),
            "sections": dict(case.sections),
        }
        for case in cases
    ]

    written = form.evaluate(
        """([shape, given]) => given.map(({values, sections}) =>
          pk.canonical.write(shape, values, sections))""",
        [file_shape(Case), given],
    )

    assert written == [entry_text(case) for case in cases]


def drawn_case(dice: random.Random) -> Case:
    def text() -> str:
        return " ".join(dice.sample(ODD, dice.randint(1, 3)))

    def texts() -> tuple[str, ...]:
        return tuple(text() for _ in range(dice.randint(1, 3)))

    values: dict[str, Any] = {
        "reference": "a/b", "code": "e10", "title": text(), "summary": text(), "tags": texts(),
        "status": "published", "reviewed": date(2026, 11, 22), "next_review": date(2027, 11, 22),
        "owner": text(), "naming": "named", "practices": texts(), "sectors": texts(),
        "sources": [{"source": "x", "pages": dice.choice(["ikke oplyst", text()])}],
        "target_groups": texts(), "measured": "ikke oplyst", "scale": texts(), "period": texts(),
        "contact": dice.choice(["ikke oplyst", text()]), "synonyms": dice.choice([(), texts()]),
        "withdrawn": dice.choice([None, {"reason": text()}]),
        "sections": {section.key: f"\n{text()}\n\n{text()} \x1c" for section in Case.SECTIONS},
    }  # fmt: skip
    values["sources"] = tuple(SourceUse.model_construct(None, **use) for use in values["sources"])
    if values["withdrawn"]:
        values["withdrawn"] = Withdrawal.model_construct(None, **values["withdrawn"])
    return Case.model_construct(None, **values)


def test_slugs_and_readability_are_the_packages_own(form: Page) -> None:
    texts = [*ODD, "Én indgang – æblegrød på Ærø", "Aabenraa", "  Ungdommens Hus!  "]
    long = "Tværfaglige møder lykkes med klare rammer. Ledelsen bestemmer dagsordenen! " * 12

    assert form.evaluate("(texts) => texts.map(pk.formFile.slug)", texts) == [
        slug(text) for text in texts
    ]
    assert form.evaluate(
        "(text) => pk.readability.lix(text, pk.formData.readability)", long
    ) == lix(long)
