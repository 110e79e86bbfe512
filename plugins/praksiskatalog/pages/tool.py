"""The pages of tools, and the list of them."""

import re

from praksiskatalog.model import addresses
from praksiskatalog.model.danish import slug
from praksiskatalog.model.fields import is_stated
from praksiskatalog.model.tool import Tool
from praksiskatalog.pages import cards, parts
from praksiskatalog.pages.page import Link, Page
from praksiskatalog.pages.relations import Site
from praksiskatalog.text.plain import to_plain

_NUMBER = re.compile(r"^Trin \d+: ")
"""What a title says of its place, which the page's own numbers say too."""


def tool_page(site: Site, tool: Tool) -> Page:
    """Return the page of a tool."""
    markdown = parts.body(site, tool)
    told = [f"{s.heading}\n{to_plain(text)}" for s, text in parts.stated_sections(tool)]
    steps = [f"{step.title}: {step.text}" for step in tool.steps]
    crumbs = [Link(title="Værktøjer", url=addresses.TOOLS)]
    front = parts.common(tool, site, "tool.html", crumbs, markdown) | {
        "duration": tool.duration if is_stated(tool.duration) else "",
        "origins": {slug(s.heading): s.origin for s, _ in parts.stated_sections(tool)},
        "steps": [{"title": _NUMBER.sub("", step.title), "text": step.text} for step in tool.steps],
        "steps_origin": tool.steps_from,
        "materials": list(tool.materials),
        "practices": [
            cards.card(site, site.practices[reference])
            for reference in tool.practices
            if reference in site.practices
        ],
        "copy_text": parts.copied(site, tool, [*told, parts.bullets("Trin", steps)]),
    }
    source, images = site.source_of(tool), parts.images(site, tool)
    return Page(addresses.entry(tool), front, markdown, source, images)


def tools_page(site: Site) -> Page:
    """Return the page that lists the tools."""
    front = parts.plain_front_matter(
        "tools.html",
        "Værktøjer",
        "Metoder, som et team kan bruge på næste møde.",
        kind_label="Oversigt",
        crumbs=[],
    )
    tools = [cards.card(site, tool) for tool in site.catalogue.tools]
    return Page(addresses.TOOLS, front | {"tools": tools})
