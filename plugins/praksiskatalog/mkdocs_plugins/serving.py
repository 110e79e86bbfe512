"""What the browser shows while the catalogue is written, and a file of it cannot be read."""

from collections.abc import Iterable
from html import escape
from wsgiref.types import StartResponse, WSGIEnvironment

from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

_PAGE = """<!DOCTYPE html>
<html lang="da">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="2">
<title>Kataloget kan ikke bygges</title>
<h1>Noget skal rettes, før siderne kan vises</h1>
<p>Gem filen igen, når det er rettet. Så kommer siden af sig selv.</p>
<ul>
{items}
</ul>
"""


def tell_problems(server: LiveReloadServer) -> None:
    """Let a server answer with what must be mended while the site cannot be built.

    MkDocs' own answers nothing until the mistake is gone, so that a browser seems to hang.
    """
    build, answer = server.builder, server.serve_request
    found: list[str] = []

    def rebuild() -> None:
        try:
            build()
        except Abort as stopped:
            found[:] = [str(stopped.__context__ or stopped)]
        else:
            found.clear()

    def respond(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if not found or not environ["PATH_INFO"].endswith(("/", ".html")):
            return answer(environ, start_response)
        start_response("200 OK", [("Content-Type", "text/html; charset=utf-8")])
        return [_problem_page(found[0]).encode()]

    server.builder = rebuild
    server.set_app(respond)


def _problem_page(text: str) -> str:
    _, *lines = text.splitlines()
    return _PAGE.format(items="\n".join(f"<li>{escape(line)}</li>" for line in lines or [text]))
