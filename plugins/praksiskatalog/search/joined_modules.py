"""The browser's search as one file: its modules, one after the other.

A first search waits for all of them, and two dozen requests took as long as the search itself. The
modules keep to one form of import and three of export, so that putting them together takes no
bundler; anything else is an error.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

FOLDER = "assets/js/search"
PATH = "assets/js/search.js"
ENTRIES = ("interface", "search")
"""The modules whose exports the joined file has."""
_HEAD = f"// Made of {FOLDER}/*.js when the site was built.\nconst modules = {{}};\n"
_IMPORT = re.compile(r'^import \{ ([\w, ]+) \} from "\./(\w+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (\w+))", re.MULTILINE)
_REMARK = re.compile(r"^ *(?:/\*\*(?:(?!\*/).)*\*/|//[^\n]*)\n", re.MULTILINE | re.DOTALL)
_LEFT = re.compile(r"^(?:import|export)\b.*|\bimport\(\"\./.*", re.MULTILINE)


def join_modules(site: Path) -> None:
    """Write the joined modules of a site, where it has any."""
    paths = sorted((site / FOLDER).glob("*.js"))
    if paths:
        modules = {path.stem: path.read_text(encoding="utf-8") for path in paths}
        (site / PATH).write_text(joined(modules, ENTRIES), encoding="utf-8")


def joined(modules: Mapping[str, str], entries: tuple[str, ...]) -> str:
    """Return one module of many, by name: it exports what the entries export.

    Raises `ValueError` for an import or export in a form that is not known here, and for modules
    that import each other.
    """
    order: dict[str, None] = {}
    for entry in entries:
        order |= dict.fromkeys(_in_order(modules, entry, ()))
    parts = [_wrapped(name, modules[name]) for name in order]
    ends = [f"export const {{ {_names(modules[name])} }} = modules.{name};\n" for name in entries]
    return "".join((_HEAD, *parts, *ends))


def _in_order(modules: Mapping[str, str], name: str, above: tuple[str, ...]) -> Iterator[str]:
    """Yield a module after those that it imports."""
    if name in above:
        raise ValueError(f"{name}.js imports itself through {above[-1]}.js")
    for _, other in _IMPORT.findall(modules[name]):
        yield from _in_order(modules, other, (*above, name))
    yield name


def _wrapped(name: str, text: str) -> str:
    """Return a module's code in a scope of its own, without its remarks."""
    body = _REMARK.sub("", _EXPORT.sub("", _IMPORT.sub(r"const { \1 } = modules.\2;\n", text)))
    if left := _LEFT.search(body):
        raise ValueError(f"{name}.js: {left.group()}")
    return f"modules.{name} = (() => {{\n{body}return {{ {_names(text)} }};\n}})();\n"


def _names(text: str) -> str:
    return ", ".join(_EXPORT.findall(text))
