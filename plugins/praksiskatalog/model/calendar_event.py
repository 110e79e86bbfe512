"""A theme day as a calendar shows it, whenever it is held."""

from typing import NamedTuple
from urllib.parse import urlsplit

from praksiskatalog.model import addresses
from praksiskatalog.model.fields import Day, Value
from praksiskatalog.model.settings import Settings
from praksiskatalog.model.theme_day import ThemeDay


class Part(NamedTuple):
    """One part of the programme."""

    minutes: int
    title: str


class CalendarEvent(Value):
    """What is the same for every holding; `host` and `address` are empty without a `site_url`."""

    site_name: str
    host: str
    reference: str
    address: str
    stamp: Day
    title: str
    summary: str
    programme: tuple[Part, ...]


def calendar_event(day: ThemeDay, settings: Settings) -> CalendarEvent:
    """Return the event of a theme day; its stamp is the day that the entry was reviewed."""
    url = settings.site_url
    return CalendarEvent(
        site_name=settings.site_name,
        host=urlsplit(url).hostname or "",
        reference=day.reference,
        address=f"{url}{addresses.entry(day)}" if url else "",
        stamp=day.reviewed,
        title=day.title,
        summary=day.summary,
        programme=tuple(Part(block.minutes, block.title) for block in day.blocks),
    )
