"""Theme days as iCalendar files: one for each holding, and a feed of them all.

The page of a theme day writes the same bytes for a day that the visitor chooses
(`pk-calendar-model.js`); `tests/vectors/calendar.json` holds both to the same examples. Source of
the format: RFC 5545; of NAME: RFC 7986.
"""

import re
from collections.abc import Iterable, Iterator

from praksiskatalog.model import addresses
from praksiskatalog.model.calendar_event import CalendarEvent, calendar_event
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.danish import sort_key
from praksiskatalog.model.settings import Settings
from praksiskatalog.model.theme_day import Holding

LINE_BYTES = 75
DAY_MINUTES = 24 * 60
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
# The rule of the European Union since 1996 (directive 2000/84/EC).
_TIME_ZONE = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Copenhagen",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
]


def calendar_files(catalogue: Catalogue, settings: Settings) -> dict[str, bytes]:
    """Return the calendar file of each holding, and the feed of all of them by date."""
    held = [
        (holding.date, _clock(holding.start), sort_key(day.title), name, day, holding)
        for day in catalogue.theme_days
        for name, holding in day.named_holdings()
    ]
    files: dict[str, bytes] = {}
    events: list[str] = []
    for _, _, _, name, day, holding in sorted(held, key=lambda each: each[:4]):
        lines = list(event_lines(calendar_event(day, settings), holding, name))
        address = addresses.holding(day.reference, name)
        files[address] = calendar_file(settings.site_name, lines)
        events += lines
    feed = calendar_file(settings.site_name, events, f"Temadage – {settings.site_name}")
    return {**files, addresses.CALENDAR: feed}


def calendar_file(site_name: str, events: Iterable[str], title: str = "") -> bytes:
    """Return a whole calendar: unfolded lines of events, the time zone, and a feed's title."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_text(f'-//{site_name}//Temadage//DA')}"]
    if title:
        lines += [f"NAME:{_text(title)}", f"X-WR-CALNAME:{_text(title)}"]
    lines += [*_TIME_ZONE, *events, "END:VCALENDAR"]
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def event_lines(event: CalendarEvent, holding: Holding, name: str) -> Iterator[str]:
    """Yield the unfolded lines of one holding; `name` tells it from the others of the theme day."""
    first = _clock(holding.start)
    hours, minutes = divmod(sum(part.minutes for part in event.programme), 60)
    yield "BEGIN:VEVENT"
    yield f"UID:{event.reference}-{name}{f'@{event.host}' if event.host else ''}"
    yield f"DTSTAMP:{event.stamp:%Y%m%d}T000000Z"
    yield f"DTSTART;TZID=Europe/Copenhagen:{holding.date:%Y%m%d}T{first // 60:02}{first % 60:02}00"
    yield f"DURATION:PT{hours}H{minutes}M"
    yield f"SUMMARY:{_text(event.title)}"
    yield f"LOCATION:{_text(holding.place)}"
    if holding.organiser:
        yield f"CONTACT:{_text(holding.organiser)}"
    yield f"DESCRIPTION:{_text(_description(event, holding.organiser, first))}"
    if event.address:
        yield f"URL:{event.address}"
    yield "END:VEVENT"


def _description(event: CalendarEvent, organiser: str, first: int) -> str:
    """Return what the day is, with each part of the programme at its time of day."""
    lines = [event.summary, "", "Program (vores forslag):"]
    passed = first
    for part in event.programme:
        at = passed % DAY_MINUTES
        lines.append(f"{at // 60}.{at % 60:02} {part.title}")
        passed += part.minutes
    lines += ["", f"Arrangør: {organiser}"] if organiser else []
    lines += ["", f"Læs mere: {event.address}"] if event.address else []
    return "\n".join(lines)


def _clock(start: str) -> int:
    """Return a time of day such as »9.00« in minutes since midnight."""
    hours, minutes = start.split(".")
    return int(hours) * 60 + int(minutes)


def _text(value: str) -> str:
    """Return a value of the type TEXT (RFC 5545, 3.3.11), which holds no control characters."""
    return _CONTROL.sub("", value).translate(_ESCAPES)


def _folded(line: str) -> Iterator[str]:
    """Yield a line in parts of at most 75 bytes, cut between characters (RFC 5545, 3.1)."""
    part, size = "", 0
    for character in line:
        width = len(character.encode())
        if size + width > LINE_BYTES:
            yield part
            part, size = " ", 1
        part += character
        size += width
    yield part
