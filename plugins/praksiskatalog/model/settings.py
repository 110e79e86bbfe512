"""Who sends the site: the only values that name a sender, all of which may be absent."""

from typing import Literal

from praksiskatalog.model.fields import Value

_EDIT = {"github": "edit", "gitlab": "-/edit", "forgejo": "_edit", "gitea": "_edit"}


class Publisher(Value):
    """The sender behind the site; an empty text means that the value is not set."""

    name: str = ""
    mailbox: str = ""
    repository: str = ""
    host: Literal["", "github", "gitlab", "forgejo", "gitea"] = ""
    branch: str = "main"

    @property
    def edit_uri(self) -> str:
        """Return where the host edits a file, below the repository; empty without a known host."""
        return f"{_EDIT[self.host]}/{self.branch}/" if self.repository and self.host else ""


class Settings(Value):
    """What the site says of itself. `site_url` ends in a slash or is empty.

    `imprint` are the lines about the sources and the sender that stand on every page and in every
    print; `has_pdf` says whether the PDF files are made with the pages, and `has_browser_pdf`
    whether visitors can make some themselves.
    """

    site_name: str
    site_url: str = ""
    publisher: Publisher = Publisher()
    imprint: tuple[str, ...] = ()
    has_pdf: bool = False
    has_browser_pdf: bool = False

    def missing(self) -> tuple[str, ...]:
        """Return the names of the settings without which something is left out."""
        wanted = {
            "site_url": self.site_url,
            "extra.publisher.name": self.publisher.name,
            "extra.publisher.mailbox": self.publisher.mailbox,
            "extra.publisher.repository": self.publisher.repository,
            "extra.publisher.host": self.publisher.host,
        }
        return tuple(name for name, value in wanted.items() if not value)
