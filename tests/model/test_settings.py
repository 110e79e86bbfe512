from praksiskatalog.model import addresses
from praksiskatalog.model.settings import Publisher, Settings


def test_settings_say_what_is_missing() -> None:
    sender = Publisher(
        name="Redaktionen",
        mailbox="katalog@example.org",
        repository="https://example.org/katalog",
        host="forgejo",
    )

    assert Settings(site_name="Lån", site_url="https://e.org/", publisher=sender).missing() == ()
    assert Settings(site_name="Lån", publisher=sender).missing() == ("site_url",)
    assert "extra.publisher.mailbox" in Settings(site_name="Lån").missing()


def test_a_file_is_edited_where_its_host_edits_it() -> None:
    at_host = Publisher(repository="https://example.org/katalog", host="gitlab", branch="udkast")

    assert at_host.edit_uri == "-/edit/udkast/"
    assert Publisher(repository="https://example.org/katalog").edit_uri == ""


def test_the_index_of_a_list_is_a_script() -> None:
    assert addresses.filter_index("case").endswith("filter-case.js")
