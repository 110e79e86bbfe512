"""The classic scripts that browsing reads: they work from a USB stick, where fetch does not."""

import json
from hashlib import sha256

from praksiskatalog.model import addresses
from praksiskatalog.model.practice import Practice
from praksiskatalog.pages import cards
from praksiskatalog.pages.list_pages import SUMMARIES_UP_TO, compact
from praksiskatalog.pages.lists import list_indexes
from praksiskatalog.pages.packed import packed, packed_entries
from praksiskatalog.pages.relations import Site

VERSION = 1
KEY_LENGTH = 6
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def script_files(site: Site) -> dict[str, bytes]:
    """Return the data scripts below `/assets/data/`."""
    files = {
        addresses.filter_index(index.kind): _script(
            f"indexes[{json.dumps(index.kind)}]", compact(index)
        )
        for index in list_indexes(site)
    }
    files |= {
        addresses.packed(entry.code): _pack_script(entry.code, packed(site, entry))
        for entry in packed_entries(site)
    }
    files[addresses.ENTRIES_SCRIPT] = _script("entries", entries(site))
    files[addresses.CHECKLIST_SCRIPT] = _script("checklist", checklist(site))
    return files


def _script(name: str, data: object) -> bytes:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    start = "window.pk = window.pk || {}; pk.indexes = pk.indexes || {};"
    return f"{start}\npk.{name} = {text};\n".encode()


def _pack_script(code: str, data: object) -> bytes:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    start = "window.pk = window.pk || {}; pk.packs = pk.packs || {};"
    return f"{start}\npk.packs[{json.dumps(code)}] = {text};\n".encode()


def entries(site: Site) -> dict[str, object]:
    """Return what can be put on a visitor's list, by short code."""
    listed = [cards.card(site, entry) for entry in packed_entries(site)]
    listed += [cards.recommendation_card(site, *pair) for pair in site.catalogue.recommendations]
    with_summary = len(listed) <= SUMMARIES_UP_TO
    items = {
        card["code"]: [
            card["reference"], card["kind"], card["kind_label"], card["title"], card["url"],
            card["summary"] if with_summary else "",
        ]
        for card in sorted(listed, key=lambda card: card["code"])
    }  # fmt: skip
    return {"version": VERSION, "items": items}


def checklist(site: Site) -> dict[str, object]:
    """Return every checklist item, and where the ticks of former references belong."""
    return {
        "version": VERSION,
        "levels": {t.name: t.label for t in site.catalogue.vocabulary.level},
        "themes": [
            {
                "reference": theme.reference,
                **cards.link(theme),
                "practices": [
                    _practice(practice) for practice in site.practices_of_theme[theme.reference]
                ],
            }
            for theme in site.catalogue.themes
        ],
        "former": former_references(site),
    }


def _practice(practice: Practice) -> dict[str, object]:
    return {
        "reference": practice.reference,
        **cards.link(practice),
        "recommendations": [
            {
                "reference": f"{practice.reference}/{each.name}",
                "title": each.title,
                "url": addresses.recommendation(f"{practice.reference}/{each.name}"),
                "items": [
                    [
                        item.name, item.text, item.level,
                        item_key(f"{practice.reference}/{each.name}/{item.name}"),
                    ]
                    for item in each.items
                ],
            }
            for each in practice.recommendations
        ],
    }  # fmt: skip


def former_references(site: Site) -> dict[str, str]:
    """Return the living reference of each former practice, recommendation and item."""
    former: dict[str, str] = {}
    for practice in site.catalogue.practices:
        former |= dict.fromkeys(practice.former, practice.reference)
    for practice, each in site.catalogue.recommendations:
        reference = f"{practice.reference}/{each.name}"
        former |= dict.fromkeys(each.former, reference)
        for item in each.items:
            former |= dict.fromkeys(item.former, f"{reference}/{item.name}")
    return former


def item_key(reference: str) -> str:
    """Return the short key of a checklist item in shared links: 30 bits of its reference's hash."""
    number = int.from_bytes(sha256(reference.encode()).digest()[:4], "big") >> 2
    return "".join(_ALPHABET[(number >> 5 * place) & 31] for place in range(KEY_LENGTH))
