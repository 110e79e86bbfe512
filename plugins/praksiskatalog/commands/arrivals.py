"""`praksiskatalog import`: takes in files that came by mail, each municipality's on a branch."""

import argparse
import re
from collections.abc import Mapping
from pathlib import Path

from praksiskatalog.authoring.arrival import Arrival, Part, place_of, receive, three_way
from praksiskatalog.authoring.writing import replace_file
from praksiskatalog.commands.exits import PROBLEMS, VALID, refuse
from praksiskatalog.commands.git import GitError, commit_on_branch, earlier_texts
from praksiskatalog.loading.basis import file_hash
from praksiskatalog.loading.text_file import read_text_file
from praksiskatalog.model.danish import joined

_CREDIT = re.compile(r"[^<>\r\n]{1,80} <[^<>\s@]{1,64}@[^<>\s@]{1,190}>")


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    command.add_argument(
        "files", nargs="+", type=Path, metavar="FIL", help="filer fra mailen, også billeder"
    )
    command.add_argument("--municipality", default="", metavar="MAPPE", help="kommunens mappe")
    command.add_argument("--basis", default="", metavar="HASH", help="grundlaget fra mailen")
    command.add_argument(
        "--credit", default="", metavar="»NAVN <MAIL>«",
        help="bidragyderen, som har sagt ja til at blive nævnt i historikken",
    )  # fmt: skip
    command.add_argument("--no-git", action="store_true", help="læg kun filerne, uden gren")


def run(options: argparse.Namespace) -> int:
    """Take in the files, folder by folder; return 0 when all of them were, 1 when one was not."""
    if options.credit and not _CREDIT.fullmatch(options.credit):
        return refuse("Skriv --credit som »Navn <mail@eksempel.dk>«.")
    folders: dict[str, dict[str, Path]] = {}
    for file in options.files:
        path = place_of(file.name, options.municipality)
        if not path:
            return refuse(
                f"{file.name}: Skriv kommunens mappe med --municipality. Filens navn er a-z, tal "
                "og bindestreg, og slutter på .md, eller på .png, .jpg eller .webp for billeder."
            )
        folders.setdefault(path.rpartition("/")[0], {})[path] = file
    return max(_take(options, files) for files in folders.values())


def _take(options: argparse.Namespace, files: Mapping[str, Path]) -> int:
    arrival = receive(options.root, files, options.basis)
    for problem in arrival.problems:
        print(problem)
    if not arrival.is_in_order:
        them = (
            "Filen er ikke lagt ind. Ret den" if len(files) == 1 else "Intet er lagt ind. Ret det"
        )
        print(f"{them}, eller skriv til bidragyderen.")
        return PROBLEMS
    changed = [part for part in arrival.parts if part.text and _has_changed(options.root, part)]
    if changed:
        return PROBLEMS
    return _place(options, arrival)


def _has_changed(root: Path, part: Part) -> bool:
    """Return whether the entry has changed since the file was begun, and show both if so."""
    present, _ = read_text_file(root, part.path)
    if not (root / part.path).exists() or not present:
        return False
    difference = three_way(part, present.text, earlier_texts(root, part.path))
    if difference:
        print(f"{part.path} er ændret, siden bidraget blev skrevet:\n\n{difference}")
        print(
            f"Filen er ikke lagt ind. Saml de to, og kør igen med --basis {file_hash(present.text)}"
        )
    return bool(difference)


def _place(options: argparse.Namespace, arrival: Arrival) -> int:
    paths = [part.path for part in arrival.parts]
    if options.no_git:
        for part in arrival.parts:
            replace_file(options.root / part.path, part.content)
        print(f"{joined(paths)} er lagt ind.")
        return VALID
    named = next((path for path in paths if not path.endswith("/index.md")), paths[0])
    reference = named.removeprefix("municipalities/").rpartition(".")[0]
    branch = f"bidrag/{reference.replace('/', '-')}"
    message = f"Tilføj eller ret {reference}\n\nKom med mail og er tjekket.\n"
    if options.credit:
        message += f"\nCo-authored-by: {options.credit}\n"
    try:
        contents = {part.path: part.content for part in arrival.parts}
        commit_on_branch(options.root, branch, contents, message)
    except GitError as error:
        return refuse(str(error))
    print(f"{joined(paths)} ligger på grenen {branch}. Se den med: git switch {branch}")
    return VALID
