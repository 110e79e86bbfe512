"""The ways out of the form: nothing is sent before one is chosen, and each leads where it says."""

import json
from collections.abc import Iterator
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import OpenPage, read_script
from tests.browser.form_page import (
    FORM,
    asked_for,
    downloaded,
    field,
    fill_fictional,
    letter,
    open_form,
    wait_for,
)
from tests.built_site import BuiltSite
from tests.served_site import served

pytestmark = pytest.mark.browser


@pytest.fixture
def sender(drawn: BuiltSite) -> Iterator[str]:
    """Serve the fictional site, which names a sender."""
    with served(drawn.folder) as address:
        yield address


def test_a_short_example_goes_to_the_host_filled(open_page: OpenPage, sender: str) -> None:
    page = open_form(open_page, f"{sender}{FORM}")
    fill_fictional(page)
    page.context.route("https://github.com/**", lambda route: route.fulfill(body="ok"))
    with page.context.expect_page() as opened:
        page.get_by_role("button", name="Foreslå den på GitHub").click()
    asked = urlsplit(opened.value.url)
    assert asked.path == "/example/katalog/new/hovedgren"
    given = parse_qs(asked.query)
    assert given["filename"] == ["municipalities/eksempelby/togbane-klodser.md"]
    assert given["value"] == [downloaded(page)[1]]


def test_a_long_one_goes_by_the_clipboard(open_page: OpenPage, sender: str) -> None:
    page = open_form(
        open_page, f"{sender}{FORM}", permissions=["clipboard-read", "clipboard-write"]
    )
    fill_fictional(page)
    field(page, "hard").fill("Små dele bliver væk. " * 150)
    page.context.route("https://github.com/**", lambda route: route.fulfill(body="ok"))
    with page.context.expect_page() as opened:
        page.get_by_role("button", name="Foreslå den på GitHub").click()
    assert "value" not in parse_qs(urlsplit(opened.value.url).query)
    expect(page.get_by_text("Teksten er kopieret.")).to_be_visible()
    text = page.get_by_label("Filens tekst").input_value()
    assert text == downloaded(page)[1]


def test_without_a_sender_there_is_only_the_file(open_page: OpenPage) -> None:
    page = open_form(open_page)
    assert [
        each.get_attribute("data-exit") for each in page.locator("[data-exit]:visible").all()
    ] == ["approval", "download"]


def test_every_host_has_its_page_for_a_file(open_page: OpenPage) -> None:
    page = open_form(open_page)
    pages = page.evaluate(
        """() => ["github", "gitlab", "forgejo", "gitea"].flatMap((host) => {
          const repository = "https://h/o/r/";
          const publisher = {name: "", mailbox: "", host, repository, branch: "main"};
          const file = {path: "municipalities/a/b.md", text: "x y"};
          return [false, true].map((edit) => pk.formExits.hostPage(publisher, file, edit).address);
        })"""
    )
    assert pages == [
        "https://h/o/r/new/main?filename=municipalities%2Fa%2Fb.md&value=x+y",
        "https://h/o/r/edit/main/municipalities/a/b.md",
        "https://h/o/r/-/new/main/municipalities/a?file_name=b.md",
        "https://h/o/r/-/edit/main/municipalities/a/b.md",
        "https://h/o/r/_new/main/municipalities/a?filename=b.md",
        "https://h/o/r/_edit/main/municipalities/a/b.md",
        "https://h/o/r/_new/main/municipalities/a?filename=b.md",
        "https://h/o/r/_edit/main/municipalities/a/b.md",
    ]


def test_a_mail_is_short_and_says_to_attach_the_file(open_page: OpenPage, sender: str) -> None:
    page = open_form(open_page, f"{sender}{FORM}")
    fill_fictional(page)
    asked = asked_for(page)
    name, _ = downloaded(page, "mail")
    (mail,) = wait_for(page, asked)
    to, subject, body = letter(mail)
    assert (to, subject) == ("katalog@example.org", "Eksempel: Togbane & klodser")
    assert body == (
        "Hej. Her er et eksempel til kataloget fra Eksempelby.\r\n\r\n"
        "Filen er hentet som togbane-klodser.md. Jeg har vedhæftet filen.\r\n"
    )
    assert name == "togbane-klodser.md"
    assert len(mail) < 400


FOLDER = "municipalities/eksempelby"


def test_a_municipality_without_a_page_sends_its_page_too(
    open_page: OpenPage, sender: str, drawn: BuiltSite
) -> None:
    data = read_script(drawn.folder, "form")
    folder = next(folder for _, _, folder, has_page in data["places"] if not has_page)
    label = next(name for _, name, _, has_page in data["places"] if not has_page)
    page = open_form(open_page, f"{sender}{FORM}")
    fill_fictional(page)
    field(page, "municipality").select_option(label=label)
    asked = asked_for(page)
    name, _ = downloaded(page, "mail")
    body = letter(wait_for(page, asked)[0])[2]
    assert f"Filen er hentet som {name}. Kommunen har ingen side endnu; den er index.md." in body
    told = f"så send også municipalities/{folder}/index.md."
    expect(page.get_by_text(told)).to_be_visible()
    assert downloaded(page, "place")[0] == "index.md"
    expect(page.get_by_text("Filen index.md er hentet. Send begge filer sammen.")).to_be_visible()
    page.context.route("https://github.com/**", lambda route: route.fulfill(body="ok"))
    with page.context.expect_page():
        page.get_by_role("button", name="Foreslå den på GitHub").click()
    expect(
        page.get_by_text(f"Gem det der. Jeres kommune har ingen side endnu, {told}")
    ).to_be_visible()


HOSTS = {
    "github": ("GitHub", "/o/r/new/main", {"filename": f"{FOLDER}/togbane-klodser.md"}),
    "gitlab": ("GitLab", f"/o/r/-/new/main/{FOLDER}", {"file_name": "togbane-klodser.md"}),
    "forgejo": ("Forgejo", f"/o/r/_new/main/{FOLDER}", {"filename": "togbane-klodser.md"}),
    "gitea": ("Gitea", f"/o/r/_new/main/{FOLDER}", {"filename": "togbane-klodser.md"}),
}


@pytest.mark.parametrize("host", HOSTS)
def test_every_host_opens_where_a_file_is_made(
    open_page: OpenPage, sender: str, drawn: BuiltSite, host: str
) -> None:
    name, path, given = HOSTS[host]
    page = open_page(sender, permissions=["clipboard-read", "clipboard-write"])
    data = read_script(drawn.folder, "form")
    data["publisher"] |= {"host": host, "repository": "https://host.example/o/r", "branch": "main"}
    script = f"window.pk = window.pk || {{}}; pk.formData = {json.dumps(data)};"
    page.route("**/assets/data/form.js", lambda route: route.fulfill(body=script))
    page.context.route("https://host.example/**", lambda route: route.fulfill(body="ok"))
    page.goto(f"{sender}{FORM}")
    page.wait_for_selector("pk-form[data-ready]")
    fill_fictional(page)
    with page.context.expect_page() as opened:
        page.get_by_role("button", name=f"Foreslå den på {name}").click()
    asked = urlsplit(opened.value.url)
    query = dict(parse_qsl(asked.query))
    value = query.pop("value", "")
    assert (asked.path, query) == (path, given)
    text = downloaded(page)[1]
    if host == "github":
        assert value == text
    else:
        assert page.evaluate("navigator.clipboard.readText()") == text
