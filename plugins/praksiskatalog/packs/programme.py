"""A theme day's programme with the clock's times."""

import re
from dataclasses import dataclass

from praksiskatalog.model.theme_day import Block, ThemeDay
from praksiskatalog.packs.options import BlockChoice, PackError, PackOptions

DEFAULT_START = "9.00"
NOTE = f"Tiderne regner med, at I begynder kl. {DEFAULT_START}."
HOUR, DAY = 60, 24 * 60
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3])[.:]([0-5][0-9])")


@dataclass(frozen=True)
class Timed:
    """A block with its times as »tt.mm«."""

    block: Block
    minutes: int
    start: str
    end: str


@dataclass(frozen=True)
class Programme:
    """The blocks in order, a sentence about the times, and what the organiser must be told."""

    blocks: tuple[Timed, ...]
    note: str
    warnings: tuple[str, ...]


def read_clock(text: str) -> int:
    """Return »tt.mm« (or »tt:mm«) as minutes since midnight; raise PackError for anything else."""
    found = _CLOCK.fullmatch(text.strip())
    if not found:
        raise PackError(f"»{text}« er ikke et klokkeslæt. Skriv det som tt.mm, fx 9.00.")
    return int(found[1]) * HOUR + int(found[2])


def write_clock(minutes: int) -> str:
    """Return minutes since midnight as »tt.mm«."""
    return f"{minutes // HOUR}.{minutes % HOUR:02}"


def written_span(start: str, end: str) -> str:
    """Return when a programme begins and ends, as a cover says it."""
    return f"Kl. {start}–{end}"


def past_midnight(title: str) -> PackError:
    """Return the error for a programme whose block `title` would end the next day."""
    return PackError(f"Programmet når forbi midnat i punktet »{title}«. Begynd før.")


def timed_programme(day: ThemeDay, options: PackOptions) -> Programme:
    """Return the programme of a day as the organiser wants it.

    Times count from `options.start`, else from the first holding, else from 9.00. Raises PackError
    for a block that is not there and for a programme that runs past midnight.
    """
    given = options.start or (day.holdings[0].start if day.holdings else "")
    now = read_clock(given or DEFAULT_START)
    timed = []
    for block, minutes in _chosen(day, options.blocks):
        end = now + minutes
        if end > DAY:
            raise past_midnight(block.title)
        timed.append(Timed(block, minutes, write_clock(now), write_clock(end)))
        now = end
    return Programme(tuple(timed), "" if given else NOTE, _overrun(now, options.end))


def _chosen(day: ThemeDay, choices: tuple[BlockChoice, ...]) -> list[tuple[Block, int]]:
    if not choices:
        return [(block, block.minutes) for block in day.blocks]
    for choice in choices:
        if not 1 <= choice.number <= len(day.blocks):
            raise PackError(
                f"Punkt {choice.number} findes ikke. Programmet har punkterne 1-{len(day.blocks)}."
            )
    return [
        (block, block.minutes if choice.minutes is None else choice.minutes)
        for choice in choices
        for block in [day.blocks[choice.number - 1]]
    ]


def _overrun(end: int, wanted: str) -> tuple[str, ...]:
    if not wanted or end <= (limit := read_clock(wanted)):
        return ()
    late = f"Det er {end - limit} minutter efter kl. {write_clock(limit)}."
    return (f"Programmet slutter kl. {write_clock(end)}. {late}",)
