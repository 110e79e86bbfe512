"""The fictional catalogue with what pages must handle: drafts, old names, a picture and a map.

Every text of a draft holds the word »Hemmelig«, so that a leak is easy to see.
"""

import json
from pathlib import Path

from tests.built_site import CONFIG, draw_site
from tests.catalogue_files import (
    CASE,
    MUNICIPALITY,
    PIXEL,
    PRACTICE,
    REGISTER,
    SECOND_PRACTICE,
    SOURCES,
    THEME_DAY,
    THEMES,
    TOOL,
    UNNAMED_CASE,
    VOCABULARY,
    VOICES,
    CatalogueFiles,
)

HIDDEN_WORD = "Hemmelig"
SITE_URL = "https://example.org/katalog/"
REPOSITORY = "https://github.com/example/katalog"
PICTURE = "municipalities/eksempelby/hylde.png"
OUTLINE = {
    "source": "Tegnet til prøven",
    "view_box": "0 0 500 800",
    "path": "M0 0h500v800z",
    "x_per_degree": 100,
    "y_per_degree": 200,
    "areas": [
        {"name": "ø", "west": 12, "south": 55.5, "east": 12.2, "north": 55.7, "x": 400, "y": 10,
         "scale": 2},
        {"name": "alt", "west": 8, "south": 54, "east": 13, "north": 58, "x": 0, "y": 0,
         "scale": 1},
    ],
    "insets": [{"name": "ø", "x": 400, "y": 10, "width": 40, "height": 80}],
    "enlarged": [{"name": "ø", "x": 399, "y": 460, "width": 20, "height": 40}],
}  # fmt: skip
PUBLISHER = f"""extra:
  publisher:
    name: Redaktionen for Lån og leg
    mailbox: katalog@example.org
    repository: {REPOSITORY}
    host: github
    branch: hovedgren
"""


def draw_catalogue(root: Path) -> None:
    """Write the catalogue below `root`."""
    files = draw_site(root)
    config = files.read(CONFIG).replace("extra:\n", PUBLISHER)
    files.write(CONFIG, f"site_url: {SITE_URL}\n{config}")
    files.write("municipalities/map/outline.json", json.dumps(OUTLINE))
    _draw_drafts(files)
    _draw_hidden_places(files)
    _draw_withdrawn(files)
    _draw_uses_of_drafts(files)
    _draw_links_and_pictures(files)


def _copy(files: CatalogueFiles, path: str, new: str, changes: dict[str, str]) -> None:
    """Write a changed copy of a file, with the secret in its title and summary."""
    text = files.read(path)
    for old, replacement in changes.items():
        assert old in text, old
        text = text.replace(old, replacement)
    files.write(new, text)


def _secret(title: str) -> dict[str, str]:
    return {
        f'title: "{title}"': f'title: "{HIDDEN_WORD} side"',
        'summary: "': f'summary: "{HIDDEN_WORD}. ',
        'status: "published"': 'status: "draft"',
    }


def _draw_drafts(files: CatalogueFiles) -> None:
    files.replace(VOCABULARY, "level:\n", _tag("kun-i-kladder", "Kun i kladder") + "level:\n")
    practice = _secret("Rent legetøj") | {
        '"p02"': '"p91"', '"a03"': '"a91"', '- "hygiejne"': '- "kun-i-kladder"',
        'title: "Hold en fast vaskedag"': f'title: "{HIDDEN_WORD} anbefaling"',
    }  # fmt: skip
    _copy(files, SECOND_PRACTICE, "practices/kladde.md", practice)
    case = _secret("Vask hver fredag") | {'"e02"': '"e91"'}
    _copy(files, UNNAMED_CASE, "municipalities/unavngivet/kladde-a.md", case)
    day = _secret("En formiddag med legetøj") | {'"d01"': '"d91"'}
    _copy(files, THEME_DAY, "content/theme-days/kladdedag.md", day)
    tool = _secret("Hyldekort") | {'"v01"': '"v91"'}
    _copy(files, TOOL, "content/tools/kladdekort.md", tool)


def _draw_hidden_places(files: CatalogueFiles) -> None:
    """Write a draft of a municipality and of a theme, with published entries in them."""
    files.write(REGISTER, files.read(REGISTER) + "0995,Langt Væk,Region Prøve,60.00,1.00\n")
    place = _secret("Eksempelby") | {'"k0991"': '"k0994"', '"0991"': '"0994"'}
    _copy(files, MUNICIPALITY, "municipalities/skjultby/index.md", place)
    case = _secret("Togbane på lånerkortet") | {'"e01"': '"e92"'}
    case.pop('status: "published"')
    _copy(files, CASE, "municipalities/skjultby/kasse.md", case)
    theme = files.read(THEMES).split("- name: ")[1].replace("udlaan", "skjult", 1)
    for old, new in (_secret("Udlån") | {'"t01"': '"t91"', "order: 1": "order: 9"}).items():
        theme = theme.replace(old, new)
    files.write(THEMES, f"{files.read(THEMES)}- name: {theme}")
    practice = _secret("Rent legetøj") | {
        '"p02"': '"p93"', '"a03"': '"a93"', 'theme: "udlaan"': 'theme: "skjult"',
        'title: "Hold en fast vaskedag"': f'title: "{HIDDEN_WORD} anbefaling"',
    }  # fmt: skip
    practice.pop('status: "published"')
    _copy(files, SECOND_PRACTICE, "practices/skjult-praksis.md", practice)
    day = {'"d01"': '"d93"', 'theme: "udlaan"': 'theme: "skjult"',
           'title: "En formiddag med legetøj"': 'title: "En dag uden tema"'}  # fmt: skip
    _copy(files, THEME_DAY, "content/theme-days/uden-tema.md", day)


def _draw_withdrawn(files: CatalogueFiles) -> None:
    withdrawn = (
        'status: "withdrawn"\nwithdrawn:\n  reason: "Ingen vasker i hånden mere."\n'
        '  replaced_by: "rent-legetoej"\nformer:\n  - "vask-i-haanden"'
    )
    changes = {
        '"p02"': '"p92"', '"a03"': '"a92"', 'status: "published"': withdrawn,
        'title: "Rent legetøj"': 'title: "Håndvask"',
        'summary: "': f'summary: "{HIDDEN_WORD} nu. ',
        'title: "Hold en fast vaskedag"': f'title: "{HIDDEN_WORD} anbefaling"',
    }  # fmt: skip
    _copy(files, SECOND_PRACTICE, "practices/haandvask.md", changes)
    _copy(files, TOOL, "content/tools/ophoert.md", {
        '"v01"': '"v92"', 'title: "Hyldekort"': 'title: "Ophørt"',
        'summary: "': f'summary: "{HIDDEN_WORD} nu. ',
        'status: "published"': 'status: "withdrawn"\nwithdrawn:\n  reason: "Kortet er væk."',
    })  # fmt: skip


def _draw_uses_of_drafts(files: CatalogueFiles) -> None:
    """Let published entries and records point at what readers do not see."""
    files.replace(PRACTICE, '  - "rent-legetoej"\n', '  - "rent-legetoej"\n  - "kladde"\n')
    use = '  - municipality: "skjultby"\n    source: "haefte"\n'
    files.replace(PRACTICE, "used_by:\n", f"used_by:\n{use}")
    files.replace(
        CASE, "recommendations:\n", '  - "kladde"\nrecommendations:\n  - "kladde/vaskedag"\n'
    )
    files.replace(THEME_DAY, '      - "hyldekort"\n', '      - "hyldekort"\n      - "kladde"\n')
    files.replace(TOOL, "practices:\n", 'practices:\n  - "kladde"\n')
    files.replace(VOICES, "  practices:\n", '  practices:\n    - "kladde"\n')
    finding = files.read("practices/findings.yml").replace(
        "practices:\n", 'practices:\n    - "kladde"\n'
    )
    files.write("practices/findings.yml", finding)


def _draw_links_and_pictures(files: CatalogueFiles) -> None:
    files.write(PICTURE, PIXEL)
    picture = "## Det gør de\n\n![En hylde med tog](hylde.png)\n"
    files.replace(CASE, "## Det gør de\n", picture)
    links = (
        "Se [reglerne](/praksisser/legetoej-som-boeger/#anbefaling-faste-regler), "
        "[forsiden](/), [Eksempelby](/kommuner/eksempelby/), "
        "[håndvask](/praksisser/haandvask/) og "
        "[et andet sted](https://example.org/)."
    )
    files.replace(SECOND_PRACTICE, "1. Ryd en hylde.", f"{links}\n\n1. Ryd en hylde.")
    files.replace(SECOND_PRACTICE, '"published"', '"under-review"')
    address = '  address: "javascript:alert(1)"\n'
    files.replace(SOURCES, '  kind: "haefte"\n', f'  kind: "haefte"\n{address}')
    address = '  address: "https://example.org/brev"\n'
    files.replace(SOURCES, '  kind: "brev"\n', f'  kind: "brev"\n{address}')


def _tag(name: str, label: str) -> str:
    return f'  - name: "{name}"\n    label: "{label}"\n    definition: "Et ord til en prøve."\n'
