"""What mkdocs.yml says of the sender, as the model's settings."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from pydantic import ValidationError

from praksiskatalog.model.settings import Settings


def read_settings(config: MkDocsConfig) -> Settings:
    """Return the settings; raise PluginError for a key or a value that is not known."""
    try:
        publisher = config.extra.get("publisher") or {}
        given = {"site_name": config.site_name, "site_url": config.site_url or ""}
        return Settings.model_validate({**given, "publisher": publisher})
    except ValidationError as error:
        places = [".".join(("extra", *map(str, each["loc"]))) for each in error.errors()]
        message = f"mkdocs.yml: fejl: Indstillingen kan ikke bruges: {', '.join(places)}."
        raise PluginError(message) from None


def missing_text(settings: Settings) -> str:
    """Return one Danish line about the settings that are not given, empty when all are."""
    missing = ", ".join(settings.missing())
    return f"mkdocs.yml nævner ikke {missing}; det, der kræver dem, er udeladt." if missing else ""
