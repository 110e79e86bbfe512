"""The outline that municipalities are shown on, with the rule that projects a map point."""

from pydantic import Field

from praksiskatalog.model.fields import Line, Value


class MapArea(Value):
    """A rectangle of longitudes and latitudes (degrees) and where it is drawn (map units)."""

    name: Line
    west: float
    south: float
    east: float
    north: float
    x: float
    y: float
    scale: float = Field(gt=0)

    def holds(self, lat: float, lon: float) -> bool:
        """Return whether the area holds a point."""
        return self.west <= lon <= self.east and self.south <= lat <= self.north


class MapFrame(Value):
    """A frame drawn around an inset, or around the part of the map that an inset enlarges."""

    name: Line
    x: float
    y: float
    width: float
    height: float


class MapOutline(Value):
    """An SVG path in map units; `areas` are tried in order, insets before the whole."""

    source: Line
    view_box: str = Field(pattern=r"^0 0 [0-9.]+ [0-9.]+$")
    path: str = Field(pattern=r"^[MmLlHhVvZz0-9 .,-]+$")
    insets: tuple[MapFrame, ...] = ()
    enlarged: tuple[MapFrame, ...] = ()
    x_per_degree: float = Field(gt=0)
    y_per_degree: float = Field(gt=0)
    areas: tuple[MapArea, ...] = Field(min_length=1)

    def project(self, lat: float, lon: float) -> tuple[float, float] | None:
        """Return a point's place in map units to one decimal, None when it is off the map."""
        for area in self.areas:
            if area.holds(lat, lon):
                x = area.x + (lon - area.west) * self.x_per_degree * area.scale
                y = area.y + (area.north - lat) * self.y_per_degree * area.scale
                return round(x, 1), round(y, 1)
        return None
