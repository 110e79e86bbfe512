"""The map: the outline, and a dot for each municipality."""

from praksiskatalog.model import addresses
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.municipality import Municipality
from praksiskatalog.pages.relations import Site

# Half transparent greys, which stand out from a light page and from a dark one.
_SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view_box}">
<path d="{path}" fill="#8a7f7033" stroke="#8a8580" stroke-width=".75"/>
</svg>
"""


def map_view(site: Site, current: Municipality | None) -> dict[str, object] | None:
    """Return the map with a dot for each municipality, None when the catalogue has no outline.

    The page of all municipalities draws the outline itself; the page of one refers to it as an
    image, so that it is fetched once for many pages.
    """
    outline = site.catalogue.outline
    if outline is None:
        return None
    pages = {place.municipality_code: place for place in site.catalogue.municipalities}
    dots: list[dict[str, object]] = []
    for row in site.catalogue.register:
        point = outline.project(row.lat, row.lon)
        if point is None:
            continue
        place = pages.get(row.code)
        dots.append(
            {
                "x": point[0],
                "y": point[1],
                "title": place.title if place else row.name,
                "url": addresses.entry(place) if place else "",
                "current": current is not None and current.municipality_code == row.code,
                "state": "page" if place else "none",
            }
        )
    dots.sort(key=lambda dot: (dot["current"], dot["state"] == "page"))
    return {
        "viewbox": outline.view_box,
        "path": "" if current else outline.path,
        "image": addresses.OUTLINE_IMAGE if current else "",
        "insets": [frame.model_dump() for frame in outline.insets],
        "enlarged": [frame.model_dump() for frame in outline.enlarged],
        "dots": dots,
    }


def map_files(catalogue: Catalogue) -> dict[str, bytes]:
    """Return the outline as an image, nothing when the catalogue has none."""
    outline = catalogue.outline
    if outline is None:
        return {}
    image = _SVG.format(view_box=outline.view_box, path=outline.path)
    return {addresses.OUTLINE_IMAGE: image.encode()}
