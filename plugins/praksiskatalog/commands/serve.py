"""`praksiskatalog serve`: shows the site in the browser while it is written."""

import argparse
import socket

from praksiskatalog.building import CONFIG, HOST, serve_site
from praksiskatalog.commands.build import without_config
from praksiskatalog.commands.exits import refuse

PORT = 8000


def add_options(command: argparse.ArgumentParser) -> None:
    """Add what only this command takes."""
    command.add_argument(
        "--port", type=int, default=PORT, help=f"nummeret i sidens adresse (ellers {PORT})"
    )


def run(options: argparse.Namespace) -> int:
    """Serve the site until it is stopped; return the generator's exit status."""
    root = options.root.resolve()
    if not (root / CONFIG).is_file():
        return refuse(without_config(root))
    if not 0 < options.port < 2**16:
        return refuse(f"Porten skal være et tal fra 1 til {2**16 - 1}.")
    if _is_taken(options.port):
        return refuse(
            f"Port {options.port} er optaget, måske af et katalog, der allerede vises. Stop det, "
            "eller vælg en anden port: praksiskatalog serve --port 8001."
        )
    return serve_site(root, options.port)


def _is_taken(port: int) -> bool:
    """Return whether something answers at the port: the generator would tell it only when built."""
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) == 0
