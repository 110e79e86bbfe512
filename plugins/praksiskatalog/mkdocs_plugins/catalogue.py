"""The plugin `praksiskatalog`: loads the catalogue once, and adds its pages and files."""

import os
import posixpath
from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.config_options import Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage

from praksiskatalog.building import BROWSER_PDF, hand_written, pdf_files, site_files
from praksiskatalog.checking.catalogue import check_catalogue
from praksiskatalog.loading.catalogue import Loaded, load_catalogue
from praksiskatalog.mkdocs_plugins.serving import tell_problems
from praksiskatalog.mkdocs_plugins.settings import missing_text, read_settings
from praksiskatalog.model.problem import Severity
from praksiskatalog.packs.browser_files import lacking_package
from praksiskatalog.packs.options import PackError
from praksiskatalog.pages.page import Page
from praksiskatalog.pages.relations import Site
from praksiskatalog.pages.site_pages import build_pages, shown_site
from praksiskatalog.reporting.plain import text_report

LOG = get_plugin_logger("praksiskatalog")


class CatalogueConfig(Config):
    """What the plugin makes; what names a sender stands under `extra.publisher`."""

    packs = Type(bool, default=True)
    """Whether the site gets its PDF files, which take most of a first build."""
    browser_pdf = Type(bool, default=False)
    """Whether visitors can make PDF files themselves; `praksiskatalog build` can say so too."""


class CataloguePlugin(BasePlugin[CatalogueConfig]):
    """Adds the pages and files of the catalogue that stands beside mkdocs.yml."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read who sends the site; with a repository, its pages get a link to their file."""
        self.root = Path(config.config_file_path).parent
        browser_pdf = self.config.browser_pdf or bool(os.environ.get(BROWSER_PDF))
        if browser_pdf and (lacking := lacking_package()):
            raise PluginError(lacking)
        made = {"has_pdf": self.config.packs, "has_browser_pdf": browser_pdf}
        self.settings = read_settings(config).model_copy(update=made)
        publisher = self.settings.publisher
        if publisher.edit_uri:
            folder = posixpath.relpath(config.docs_dir, self.root)
            config.repo_url = publisher.repository
            config.edit_uri = f"{publisher.edit_uri}{folder}/"
        if text := missing_text(self.settings):
            LOG.info(text)
        return config

    @event_priority(50)
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Load and check the catalogue; stop with every problem, or add its pages and files."""
        loaded = _checked_catalogue(self.root)
        catalogue = loaded.catalogue
        self.site = shown_site(catalogue, self.settings)
        self.pages = {page.path: page for page in build_pages(catalogue, self.site)}
        for page in self.pages.values():
            _add_page(page, self.root, files, config)
        made = site_files(catalogue, self.site)
        if self.config.packs:
            made |= _pdf_files(loaded, self.site, self.root)
        for path, content in made.items():
            files.append(File.generated(config, path, content=content))
        return files

    def on_page_markdown(self, markdown: str, page: MkDocsPage, **_: object) -> str:
        """Give each page its computed front matter."""
        own = self.pages.get(page.file.src_uri)
        if own is None:
            page.meta.update(hand_written(self.site, page.url, page.meta))
        else:
            page.meta.update(own.front_matter)
        return markdown

    def on_serve(self, server: LiveReloadServer, **_: object) -> LiveReloadServer:
        """Say in Danish where the pages are shown, and show there what must be mended."""
        tell_problems(server)
        LOG.info("Kataloget vises på %s. Stop det med Ctrl+C.", server.url)
        return server


def _pdf_files(loaded: Loaded, site: Site, root: Path) -> dict[str, bytes]:
    try:
        return pdf_files(loaded, site, root)
    except PackError as error:
        raise PluginError(f"Kataloget kan ikke bygges:\n{error}") from None


def _checked_catalogue(root: Path) -> Loaded:
    loaded = load_catalogue(root)
    problems = check_catalogue(loaded)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if errors:
        raise PluginError(f"Kataloget kan ikke bygges:\n{text_report(errors)}")
    for line in text_report(problems).splitlines() if problems else ():
        LOG.info(line)
    return loaded


def _add_page(page: Page, root: Path, files: Files, config: MkDocsConfig) -> None:
    """Add a page and the images beside its entry; the edit link leads to the entry's own file."""
    level = InclusionLevel.NOT_IN_NAV
    file = File.generated(config, page.path, content=page.markdown, inclusion=level)
    if page.source:
        file.edit_uri = posixpath.relpath(root / page.source, config.docs_dir)
    files.append(file)
    for image in page.images:
        path = f"{page.address}{posixpath.basename(image)}"
        files.append(File.generated(config, path, abs_src_path=str(root / image)))
