"""A site that is served with a strict policy, as a careful host does."""

from tests.served_site import QuietHandler

POLICY = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'"
)


class Guarded(QuietHandler):
    """Sends the policy that a careful host sends, and remembers what was asked for."""

    asked: list[str] = []  # noqa: RUF012 - of all its instances, one a request

    def end_headers(self) -> None:
        self.asked.append(self.path)
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()
