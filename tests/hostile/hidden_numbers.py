"""A number that nobody has, written as strangers might hide it, in every place of a file."""

from collections.abc import Iterator
from typing import NamedTuple

from tests.catalogue_files import CASE, FICTIONAL, PIXEL, REGISTER, TERMS

NUMBER = "010136-4321"  # the first of January 2036
PARTS = ("010136", "4321", "0136", "136-43")
"""What no message may repeat."""
BODY, BODY_LINE = "Små dele bliver væk.", 43
OWNER, OWNER_LINE = 'owner: "Redaktionen"', 10
FOLDER = "municipalities/eksempelby"

SEPARATORS = {
    "en dash": "–", "em dash": "—", "non-breaking hyphen": "‑", "minus": "−",
    "no-break space": "\u00a0", "thin space": "\u2009", "dot": ".", "slash": "/", "underscore": "_",
    "colon": ":", "comma": ",",
    "semicolon": ";", "tilde": "~", "star": "*", "plus": "+", "equals": "=", "backslash": "\\",
    "bar": "|", "middle dot": "·", "bullet": "•", "two spaces": "  ", "dash in spaces": " - ",
    "two dashes": "--", "parentheses": ")(", "soft hyphen": "\u00ad-", "joiner": "\u200d-",
}  # fmt: skip
BODIES = {
    "every digit apart": "0 1 0 1 3 6 4 3 2 1", "dots": "0.1.0.1.3.6-4.3.2.1",
    "pairs": "01 01 36 4321",
    "bold": "**010136**-4321", "bold hyphen": "010136**-**4321", "in a code": "`010136-4321`",
    "in a comment": "<!-- 010136-4321 -->", "in an element": "<i>010136</i>-4321",
    "in words of a link": "[010136-4321](/ordliste/)", "across a link": "[010136](/ordliste/)-4321",
    "in an address": "[x](https://example.org/010136-4321)",
    "in a question": "[x](https://example.org/?cpr=0101364321)",
    "as percent signs": "[x](https://example.org/010136%2D4321)",
    "as alternative text": "![010136-4321](ikke.png)",
    "as a picture's name": "![x](010136-4321.png)",
    "in a heading": "### 010136-4321", "in a quotation": "> 010136-4321",
    "as an entity": "010136&#45;4321", "as a digit's entity": "&#48;10136-4321",
    "full width": "０１０１３６－４３２１", "Arabic": "٠١٠١٣٦-٤٣٢١", "bold digits": "𝟎𝟏𝟎𝟏𝟑𝟔-𝟒𝟑𝟐𝟏",
    "circled": "⓪①⓪①③⑥-④③②①", "escaped": "010136\\-4321", "beside cpr": "cpr 0101364321",
}  # fmt: skip
FIELDS = {
    "as a key": f'"010136-4321": "x"\n{OWNER}', "as a bare key": f"010136-4321: x\n{OWNER}",
    "as an escape": 'owner: "0101\\u0033\\u0036-4321"', "in a list": 'owner: ["010136-4321"]',
    "as an hour": "owner: 010136:4321", "in a comment": f"# 010136-4321\n{OWNER}",
}  # fmt: skip


class Hidden(NamedTuple):
    """One file with the number in it: what hides it, where the file lies, and the line."""

    name: str
    path: str
    content: bytes
    line: int


def _case(old: str, new: str) -> bytes:
    return (FICTIONAL / CASE).read_text(encoding="utf-8").replace(old, new, 1).encode()


def hidden_numbers() -> Iterator[Hidden]:
    """Yield every file."""
    for name, separator in SEPARATORS.items():
        text = NUMBER.replace("-", separator)
        yield Hidden(f"separator: {name}", CASE, _case(BODY, f"Ring om {text}."), BODY_LINE)
    for name, text in BODIES.items():
        yield Hidden(f"body: {name}", CASE, _case(BODY, text), BODY_LINE)
    for name, text in {
        "two lines": "010136\n4321",
        "hyphen at the end": "010136-\n4321",
        "a list": "- 010136\n- 4321",
    }.items():
        yield Hidden(f"body: {name}", CASE, _case(BODY, text), BODY_LINE + 1)
    table = "| a | b |\n| - | - |\n| 010136 | 4321 |"
    yield Hidden("body: two cells", CASE, _case(BODY, table), BODY_LINE + 2)
    for name, text in FIELDS.items():
        yield Hidden(f"field: {name}", CASE, _case(OWNER, text), OWNER_LINE)
    records = (FICTIONAL / TERMS).read_bytes()
    line = records.count(b"\n") + 1
    yield Hidden("a comment in a record", TERMS, records + f"# {NUMBER}\n".encode(), line)
    register = (FICTIONAL / REGISTER).read_bytes()
    row, line = f"{NUMBER},X,Y,55.0,9.0\n".encode(), register.count(b"\n") + 1
    yield Hidden("a row of the register", REGISTER, register + row, line)
    yield Hidden("a hand-written page", "content/om/x.md", f"# Om\n\n{NUMBER}\n".encode(), 3)
    for name in ("010136_4321.md", "x-cpr-0101364321.md", f"{NUMBER}/x.md", "010136/4321.md"):
        yield Hidden(f"name: {name}", f"{FOLDER}/{name}", b"x", 1)
    yield Hidden("name: a picture", f"{FOLDER}/{NUMBER}.png", PIXEL, 1)
    yield Hidden("name: a page", f"content/om/{NUMBER}.md", b"# Om", 1)
