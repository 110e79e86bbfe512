"""`praksiskatalog pack`: writes a theme day's pack, or one of chosen practices, as PDF files."""

import argparse
import re
import sys
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from praksiskatalog.building import pack_fault, shown_catalogue
from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.commands.check import status
from praksiskatalog.commands.exits import VALID, refuse
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.loading.site_settings import SettingsError, load_settings
from praksiskatalog.model.danish import counted, written_date
from praksiskatalog.model.problem import printable
from praksiskatalog.packs.document import day_document
from praksiskatalog.packs.options import (
    MAX_PEOPLE,
    PART_NAMES,
    BlockChoice,
    PackError,
    PackOptions,
    unknown,
)
from praksiskatalog.packs.piles import print_piles
from praksiskatalog.packs.press import Press
from praksiskatalog.packs.printed import Printed
from praksiskatalog.packs.selection import selection_document
from praksiskatalog.packs.shelf import Data, Shelf
from praksiskatalog.reporting.plain import text_report

_BLOCK = re.compile(r"(?P<number>[0-9]{1,2})(?::(?P<minutes>[1-9][0-9]{0,2}))?")
_ROOM = (("title", "Titlen", 90), ("place", "Stedet", 240))
_TEXTS = (
    ("--title", "TITEL", "pakkens titel"),
    ("--place", "STED", "hvor dagen holdes"),
    ("--date", "DATO", "dagen, fx 2027-03-11"),
    ("--start", "TT.MM", "hvornår I begynder, fx 9.00"),
    ("--end", "TT.MM", "hvornår I skal være færdige; I får besked, hvis programmet er længere"),
    ("--parts", "DELE", f"kun disse dele, med komma imellem: {', '.join(PART_NAMES)}"),
    ("--practices", "PRAKSISSER", "kun disse praksisser, med komma imellem"),
    ("--cases", "EKSEMPLER", "disse eksempler i stedet for temadagens, med komma imellem"),
    ("--tools", "VÆRKTØJER", "disse værktøjer i stedet for temadagens, med komma imellem"),
    (
        "--blocks",
        "PUNKTER",
        "programmet i jeres rækkefølge, fx 1,3:20,2 (punkt 3 i 20 minutter)",
    ),
)


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    command.add_argument("theme_day", nargs="?", metavar="TEMADAG", help="temadagens navn")
    for name, word, help_text in _TEXTS:
        command.add_argument(name, default="", metavar=word, help=help_text)
    command.add_argument("--participants", type=int, default=40, metavar="ANTAL", help="deltagere")
    command.add_argument("--groups", type=int, default=5, metavar="ANTAL", help="grupper")
    command.add_argument(
        "--out", type=Path, metavar="MAPPE", help="hvor filerne skal ligge (ellers pakke-<navn>)"
    )


def run(options: argparse.Namespace) -> int:
    """Write the files and say what each is; nothing is written unless all of them can be."""
    loaded = load_catalogue(options.root)
    problems = check_catalogue(loaded)
    if status(problems) != VALID:
        print(text_report(problems))
        return status(problems)
    try:
        settings = load_settings(options.root)
    except SettingsError as error:
        return refuse(str(error))
    shelf = Shelf(shown_catalogue(loaded.catalogue, settings), settings)
    try:
        chosen = _chosen(options)
        data, warnings = _document(shelf, options.theme_day, chosen)
        with Press(options.root) as press:
            printed = print_piles(press, data, chosen)
    except PackError as error:
        return refuse(pack_fault(loaded, error))
    folder = options.out or Path(f"pakke-{options.theme_day or 'udvalg'}")
    _write(folder, printed)
    for warning in warnings:
        print(f"Bemærk: {warning}", file=sys.stderr)
    for name, one in printed.items():
        print(f"{folder / name}: {counted(one.pages, 'side', 'sider')}")
    return VALID


def _document(shelf: Shelf, name: str | None, options: PackOptions) -> tuple[Data, tuple[str, ...]]:
    if name is None:
        if options.blocks or options.end:
            raise PackError("»--blocks« og »--end« hører til en temadag. Skriv dens navn.")
        return selection_document(shelf, options), ()
    days = {day.reference: day for day in shelf.catalogue.theme_days}
    if name not in days:
        raise unknown("Temadagen", name, tuple(days))
    return day_document(shelf, days[name], options)


def _chosen(options: argparse.Namespace) -> PackOptions:
    for word, number in (("deltagere", options.participants), ("grupper", options.groups)):
        if not 1 <= number <= MAX_PEOPLE:
            raise PackError(f"Antallet af {word} skal være fra 1 til {MAX_PEOPLE}.")
    for name, word, room in _ROOM:
        text = getattr(options, name)
        if len(text) > room:
            raise PackError(f"{word} er på {len(text)} tegn. Der er plads til {room}.")
        if printable(text) != text:
            raise PackError(f"{word} har tegn, der ikke kan trykkes.")
    return PackOptions(
        title=options.title,
        date=_written(options.date),
        place=options.place,
        start=options.start,
        end=options.end,
        parts=_words(options.parts) or PART_NAMES,
        practices=_words(options.practices),
        cases=_words(options.cases),
        tools=_words(options.tools),
        blocks=tuple(_block(word) for word in _words(options.blocks)),
        participants=options.participants,
        groups=options.groups,
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _written(day: str) -> str:
    try:
        return written_date(date.fromisoformat(day)) if day else ""
    except ValueError:
        raise PackError(f"»{day}« er ikke en dato. Skriv den som 2027-03-11.") from None


def _block(word: str) -> BlockChoice:
    found = _BLOCK.fullmatch(word)
    if not found:
        raise PackError(f"»{word}« er ikke et punkt. Skriv nummeret, evt. med minutter: 3:20.")
    return BlockChoice(int(found["number"]), int(found["minutes"]) if found["minutes"] else None)


def _write(folder: Path, printed: Mapping[str, Printed]) -> None:
    """Write every file beside its place, and then move all of them there."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".pakke-", dir=folder) as staging:
        for name, one in printed.items():
            Path(staging, name).write_bytes(one.pdf)
        for name in printed:
            Path(staging, name).replace(folder / name)
