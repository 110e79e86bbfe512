"""What mkdocs.yml says of the sender, as the model's settings."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from praksiskatalog.loading.site_settings import SettingsError, settings_from
from praksiskatalog.model.settings import Settings


def read_settings(config: MkDocsConfig) -> Settings:
    """Return the settings; raise PluginError for a key or a value that is not known."""
    try:
        return settings_from(config)
    except SettingsError as error:
        raise PluginError(str(error)) from None


def missing_text(settings: Settings) -> str:
    """Return one Danish line about the settings that are not given, empty when all are."""
    missing = ", ".join(settings.missing())
    return f"mkdocs.yml nævner ikke {missing}; det, der kræver dem, er udeladt." if missing else ""
