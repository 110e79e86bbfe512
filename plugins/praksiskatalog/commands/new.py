"""`praksiskatalog new`: asks in Danish, and writes a skeleton that the checker accepts."""

import argparse
from typing import Any

from praksiskatalog.authoring.skeleton import KINDS, Choice, Questions, skeleton
from praksiskatalog.authoring.writing import create_file
from praksiskatalog.commands.day import add_day, day_of
from praksiskatalog.commands.exits import PROBLEMS, VALID, refuse
from praksiskatalog.loading.canonical import entry_path, entry_text
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.loading.messages import validated
from praksiskatalog.loading.origin import Origin
from praksiskatalog.text.personal_data import personal_findings


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    command.add_argument("kind", choices=list(KINDS), metavar="SLAGS", help=", ".join(KINDS))
    add_day(command, "dagen")


def run(options: argparse.Namespace) -> int:
    """Ask what the type demands, and write the file; one that is there is never touched."""
    today = day_of(options)
    kind = KINDS[options.kind]
    try:
        data = skeleton(kind, load_catalogue(options.root), Questions(_text, _choose), today)
    except EOFError:
        return refuse("\nAfbrudt. Intet er skrevet.")
    entry: Any
    entry, problems = validated(kind, data, Origin("svar", {}))
    found = [problem.message for problem in problems]
    if entry is not None:
        found += [
            one.message for one in personal_findings(entry_text(entry)) if one.severity == "error"
        ]
    if found:
        print("\n".join([*found, "Intet er skrevet."]))
        return PROBLEMS
    path = entry_path(entry)
    try:
        create_file(options.root / path, entry_text(entry))
    except FileExistsError:
        return refuse(f"{path} findes allerede. Intet er skrevet.")
    print(f"{path} er oprettet som kladde. Skriv videre, hvor der står »Skriv her.«")
    return VALID


def _text(label: str, explanation: str) -> str:
    print(f"\n{label}. {explanation}")
    while not (answer := input("> ").strip()):
        print("Skriv noget.")
    return answer


def _choose(label: str, explanation: str, choices: list[Choice], *, many: bool) -> list[str]:
    print(f"\n{label}. {explanation}")
    for number, choice in enumerate(choices, start=1):
        print(f"  {number}. {choice.label}")
    print("Skriv numre med komma imellem." if many else "Skriv nummeret.")
    while True:
        parts = [part.strip() for part in input("> ").split(",")]
        numbers = [int(part) for part in parts if part.isascii() and part.isdigit()]
        is_one = many or len(numbers) == 1
        if len(numbers) == len(parts) and is_one and all(1 <= n <= len(choices) for n in numbers):
            return [choices[number - 1].value for number in dict.fromkeys(numbers)]
        print(f"Skriv et tal fra 1 til {len(choices)}.")
