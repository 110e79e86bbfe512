"""A built site, drawn as files."""

from pathlib import Path

import pytest

from praksiskatalog.checking.site import check_site


def site(root: Path, **pages: str) -> list[str]:
    """Write a small site with `pages` over it, and return every problem."""
    whole = {
        "index.html": '<h1 id="top">Forside</h1>',
        "om/index.html": '<h1 id="om">Om</h1><a href="../#top">Op</a>',
        "a.png": "",
        "stil/a.css": "body { color: red }",
        "stil/b.png": "",
        **{path.replace("__", "/").replace("_", "."): text for path, text in pages.items()},
    }
    for path, text in whole.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return [str(problem) for problem in check_site(root)]


@pytest.mark.parametrize(
    "html",
    [
        '<a href="om/">a</a> <a href="om/index.html#om">b</a> <a href="./#top">c</a>',
        '<a href="#">a</a> <a href="">b</a> <a href="#top2">c</a><p id="top2"></p>',
        '<a href="/om/#om">a</a> <a href="om/?q=1">b</a> <a href="a%2Epng">c</a>',
        '<a href="om/#v1=state">a</a>',
        '<a href="https://example.org/#x">a</a> <a href="mailto:a@example.org">b</a>',
        '<img src="a.png" srcset="a.png 1x, stil/b.png 2x">',
        '<img src="data:image/png;base64,x"> <svg><use href="#top2"/></svg><p id="top2"></p>',
        '<link rel="canonical" href="https://e.org/"><link rel="stylesheet" href="stil/a.css">',
        '<meta http-equiv="refresh" content="0; url=om/"><meta http-equiv="refresh" content="5">',
        '<p style="background: url(\'a.png\')">a</p><style>p { mask: url(#m) }</style>',
        '<template><a href="{url}">a</a><p id="x"></p><p id="x"></p></template>',
        '<form action="om/"><button formaction="">a</button></form><meta charset="utf-8">',
    ],
)  # fmt: skip
def test_a_whole_site_has_no_problems(tmp_path: Path, html: str) -> None:
    assert site(tmp_path, index_html=html + '<p id="top"></p>') == []


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            '\n<a href="ommm/">a</a>',
            "2: fejl: Linket »ommm/« peger på en side eller fil, som ikke findes. [dead-link]",
        ),
        (
            '<a href="om/#væk">a</a>',
            "1: fejl: Linket »om/#væk« peger på et sted, som ikke findes på siden. [dead-anchor]",
        ),
        (
            '<a href="a.png/">a</a>',
            "1: fejl: Linket »a.png/« peger på en side eller fil, som ikke findes. [dead-link]",
        ),
        (
            '<a href="../ud/">a</a>',
            "1: fejl: Linket »../ud/« peger på en side eller fil, som ikke findes. [dead-link]",
        ),
        (
            '<meta http-equiv="refresh" content="0; url=\'vaek/\'">',
            "1: fejl: Linket »vaek/« peger på en side eller fil, som ikke findes. [dead-link]",
        ),
        (
            '<a href="javascript:x">a</a>',
            "1: fejl: Linket »javascript:x« er af en slags, som ikke er tilladt. [link-scheme]",
        ),
        (
            '<a href="https://[x">a</a>',
            "1: fejl: Adressen »https://[x« kan ikke læses. [broken-address]",
        ),
        (
            '<p id="x"></p>\n<p id="x"></p>',
            "2: fejl: Id'et »x« står to gange på siden. [duplicate-id]",
        ),
        (
            '<body onload="x">',
            "1: fejl: Attributten »onload« kører et script. [inline-handler]",
        ),
        (
            '<script src="https://example.org/a.js"></script>',
            (
                "1: fejl: Siden henter »https://example.org/a.js« fra et andet sted. "
                "[foreign-resource]"
            ),
        ),
        (
            '<link rel="preload stylesheet" href="//example.org/a.css">',
            "1: fejl: Siden henter »//example.org/a.css« fra et andet sted. [foreign-resource]",
        ),
        (
            '<img srcset="a.png 1x, https://example.org/b.png 2x">',
            (
                "1: fejl: Siden henter »https://example.org/b.png« fra et andet sted. "
                "[foreign-resource]"
            ),
        ),
        (
            '<form action="https://example.org/"></form>',
            "1: fejl: Siden henter »https://example.org/« fra et andet sted. [foreign-resource]",
        ),
        (
            "<style>\n@import 'https://example.org/a.css';</style>",
            (
                "2: fejl: Siden henter »https://example.org/a.css« fra et andet sted. "
                "[foreign-resource]"
            ),
        ),
        (
            '<p style="background: url(https://example.org/a.png)">a</p>',
            (
                "1: fejl: Siden henter »https://example.org/a.png« fra et andet sted. "
                "[foreign-resource]"
            ),
        ),
        (
            '<svg><use xlink:href="ikoner.svg#a"/></svg>',
            (
                "1: fejl: Linket »ikoner.svg#a« peger på en side eller fil, som ikke findes. "
                "[dead-link]"
            ),
        ),
    ],
)
def test_a_problem_is_told_with_its_page_and_line(tmp_path: Path, html: str, expected: str) -> None:
    assert site(tmp_path, index_html='<p id="top"></p>' + html) == [f"index.html:{expected}"]


def test_a_style_sheet_is_read_from_its_own_folder(tmp_path: Path) -> None:
    styles = "a { b: url(b.png) }\nc { d: url('https://example.org/f.woff2') }\n@import 'vaek.css';"

    assert site(tmp_path, stil__a_css=styles) == [
        (
            "stil/a.css:2: fejl: Siden henter »https://example.org/f.woff2« fra et andet sted. "
            "[foreign-resource]"
        ),
        (
            "stil/a.css:3: fejl: Linket »vaek.css« peger på en side eller fil, som ikke findes. "
            "[dead-link]"
        ),
    ]


def test_a_site_may_be_served_below_a_folder(tmp_path: Path) -> None:
    site(tmp_path, index_html='<p id="top"></p><a href="/katalog/om/">a</a><a href="/om/">b</a>')

    assert [str(problem) for problem in check_site(tmp_path, base="/katalog/")] == [
        "index.html:1: fejl: Linket »/om/« peger på en side eller fil, som ikke findes. [dead-link]"
    ]
