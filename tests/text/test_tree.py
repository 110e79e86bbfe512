"""A text as a tree: what print lays out says the same as the page."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praksiskatalog.text.bounds import bound_breaches
from praksiskatalog.text.constructs import construct_breaches
from praksiskatalog.text.dialect import to_html
from praksiskatalog.text.tree import Node, to_tree

INLINE = ("a", "em", "strong")
_ALPHABET = "abå1 \n*_[]()#>-|!.\\\u00a0&\"'"


def outline(nodes: list[Node]) -> str:
    """Return a tree on one line: `p(»en « em(»to«))`."""
    return " ".join(
        f"»{node}«" if isinstance(node, str) else f"{node['tag']}({outline(inside(node))})"
        for node in nodes
    )


def inside(node: Node) -> list[Node]:
    assert isinstance(node, dict)
    children = node["inside"]
    assert isinstance(children, list)
    return children


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("En\nto  tre.", "p(»En to tre.«)"),
        ("a\n\nb", "p(»a«) p(»b«)"),
        ("**a** *b*", "p(strong(»a«) » « em(»b«))"),
        ("- **a** *b*", "ul(li(strong(»a«) » « em(»b«)))"),
        ("- [a](https://b.dk) [c](https://d.dk)", "ul(li(a(»a«) » « a(»c«)))"),
        ("- a *b*\n    - c", "ul(li(»a « em(»b«) ul(li(»c«))))"),
        ("- a\n\n- b", "ul(li(p(»a«)) li(p(»b«)))"),
        ("> **a** *b*", "blockquote(p(strong(»a«) » « em(»b«)))"),
        ("1. a\n2. b", "ol(li(»a«) li(»b«))"),
        ("### *a* b", "h3(em(»a«) » b«)"),
        ("a  \nb", "p(»a« br() »b«)"),
        ("[a *b*](https://c.dk) d", "p(a(»a « em(»b«)) » d«)"),
        ("10\u00a0% af", "p(»10\u00a0% af«)"),
        ("![i](a.png)", "img()"),
        ("a ![i](b.png) c", "p(»a«) img() p(»c«)"),
        ("![i](a.png)\n![j](b.png)", "img() img()"),
        ("a *b ![i](c.png)* d", "p(»a « em(»b «)) img() p(»d«)"),
        ("[![i](a.png)](https://b.dk)", "img()"),
        ("### ![i](a.png)", "img()"),
        ("- a ![i](b.png)\n- c", "ul(li(»a« img()) li(»c«))"),
        ("> ![i](a.png)", "blockquote(img())"),
        ("5 < 6 &amp; 7", "p(»5 < 6 & 7«)"),
        ("**a** \\*b", "p(strong(»a«) » *b«)"),
        (
            "| a | **b** *c* |\n|---|---|\n| d |  |",
            "table(thead(tr(th(»a«) th(strong(»b«) » « em(»c«)))) tbody(tr(td(»d«) td())))",
        ),
    ],
)
def test_words_keep_their_spaces_and_blocks_have_none(markdown: str, expected: str) -> None:
    assert outline(to_tree(markdown)) == expected


def test_links_and_pictures_keep_where_they_lead() -> None:
    assert to_tree('![En hylde](hylde.png) [a](/praksisser/ "b")') == [
        {"tag": "img", "inside": [], "src": "hylde.png", "alt": "En hylde"},
        {"tag": "p", "inside": [{"tag": "a", "inside": ["a"], "href": "/praksisser/"}]},
    ]


def test_a_text_of_nothing_is_an_empty_tree() -> None:
    assert to_tree("") == []


class _Text(HTMLParser):
    """Collects the text of HTML, with a space for each block and line break."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._part(tag)

    def handle_data(self, data: str) -> None:
        self.text += data

    def _part(self, tag: str) -> None:
        self.text += "" if tag in INLINE else " "


def text_of(nodes: list[Node]) -> str:
    """Return a tree's text, with a space for each block and line break."""
    said = ""
    for node in nodes:
        if isinstance(node, str):
            said += node
        else:
            gap = "" if node["tag"] in INLINE else " "
            said += f"{gap}{text_of(inside(node))}{gap}"
    return said


def blanks_beside_blocks(nodes: list[Node], *, in_block: bool = True) -> list[Node]:
    """Return the texts that begin or end with a space at a block or at its edge."""
    found: list[Node] = []
    for before, node, after in zip([None, *nodes], nodes, [*nodes[1:], None], strict=False):
        if isinstance(node, str):
            parts = [
                node[edge]
                for edge, beside in ((0, before), (-1, after))
                if (beside is None and in_block)
                or (isinstance(beside, dict) and beside["tag"] not in INLINE)
            ]
            found += [node] if " " in parts else []
        else:
            found += blanks_beside_blocks(inside(node), in_block=node["tag"] not in INLINE)
    return found


@given(st.text(_ALPHABET, max_size=80))
def test_a_tree_has_the_words_of_the_page_and_no_blanks_beside_blocks(markdown: str) -> None:
    if bound_breaches(markdown) or construct_breaches(markdown):
        return
    page = _Text()
    page.feed(to_html(markdown))
    page.close()
    tree = to_tree(markdown)

    assert text_of(tree).split() == page.text.split()
    assert blanks_beside_blocks(tree) == []
