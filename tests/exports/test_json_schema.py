import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from tests.built_site import ROOT
from tests.catalogue_files import FICTIONAL, CatalogueFiles

from praksiskatalog.exports.json_schema import schema_files
from praksiskatalog.model.catalogue import ENTRY_TYPES, RECORD_TYPES, Catalogue

LISTS = {
    "theme": "themes", "source": "sources", "facts": "facts", "voice": "voices",
    "finding": "findings", "event": "timeline", "term": "terms", "synonym": "synonyms",
}  # fmt: skip


def written(root: Path, catalogue: Catalogue) -> list[tuple[str, str, Any]]:
    """Return what authors have written: its type, its file and its fields, read as YAML."""
    found = []
    for (kind, _), path in catalogue.files.items():
        if kind != "theme":
            front = (root / path).read_text(encoding="utf-8").split("---\n")[1]
            found.append((kind, path, yaml.safe_load(front)))
    for kind, name in LISTS.items():
        file = root / "practices" / f"{name}.yml"
        items = yaml.safe_load(file.read_text(encoding="utf-8")) if file.is_file() else []
        found += [(kind, f"{name}.yml", item) for item in items]
    vocabulary = (root / "practices" / "vocabulary.yml").read_text(encoding="utf-8")
    return [*found, ("vocabulary", "vocabulary.yml", yaml.safe_load(vocabulary))]


def validators(catalogue: Catalogue) -> dict[str, Draft202012Validator]:
    schemas = {
        Path(path).stem: json.loads(content) for path, content in schema_files(catalogue).items()
    }
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    return {name: Draft202012Validator(schema) for name, schema in schemas.items()}


def test_every_file_of_the_catalogue_follows_its_schema(
    catalogue: Catalogue, files: CatalogueFiles
) -> None:
    for root, each in ((ROOT, catalogue), (FICTIONAL, files.load().catalogue)):
        of_type = validators(each)
        for kind, path, fields in written(root, each):
            wrong = [error.message for error in of_type[kind].iter_errors(fields)]
            assert wrong == [], path


def test_there_is_a_schema_for_every_type(catalogue: Catalogue) -> None:
    kinds = {kind.TYPE for kind in ENTRY_TYPES} | {kind.TYPE for kind in RECORD_TYPES}

    assert validators(catalogue).keys() == kinds | {"facts", "vocabulary"}


@pytest.mark.parametrize(
    ("kind", "key", "value"),
    [
        ("practice", "title", ""),
        ("practice", "title", "x" * 91),
        ("practice", "theme", "ukendt"),
        ("practice", "tags", ["ukendt"]),
        ("practice", "status", "faerdig"),
        ("practice", "reference", "legetoej"),
        ("practice", "ukendt", "felt"),
        ("practice", "evidence", {"kind": "ukendt", "reason": "x"}),
        ("case", "practices", ["ukendt"]),
        ("case", "recommendations", ["rent-legetoej/ukendt"]),
        ("municipality", "municipality_code", "991"),
        ("theme", "name", "Ikke et navn"),
        ("theme", "colour", "lilla"),
        ("source", "kind", "ukendt"),
    ],
)
def test_the_schema_refuses_what_the_checker_refuses(
    files: CatalogueFiles, kind: str, key: str, value: object
) -> None:
    catalogue = files.load().catalogue
    fields = next(each for at, _, each in written(files.root, catalogue) if at == kind)

    assert not validators(catalogue)[kind].is_valid(fields | {key: value})


def test_a_field_has_its_danish_words(files: CatalogueFiles) -> None:
    schema = json.loads(schema_files(files.load().catalogue)["data/schema/practice.json"])
    field = schema["properties"]["theme"]

    assert (field["title"], field["description"]) == ("Tema", "Temaets navn.")
    assert {"const": "udlaan", "title": "Udlån"} in field["oneOf"]


def test_a_field_that_may_refer_to_nothing_yet_is_left_open(files: CatalogueFiles) -> None:
    empty = Catalogue(files.load().catalogue.vocabulary)

    schema = json.loads(schema_files(empty)["data/schema/practice.json"])

    assert "oneOf" not in schema["properties"]["theme"]
