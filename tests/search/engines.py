"""Three searches over one built site in one Chromium: ours, stock Pagefind, Material's lunr."""

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from threading import Thread
from types import SimpleNamespace
from typing import Any

from playwright.sync_api import Page
from tests.chromium import start_chromium
from tests.search.searched_site import searched_pages

ENGINES = ("ours", "pagefind", "lunr")
SCRIPT = Path(__file__).with_name("engines.js")
_MAIN = re.compile(r"<main[^>]*>(.*)</main>", re.DOTALL)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the library
        pass


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a site folder; give its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@contextmanager
def open_browser(site: Path) -> Iterator[Page]:
    """Open a page of the site in Chromium, with `window.engines` ready to search."""
    with served(site) as address:
        page = start_chromium().new_page()
        page.goto(f"{address}404.html")
        page.add_script_tag(content=SCRIPT.read_text(encoding="utf-8"), type="module")
        page.wait_for_function("window.engines !== undefined")
        yield page
        page.close()


def search_all(site: Path, queries: Sequence[str]) -> dict[str, list[list[str]]]:
    """Return for each engine the addresses that it finds for each query, best first."""
    with open_browser(site) as page:
        return {
            "ours": page.evaluate("queries => engines.ours(queries)", queries),
            "pagefind": page.evaluate("queries => engines.pagefind(queries)", queries),
            "lunr": page.evaluate(
                "([queries, setup]) => engines.lunr(queries, setup)",
                [queries, lunr_setup(site)],
            ),
        }


def lunr_setup(site: Path) -> dict[str, Any]:
    """Return what Material's search worker is set up with, over the same pages."""
    plugin = import_module("material.plugins.search.plugin")
    config = {
        "lang": ["da"],
        "separator": r"[\s\-]+",
        "pipeline": ["stemmer"],
        "fields": {"title": {"boost": 1e3}, "text": {"boost": 1}, "tags": {"boost": 1e6}},
    }
    index = plugin.SearchIndex(**config)
    for url, title in searched_pages(site).items():
        html = (site / url / "index.html").read_text(encoding="utf-8")
        content = re.sub(r"<h1.*?</h1>", "", _MAIN.findall(html)[0], flags=re.DOTALL)
        page = SimpleNamespace(content=content, meta={}, toc=[], url=url, title=title)
        index.add_entry_from_context(page)
    data: dict[str, Any] = json.loads(index.generate_search_index(None))
    scripts = Path(str(plugin.__file__)).parents[2] / "templates" / "assets" / "javascripts"
    worker = next((scripts / "workers").glob("search.*.min.js"))
    data["lunr"] = [
        (scripts / "lunr" / "min" / f"lunr.{name}.min.js").read_text(encoding="utf-8")
        for name in ("stemmer.support", "da")
    ]
    data["worker"] = worker.read_text(encoding="utf-8")
    return data
