"""What a browser meets while a file of the catalogue is broken."""

from collections.abc import Callable, Iterator
from io import BytesIO, StringIO
from pathlib import Path
from wsgiref.handlers import SimpleHandler
from wsgiref.util import setup_testing_defaults

import pytest
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer

from praksiskatalog.mkdocs_plugins.catalogue import CataloguePlugin

TOLD = "Kataloget kan ikke bygges:\npractices/a.md:4: fejl: Feltet <x> findes ikke. [unknown-key]"


class Builds:
    """A catalogue's build, which says what `fault` says, or writes its page."""

    fault = ""

    def __call__(self) -> None:
        if not self.fault:
            return
        stopped = Abort("Aborted with a BuildError!")
        stopped.__context__ = PluginError(self.fault)  # as MkDocs raises it
        raise stopped


@pytest.fixture
def builds() -> Builds:
    return Builds()


@pytest.fixture
def server(tmp_path: Path, builds: Builds) -> Iterator[LiveReloadServer]:
    """Return the generator's own server, not bound to a port."""
    (tmp_path / "index.html").write_text("<p>Siden</p>", encoding="utf-8")
    (tmp_path / "side.css").write_text("p {}", encoding="utf-8")
    server = LiveReloadServer(builds, "127.0.0.1", 0, str(tmp_path))
    yield CataloguePlugin().on_serve(server)
    server.server_close()


@pytest.fixture
def ask(server: LiveReloadServer) -> Callable[[str], tuple[str, str]]:
    """Return what asks the server for an address, and gives its status and content."""

    def asked(path: str) -> tuple[str, str]:
        environ: dict[str, str] = {}
        setup_testing_defaults(environ)
        answer = BytesIO()
        handler = SimpleHandler(BytesIO(), answer, StringIO(), {**environ, "PATH_INFO": path})
        app = server.get_app()
        assert app
        handler.run(app)
        head, _, content = answer.getvalue().decode().partition("\r\n\r\n")
        return head.splitlines()[0], content

    return asked


def test_it_is_said_where_the_pages_are_shown(
    server: LiveReloadServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")

    CataloguePlugin().on_serve(server)

    assert f"Kataloget vises på {server.url}. Stop det med Ctrl+C." in caplog.text


def test_a_site_that_is_whole_is_shown(
    server: LiveReloadServer, ask: Callable[[str], tuple[str, str]]
) -> None:
    server.builder()

    assert ask("/") == ("HTTP/1.0 200 OK", "<p>Siden</p>")


def test_what_must_be_mended_is_shown_in_the_place_of_the_page(
    server: LiveReloadServer, builds: Builds, ask: Callable[[str], tuple[str, str]]
) -> None:
    builds.fault = TOLD

    server.builder()

    status, page = ask("/")
    assert status == "HTTP/1.0 200 OK"  # anything else would fill the writer's screen
    assert "<h1>Noget skal rettes, før siderne kan vises</h1>" in page
    told = "practices/a.md:4: fejl: Feltet &lt;x&gt; findes ikke. [unknown-key]"
    assert page.count("<li>") == 1
    assert f"<li>{told}</li>" in page
    assert ask("/side.css") == ("HTTP/1.0 200 OK", "p {}")


def test_a_problem_of_one_line_is_shown_whole(
    server: LiveReloadServer, builds: Builds, ask: Callable[[str], tuple[str, str]]
) -> None:
    builds.fault = "Søgningen kan ikke bygges: x"

    server.builder()

    assert "<li>Søgningen kan ikke bygges: x</li>" in ask("/index.html")[1]


def test_the_page_comes_back_when_the_file_is_mended(
    server: LiveReloadServer, builds: Builds, ask: Callable[[str], tuple[str, str]]
) -> None:
    builds.fault = TOLD
    server.builder()
    builds.fault = ""

    server.builder()

    assert ask("/") == ("HTTP/1.0 200 OK", "<p>Siden</p>")
