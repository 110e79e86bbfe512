"""The settings that commands read without the generator."""

from pathlib import Path

import pytest
from tests.built_site import ROOT

from praksiskatalog.loading.site_settings import SettingsError, load_settings, settings_from
from praksiskatalog.model.settings import Publisher, Settings

EVERYTHING = """
site_name: Lån og leg
site_url: https://example.org/k/
plugins:
  - praksiskatalog
markdown_extensions:
  - toc:
      slugify: !!python/name:praksiskatalog.model.danish.slug_heading
extra:
  build: !ENV [BUILD, none]
  publisher:
    name: 0101
    mailbox: katalog@example.org
    repository: https://github.com/example/katalog
    host: github
    branch:
  footer_text: Alt er opdigtet.
  disclaimer:
"""


def settings_of(root: Path, text: str | bytes) -> Settings:
    content = text.encode("utf-8") if isinstance(text, str) else text
    (root / "mkdocs.yml").write_bytes(content)
    return load_settings(root)


def test_without_a_file_the_site_has_only_a_name(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings(site_name="Praksiskatalog")


@pytest.mark.parametrize("text", ["", "# intet\n", "- en liste\n", "site_name:\nextra: ja\n"])
def test_what_says_nothing_is_nothing(tmp_path: Path, text: str) -> None:
    assert settings_of(tmp_path, text) == Settings(site_name="Praksiskatalog")


def test_the_sender_is_read_as_it_is_written(tmp_path: Path) -> None:
    text = EVERYTHING.replace("    branch:\n", "")

    assert settings_of(tmp_path, text) == Settings(
        site_name="Lån og leg",
        site_url="https://example.org/k/",
        publisher=Publisher(
            name="0101", mailbox="katalog@example.org", host="github",
            repository="https://github.com/example/katalog",
        ),
        imprint=("Alt er opdigtet.",),
    )  # fmt: skip


def test_this_projects_own_settings_can_be_read() -> None:
    assert load_settings(ROOT).site_name == "Praksiskatalog for ungeindsatsen"


@pytest.mark.parametrize(
    "text",
    ["site_name: [\n", b"site_name: \xff\n", "a: b: c\n", "\x07", "a: 1\n---\nb: 2\n", "a: *b\n"],
)  # fmt: skip
def test_a_file_that_is_no_yaml_is_refused(tmp_path: Path, text: str | bytes) -> None:
    with pytest.raises(SettingsError) as refused:
        settings_of(tmp_path, text)

    assert str(refused.value) == "mkdocs.yml: fejl: Filen kan ikke læses som YAML."


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("extra: {publisher: {navn: Kredsen}}", "extra.publisher.navn"),
        ("extra: {publisher: {host: bitbucket}}", "extra.publisher.host"),
        ("extra: {publisher: {name: [a]}}", "extra.publisher.name"),
        ("extra: {publisher: Kredsen}", "extra.publisher"),
        ("extra: {publisher: {navn: a, host: b}}", "extra.publisher.host, extra.publisher.navn"),
        ("extra: {footer_text: [a]}", "extra.footer_text"),
        ("site_name: [a]", "site_name"),
        ("site_url: {a: b}", "site_url"),
    ],
)
def test_what_is_not_known_is_named(tmp_path: Path, text: str, places: str) -> None:
    with pytest.raises(SettingsError) as refused:
        settings_of(tmp_path, text)

    said = f"mkdocs.yml: fejl: Indstillingen kan ikke bruges: {places}."
    assert str(refused.value) == said


def test_an_address_gets_the_slash_that_everything_after_it_needs(tmp_path: Path) -> None:
    assert (
        settings_of(tmp_path, "site_url: https://example.org/k").site_url
        == "https://example.org/k/"
    )


def test_a_generators_configuration_is_read_alike() -> None:
    config = {"site_name": "Lån og leg", "site_url": None, "extra": {"publisher": None}}

    assert settings_from(config) == Settings(site_name="Lån og leg")
