"""The plugin `praksiskatalog-search`: makes the finished site searchable."""

from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority

from praksiskatalog.mkdocs_plugins.catalogue import CataloguePlugin
from praksiskatalog.search.pagefind import PagefindError
from praksiskatalog.search.site_search import build_search


class SearchConfig(Config):
    """No settings of its own."""


class SearchPlugin(BasePlugin[SearchConfig]):
    """Indexes the pages when every one of them has been written."""

    @event_priority(-100)
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Index the site; stop the build with Pagefind's own words when that fails."""
        catalogue = next(p for p in config.plugins.values() if isinstance(p, CataloguePlugin))
        try:
            build_search(Path(config.site_dir), catalogue.site.catalogue)
        except PagefindError as error:
            raise PluginError(f"Søgningen kan ikke bygges: {error}") from error
