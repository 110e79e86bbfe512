"""The settings in mkdocs.yml, for commands that run without the generator."""

from collections.abc import Mapping
from pathlib import Path

import yaml
from pydantic import ValidationError

from praksiskatalog.model.settings import Settings

CONFIG = "mkdocs.yml"
UNNAMED_SITE = "Praksiskatalog"


class SettingsError(Exception):
    """Settings that cannot be used; the words are Danish."""


def load_settings(root: Path) -> Settings:
    """Return what mkdocs.yml below `root` says of the sender; without the file, the name alone.

    Values that only the generator understands (`!!python/name`, `!ENV`) are not read. Raises
    SettingsError for a file that is not YAML and for a key or a value that is not known.
    """
    path = root / CONFIG
    if not path.is_file():
        return Settings(site_name=UNNAMED_SITE)
    try:
        tree = yaml.compose(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise SettingsError(f"{CONFIG}: fejl: Filen kan ikke læses som YAML.") from error
    told = _plain(tree)
    return settings_from(told if isinstance(told, Mapping) else {})


def settings_from(config: Mapping[str, object]) -> Settings:
    """Return the settings of a whole configuration; raise SettingsError for what is not known."""
    extra = config.get("extra")
    extra = extra if isinstance(extra, Mapping) else {}
    imprint = [key for key in ("footer_text", "disclaimer") if extra.get(key)]
    given = {
        "site_name": config.get("site_name") or UNNAMED_SITE,
        "site_url": _with_slash(config.get("site_url") or ""),
        "publisher": extra.get("publisher") or {},
        "imprint": [extra[key] for key in imprint],
    }
    try:
        return Settings.model_validate(given)
    except ValidationError as error:
        places = [_place(each["loc"], imprint) for each in error.errors()]
        message = f"{CONFIG}: fejl: Indstillingen kan ikke bruges: {', '.join(places)}."
        raise SettingsError(message) from None


def _with_slash(address: object) -> object:
    """Return the site's address as the generator reads it: addresses of pages are added to it."""
    return f"{address.rstrip('/')}/" if isinstance(address, str) and address else address


def _place(loc: tuple[int | str, ...], imprint: list[str]) -> str:
    """Return where a setting stands in the file."""
    if loc[0] == "imprint":
        return f"extra.{imprint[int(loc[1])]}"
    return ".".join((*(["extra"] if loc[0] == "publisher" else []), *map(str, loc)))


def _plain(node: yaml.Node | None) -> object:
    """Return a node's value with every scalar as text, as it is written."""
    if isinstance(node, yaml.MappingNode):
        return {_plain(key): _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(value) for value in node.value]
    is_empty = node is None or node.tag == "tag:yaml.org,2002:null"
    return None if is_empty or not isinstance(node, yaml.ScalarNode) else node.value
