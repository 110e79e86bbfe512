"""The dialect's one converter: which Markdown becomes which HTML.

Text from strangers goes through `bounds` and `constructs` first: Python-Markdown needs minutes for
some hostile texts of a few kilobytes, and passes raw HTML on.
"""

from functools import cache
from typing import Any

from markdown import Markdown

from praksiskatalog.model.danish import slug_heading

EXTENSIONS = ("tables", "sane_lists", "toc")
EXTENSION_CONFIGS: dict[str, dict[str, Any]] = {"toc": {"slugify": slug_heading}}


@cache
def _converter() -> Markdown:
    return Markdown(extensions=list(EXTENSIONS), extension_configs=EXTENSION_CONFIGS)


def to_html(markdown: str) -> str:
    """Return the HTML of a text that keeps within the dialect's bounds."""
    return _converter().reset().convert(markdown)
