"""`praksiskatalog serve`: shows the site in the browser while it is written."""

import argparse

from praksiskatalog.building import CONFIG, serve_site
from praksiskatalog.commands.build import without_config
from praksiskatalog.commands.exits import refuse


def add_options(command: argparse.ArgumentParser) -> None:
    """Take nothing more than every command does."""
    del command


def run(options: argparse.Namespace) -> int:
    """Serve the site until it is stopped; return the generator's exit status."""
    root = options.root.resolve()
    return serve_site(root) if (root / CONFIG).is_file() else refuse(without_config(root))
