"""What Pagefind's index files hold and weigh, and what a query may cost."""

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page
from tests.built_site import BuiltSite

from praksiskatalog.search.index_files import IndexFile, read_index_files
from praksiskatalog.search.pagefind import SIGNATURE, PagefindError

FILES = [["00", "gæst", 300], ["gæstebog", "pi", 200], ["pl", "øverst", 100]]
_ASKED = """async (word) => {
  window.pagefind ??= await import('/pagefind/pagefind.js');
  await window.pagefind.options({ baseUrl: '/', noWorker: true });
  return (await window.pagefind.search(word)).results.length;
}"""


def test_the_files_are_those_of_the_index_in_order(built: BuiltSite) -> None:
    files = read_index_files(built.folder)
    paths = (built.folder / "pagefind" / "index").iterdir()
    assert sorted(file.size for file in files) == sorted(path.stat().st_size for path in paths)
    assert [file.last for file in files] == sorted(file.last for file in files)


@pytest.mark.parametrize(
    "content",
    [b"", b"\x83\x01\x02", b"\x83\x01\x02\x81\x81\x01", b"\xa0", b"\x83\x01\x02\x81\x83aaabac"],
)
def test_a_list_in_another_form_stops_the_build(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "pagefind").mkdir()
    path = tmp_path / "pagefind" / "pagefind.da_1.pf_meta"
    path.write_bytes(gzip.compress(SIGNATURE + content))
    with pytest.raises(PagefindError, match=r"^Pagefinds liste pagefind\.da_1\.pf_meta kan ikke"):
        read_index_files(tmp_path)


def test_numbers_of_every_length_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "pagefind" / "index"
    folder.mkdir(parents=True)
    (folder / "x.pf_index").write_bytes(b"12345")
    numbers = b"\x84\x05\x18\x20\x19\x01\x02\x1a\x00\x01\x00\x00"
    content = SIGNATURE + b"\x83" + numbers + b"\x80" + b"\x81\x83aacobosax"
    content = content.replace(b"cobosax", b"\x63\xc3\xb8sax")
    (tmp_path / "pagefind" / "pagefind.da_1.pf_meta").write_bytes(gzip.compress(content))
    assert read_index_files(tmp_path) == (IndexFile("a", "øs", 5),)


@pytest.mark.browser
@pytest.mark.parametrize(
    ("stems", "size"),
    [
        (["dagsord"], 300),
        (["gæs"], 500),
        (["gæst"], 500),
        (["gæstebogen"], 200),
        (["dagsord", "evaluering"], 300),
        (["dagsord", "plan", "møde"], 600),
        (["øvel"], 100),
        (["pj"], 200),
        (["øvrig"], 100),
        (["gåst"], 300),
        ([], 0),
    ],
)
def test_a_query_costs_each_file_once(
    in_module: Callable[..., Any], stems: list[str], size: int
) -> None:
    body = "new module.IndexFiles(argument[0]).weigh(new Set(argument[1]))"
    assert in_module("index_files", body, [FILES, stems]) == size


@pytest.mark.browser
def test_a_word_costs_the_file_that_pagefind_fetches(
    browser_page: Page, built: BuiltSite, in_module: Callable[..., Any]
) -> None:
    files = [[file.first, file.last, file.size] for file in read_index_files(built.folder)]
    assert browser_page.context.browser
    for word in ("dagsorden", "ledelse", "møder", "mål", "ungeguide", "øvelse", "år"):
        page = browser_page.context.browser.new_page()
        page.goto(browser_page.url)
        with page.expect_response("**/*.pf_index") as response:
            page.evaluate(_ASKED, word)
        fetched = len(response.value.body())
        page.close()
        stem = in_module("stem", "module.stem(argument)", word)
        body = "new module.IndexFiles(argument[0]).weigh(new Set([argument[1]]))"
        assert in_module("index_files", body, [files, stem]) == fetched, word


@pytest.mark.browser
def test_of_a_large_index_a_query_asks_for_no_more_than_it_is_worth(browser_page: Page) -> None:
    asked = browser_page.evaluate("""async () => {
      const { find, MOST } = await import('/assets/js/search/find.js');
      const { IndexFiles } = await import('/assets/js/search/index_files.js');
      const { createSearch } = await import('/assets/js/search/search.js');
      const [vocabulary] = await createSearch({ base: '/' }).ready;
      const asked = async (query, files) => {
        const terms = [];
        const engine = { search: async (term) => { terms.push(term); return []; } };
        await find(Object.assign(vocabulary, { files: new IndexFiles(files) }), engine, query);
        return terms;
      };
      const letters = [...'abcdefghijklmnopqrstuvwxyzåæø'];
      const half = letters.map((first) => [first, `${first}øøøøøøøø`, MOST.bytes / 2]);
      const huge = [['a', 'f', MOST.bytes * 3], ['g', 'å', MOST.bytes * 3]];
      return {
        small: await asked('evaluering', [['a', 'å', 1000]]),
        large: await asked('evaluering', half),
        huge: await asked('evaluering', huge),
        phrase: await asked('inddragelse af unge', huge),
      };
    }""")
    assert len(asked["small"]) == 4
    assert asked["large"][0] == asked["small"][0]
    assert 1 <= len({word[0] for word in " ".join(asked["large"]).split()}) <= 2
    assert asked["huge"] == asked["small"][:1]
    # »unge« is on every page, and does without.
    assert [term[:4] for term in asked["phrase"]] == ["indd"]
    assert " " not in asked["phrase"][0]
