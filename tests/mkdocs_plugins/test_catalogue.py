"""What the plugin adds to a build, with and without a sender."""

from pathlib import Path

import pytest
from tests.built_site import CONFIG, BuiltSite, draw_site, generate
from tests.catalogue_files import VOCABULARY
from tests.pages.drawn_catalogue import draw_catalogue
from tests.test_cli import UNUSED

from praksiskatalog.model.settings import Publisher, Settings

ALL = (
    "site_url, extra.publisher.name, extra.publisher.mailbox, extra.publisher.repository, "
    "extra.publisher.host"
)


def test_without_a_sender_nothing_is_faked(built: BuiltSite) -> None:
    for path in sorted(built.folder.rglob("*.html")):
        html = path.read_text(encoding="utf-8")
        for sign in ("mailto:", "Ret denne side", "Skriv til os", 'rel="canonical" href="http'):
            assert sign not in html, (path, sign)


def test_without_a_sender_the_build_says_once_what_is_missing(tmp_path: Path) -> None:
    files = draw_site(tmp_path / "katalog")
    files.replace(VOCABULARY, "level:\n", f"{UNUSED}level:\n")

    said = generate(files.root, tmp_path / "site").stderr

    line = f"mkdocs.yml nævner ikke {ALL}; det, der kræver dem, er udeladt."
    assert [each for each in said.splitlines() if "nævner ikke" in each] == [
        f"INFO    -  praksiskatalog: {line}"
    ]
    assert "advarsel: Værdien »ubrugt« bliver ikke brugt nogen steder." in said
    assert "WARNING" not in said


def test_with_a_sender_nothing_is_missing(tmp_path: Path) -> None:
    draw_catalogue(tmp_path / "katalog")

    said = generate(tmp_path / "katalog", tmp_path / "site").stderr

    assert "nævner ikke" not in said


def test_with_a_sender_pages_lead_to_it(drawn: BuiltSite) -> None:
    page = drawn.page("kommuner/eksempelby/")
    links = page.links()

    assert links["Fejl eller spørgsmål?"].startswith("mailto:katalog@example.org?subject=")
    assert links["Skriv til os"].startswith("mailto:katalog@example.org?subject=")
    canonical = page.one("link", rel="canonical").attributes["href"]
    assert canonical == "https://example.org/katalog/kommuner/eksempelby/"
    assert "Redaktionen for Lån og leg" in page.text


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("github", "edit/main/"), ("gitlab", "-/edit/main/"), ("forgejo", "_edit/main/"),
        ("gitea", "_edit/main/"), ("", ""),
    ],
)  # fmt: skip
def test_each_host_has_its_own_way_to_edit(host: str, address: str) -> None:
    given = {"repository": "https://example.org/katalog", "host": host}

    assert Publisher.model_validate(given).edit_uri == address
    assert Publisher.model_validate({**given, "repository": ""}).edit_uri == ""


def test_a_setting_that_is_given_is_not_missing() -> None:
    settings = Settings(
        site_name="x", site_url="https://example.org/", publisher=Publisher(name="x")
    )

    assert settings.missing() == (
        "extra.publisher.mailbox", "extra.publisher.repository", "extra.publisher.host",
    )  # fmt: skip


def test_an_unknown_setting_is_named_without_a_traceback(tmp_path: Path) -> None:
    files = draw_site(tmp_path / "katalog")
    publisher = "extra:\n  publisher:\n    host: bitbucket\n    mail: x@example.org\n"
    files.write(CONFIG, files.read(CONFIG).replace("extra:\n", publisher))

    result = generate(files.root, tmp_path / "site")

    assert result.returncode == 1
    assert (
        "mkdocs.yml: fejl: Indstillingen kan ikke bruges: "
        "extra.publisher.host, extra.publisher.mail."
    ) in result.stderr
    assert "Traceback" not in result.stderr


def test_an_empty_publisher_is_no_publisher(tmp_path: Path) -> None:
    files = draw_site(tmp_path / "katalog")
    files.write(CONFIG, files.read(CONFIG).replace("extra:\n", "extra:\n  publisher:\n"))

    result = generate(files.root, tmp_path / "site")

    assert result.returncode == 0
    assert ALL in result.stderr
