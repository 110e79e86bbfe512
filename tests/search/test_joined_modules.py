"""The browser's modules as one file."""

from pathlib import Path

import pytest
from tests.built_site import BuiltSite

from praksiskatalog.search.joined_modules import FOLDER, PATH, join_modules, joined

STEM = '/** Stems. */\nconst ENDING = "er";\nexport function stem(word) {\n  return word;\n}\n'
FIND = """// @ts-check
/**
 * Finds.
 */

import { stem } from "./stem.js";

/** @type {number} */ const MOST = 1; // */ stays
export const WEIGHTS = { a: "// no remark" };
export class Found {}
export async function find(word) {
  return [stem(word), MOST];
}
"""
JOINED = """// Made of assets/js/search/*.js when the site was built.
const modules = {};
modules.stem = (() => {
const ENDING = "er";
function stem(word) {
  return word;
}
return { stem };
})();
modules.find = (() => {

const { stem } = modules.stem;

/** @type {number} */ const MOST = 1; // */ stays
const WEIGHTS = { a: "// no remark" };
class Found {}
async function find(word) {
  return [stem(word), MOST];
}
return { WEIGHTS, Found, find };
})();
export const { WEIGHTS, Found, find } = modules.find;
"""


def test_each_module_stands_in_its_own_scope_after_those_it_needs() -> None:
    assert joined({"find": FIND, "stem": STEM}, ("find",)) == JOINED


@pytest.mark.parametrize(
    "line",
    [
        'import stem from "./stem.js";',
        'import * as all from "./stem.js";',
        "export default 1;",
        "export { stem };",
        'const late = import("./stem.js");',
    ],
)
def test_a_form_that_is_not_known_is_an_error(line: str) -> None:
    with pytest.raises(ValueError, match=r"find\.js: "):
        joined({"find": f"{line}\n", "stem": STEM}, ("find",))


def test_modules_that_import_each_other_are_an_error() -> None:
    modules = {
        "a": 'import { b } from "./b.js";\n',
        "b": 'import { a } from "./a.js";\n',
    }
    with pytest.raises(ValueError, match=r"a\.js imports itself through b\.js"):
        joined(modules, ("a",))


def test_a_site_without_modules_gets_no_file(tmp_path: Path) -> None:
    join_modules(tmp_path)
    assert not (tmp_path / PATH).exists()


def test_the_sites_own_file_holds_every_module_and_no_remark(built: BuiltSite) -> None:
    names = {path.stem for path in (built.folder / FOLDER).glob("*.js")}
    text = built.read(PATH)
    assert names
    assert [name for name in sorted(names) if f"\nmodules.{name} = " not in text] == []
    assert "\n/**" not in text
    assert "@ts-check" not in text
