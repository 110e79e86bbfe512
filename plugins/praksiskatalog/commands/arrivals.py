"""`praksiskatalog import`: takes in files that came by mail, each on a branch of its own."""

import argparse
import re
from pathlib import Path

from praksiskatalog.authoring.arrival import Arrival, is_in_order, place_of, receive, three_way
from praksiskatalog.authoring.writing import replace_file
from praksiskatalog.commands.exits import PROBLEMS, VALID, refuse
from praksiskatalog.commands.git import GitError, commit_on_branch, earlier_texts
from praksiskatalog.loading.basis import file_hash
from praksiskatalog.loading.text_file import read_text_file

_CREDIT = re.compile(r"[^<>\r\n]{1,80} <[^<>\s@]{1,64}@[^<>\s@]{1,190}>")


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    command.add_argument("files", nargs="+", type=Path, metavar="FIL", help="filer fra mailen")
    command.add_argument("--municipality", default="", metavar="MAPPE", help="kommunens mappe")
    command.add_argument("--basis", default="", metavar="HASH", help="grundlaget fra mailen")
    command.add_argument(
        "--credit", default="", metavar="»NAVN <MAIL>«",
        help="bidragyderen, som har sagt ja til at blive nævnt i historikken",
    )  # fmt: skip
    command.add_argument("--no-git", action="store_true", help="læg kun filen, uden gren")


def run(options: argparse.Namespace) -> int:
    """Take in each file; return 0 when all of them were, 1 when one was not."""
    if options.credit and not _CREDIT.fullmatch(options.credit):
        return refuse("Skriv --credit som »Navn <mail@eksempel.dk>«.")
    return max(_take(options, file) for file in options.files)


def _take(options: argparse.Namespace, file: Path) -> int:
    path = place_of(file.name, options.municipality)
    if not path:
        return refuse(
            f"{file.name}: Skriv kommunens mappe med --municipality. "
            "Filens navn er a-z, tal og bindestreg, og slutter på .md."
        )
    arrival = receive(options.root, file, path, options.basis)
    for problem in arrival.problems:
        print(problem)
    if not is_in_order(arrival):
        print("Filen er ikke lagt ind. Ret den, eller skriv til bidragyderen.")
        return PROBLEMS
    present, _ = read_text_file(options.root, path)
    if (options.root / path).exists() and present:
        difference = three_way(arrival, present.text, earlier_texts(options.root, path))
        if difference:
            print(f"{path} er ændret, siden bidraget blev skrevet:\n\n{difference}")
            print(
                "Filen er ikke lagt ind. Saml de to, og kør igen med "
                f"--basis {file_hash(present.text)}"
            )
            return PROBLEMS
    return _place(options, arrival)


def _place(options: argparse.Namespace, arrival: Arrival) -> int:
    if options.no_git:
        replace_file(options.root / arrival.path, arrival.text)
        print(f"{arrival.path} er lagt ind.")
        return VALID
    reference = arrival.path.removeprefix("municipalities/").removesuffix(".md")
    branch = f"bidrag/{reference.replace('/', '-')}"
    message = f"Tilføj eller ret {reference}\n\nKom med mail og er tjekket.\n"
    if options.credit:
        message += f"\nCo-authored-by: {options.credit}\n"
    try:
        commit_on_branch(options.root, branch, arrival.path, arrival.text, message)
    except GitError as error:
        return refuse(str(error))
    print(f"{arrival.path} ligger på grenen {branch}. Se den med: git switch {branch}")
    return VALID
