"""The calendar files, read by a parser that is not ours."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from tests.catalogue_files import THEME_DAY, CatalogueFiles

from praksiskatalog.exports.calendar import calendar_file, calendar_files, event_lines
from praksiskatalog.model.calendar_event import CalendarEvent
from praksiskatalog.model.settings import Settings
from praksiskatalog.model.theme_day import Holding

# The other parser reads its own files without saying in which encoding.
pytestmark = pytest.mark.filterwarnings("ignore::EncodingWarning")

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors" / "calendar.json").read_text(encoding="utf-8")
)
FEED = "temadage/kalender.ics"
FOLDER = "temadage/en-formiddag-med-legetoej/"
SETTINGS = Settings(site_name="Lån og leg")
PUBLISHED = Settings(site_name="Lån og leg", site_url="https://example.org/katalog/")


def written(vector: dict[str, Any]) -> bytes:
    event = CalendarEvent.model_validate_json(json.dumps(vector["event"]))
    day = date.fromisoformat(vector["holding"]["date"])
    holding = Holding.model_construct(**{**vector["holding"], "date": day})
    return calendar_file(event.site_name, event_lines(event, holding, vector["file_name"]))


def files_of(files: CatalogueFiles, settings: Settings = SETTINGS) -> dict[str, bytes]:
    loaded = files.load()
    assert loaded.problems == ()
    return calendar_files(loaded.catalogue, settings)


def events(content: bytes) -> list[Any]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_an_event_is_written_as_agreed(vector: dict[str, Any]) -> None:
    lines = written(vector).decode().split("\r\n")

    assert lines[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", vector["head"]]
    assert lines[lines.index("BEGIN:VEVENT") : -2] == vector["lines"]
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert all(len(line.encode()) <= 75 for line in lines)


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_another_parser_reads_what_was_written(vector: dict[str, Any]) -> None:
    (event,) = events(written(vector))
    told, held = vector["event"], vector["holding"]
    hours, minutes = map(int, held["start"].split("."))

    assert str(event["SUMMARY"]) == told["title"]
    assert str(event["LOCATION"]) == held["place"]
    assert str(event.get("CONTACT", "")) == held["organiser"]
    start = datetime.fromisoformat(held["date"]).replace(hour=hours, minute=minutes)
    assert event["DTSTART"].dt == start.replace(tzinfo=ZoneInfo("Europe/Copenhagen"))
    assert event["DURATION"].dt == timedelta(minutes=sum(part[0] for part in told["programme"]))
    assert event["DTSTAMP"].dt == datetime(2026, 11, 22, tzinfo=UTC)
    assert str(event.get("URL", "")) == told["address"]


def test_each_holding_has_its_own_file_and_a_place_in_the_feed(files: CatalogueFiles) -> None:
    found = files_of(files)

    assert list(found) == [
        f"{FOLDER}2027-03-11.ics",
        f"{FOLDER}2027-10-31.ics",
        f"{FOLDER}2027-10-31-hovedbiblioteket-i-eksempelby.ics",
        FEED,
    ]
    alone = [event for path, content in found.items() if path != FEED for event in events(content)]
    assert [event.to_ical() for event in events(found[FEED])] == [e.to_ical() for e in alone]
    assert len({str(event["UID"]) for event in alone}) == 3
    assert b"\r\nNAME:Temadage \xe2\x80\x93 L\xc3\xa5n og leg\r\n" in found[FEED]


def test_a_holding_tells_when_where_and_what(files: CatalogueFiles) -> None:
    (event,) = events(files_of(files)[f"{FOLDER}2027-10-31.ics"])

    assert event["DTSTART"].dt.isoformat() == "2027-10-31T13:30:00+01:00"
    assert event["DURATION"].dt == timedelta(hours=1)
    assert str(event["LOCATION"]) == (
        "Børnehuset Åkanden; sal 2, over gården på Nørre Æblegade i Øvelsesrup"
    )
    assert str(event["DESCRIPTION"]) == (
        "I prøver at låne legetøj ud til hinanden og aftaler, hvad I vil begynde på.\n\n"
        "Program (vores forslag):\n13.30 Lån af hinanden\n14.15 Saft og kiks\n\n"
        "Arrangør: Legetøjskredsen og Åkandens forældre"
    )
    assert "URL" not in event
    assert str(event["UID"]) == "en-formiddag-med-legetoej-2027-10-31"


def test_a_published_site_names_its_address(files: CatalogueFiles) -> None:
    (event,) = events(files_of(files, PUBLISHED)[f"{FOLDER}2027-03-11.ics"])

    assert str(event["UID"]) == "en-formiddag-med-legetoej-2027-03-11@example.org"
    assert str(event["URL"]) == f"https://example.org/katalog/{FOLDER}"
    assert str(event["DESCRIPTION"]).endswith(f"Læs mere: https://example.org/katalog/{FOLDER}")


def test_a_new_holding_on_the_same_day_leaves_the_first_its_name(files: CatalogueFiles) -> None:
    before = files_of(files)
    more = files.read(THEME_DAY).replace(
        "\n---\n\n## Formål",
        '\n  - date: "2027-03-11"\n    start: "7.00"\n    place: "Her"\n    organiser: "Os"\n'
        "---\n\n## Formål",
    )
    files.write(THEME_DAY, more)
    after = files_of(files)

    assert set(after) - set(before) == {f"{FOLDER}2027-03-11-her.ics"}
    assert [path for path in before if after[path] != before[path]] == [FEED]


def test_a_feed_without_holdings_is_a_whole_calendar(files: CatalogueFiles) -> None:
    text = files.read(THEME_DAY)
    files.write(THEME_DAY, f"{text[: text.index('holdings:')]}---{text.split('---', 2)[2]}")

    found = files_of(files)

    assert list(found) == [FEED]
    assert [part.name for part in Calendar.from_ical(found[FEED]).subcomponents] == ["VTIMEZONE"]


def test_the_time_zone_is_denmarks() -> None:
    calendar = Calendar.from_ical(calendar_file("Prøve", ()))
    (zone,) = calendar.timezones
    ours, denmarks = zone.to_tz(lookup_tzid=False), ZoneInfo("Europe/Copenhagen")
    first = datetime(2000, 1, 1, 12)  # noqa: DTZ001 - the zones are what is compared
    days = [first + timedelta(days=number) for number in range(366 * 35)]

    assert [d for d in days if ours.utcoffset(d) != d.replace(tzinfo=denmarks).utcoffset()] == []
