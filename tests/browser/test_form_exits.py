"""The preview, the approval and the ways out."""

from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect
from tests.browser.conftest import _Quiet, axe_findings
from tests.browser.form_page import (
    FORM,
    TITLE,
    OpenPage,
    downloaded,
    field,
    fill_fictional,
    fill_short,
    open_form,
)
from tests.built_site import BuiltSite

pytestmark = pytest.mark.browser


def test_the_preview_looks_like_the_page_and_is_printed_for_approval(open_page: OpenPage) -> None:
    page = open_form(open_page)
    page.evaluate("window.print = () => { window.printed = true; }")
    fill_short(page)
    field(page, "what_is_done").fill("Se [ordlisten](/ordliste/) og ![En tavle](tavle.png).")
    button = page.get_by_role("button", name="Se, hvordan det bliver")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    preview = page.locator(".pk-preview")
    expect(preview.locator(".pk-preview__title")).to_have_text(TITLE)
    expect(preview.get_by_role("link", name="ordlisten")).to_have_attribute("href", "../ordliste/")
    expect(preview).to_contain_text("[Billede: En tavle]")
    expect(preview).to_contain_text("Eksemplet svarer på 4 af 12 spørgsmål.")
    assert axe_findings(page) == []
    page.get_by_role("button", name="Print til godkendelse").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    assert page.locator(".pk-preview__approval").is_visible()
    assert page.locator(".pk-question:visible").count() == 0


@pytest.fixture
def sender(drawn: BuiltSite) -> Iterator[str]:
    """Serve the fictional site, which names a sender."""
    with ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(_Quiet, directory=str(drawn.folder))
    ) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


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
    expect(page.locator(".pk-form__message")).to_contain_text("Teksten er kopieret.")
    text = page.get_by_label("Filens tekst").input_value()
    assert text == downloaded(page)[1]


def test_without_a_sender_there_is_only_the_file(open_page: OpenPage) -> None:
    page = open_form(open_page)
    assert [
        each.get_attribute("data-exit") for each in page.locator("[data-exit]:visible").all()
    ] == ["download"]


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


def test_a_mail_is_short_and_says_to_attach_the_file(open_page: OpenPage) -> None:
    page = open_form(open_page)
    mail = page.evaluate(
        "pk.formExits.mail('katalog@example.org', 'Eksempel: æ & ø', 'Hej.\\nJeg har vedhæftet.')"
    )
    assert mail == (
        "mailto:katalog@example.org?subject=Eksempel%3A%20%C3%A6%20%26%20%C3%B8"
        "&body=Hej.%0D%0AJeg%20har%20vedh%C3%A6ftet."
    )
