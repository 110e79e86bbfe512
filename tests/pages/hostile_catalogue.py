"""The fictional catalogue with the poison in every field of every type that takes text."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from tests.built_site import CONFIG, draw_site
from tests.catalogue_files import FICTIONAL, REGISTER
from tests.pages.drawn_catalogue import SITE_URL
from tests.pages.poison import POISON, poisoned

from praksiskatalog.loading.canonical import catalogue_texts
from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.loading.places import OUTLINE
from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.model.entry import Entry, Withdrawal
from praksiskatalog.model.map_outline import MapArea, MapFrame, MapOutline
from praksiskatalog.model.records import Fact, SourceFacts, Synonym
from praksiskatalog.model.settings import Publisher

E = TypeVar("E", bound=Entry)
FREE_CODE_OF_A_MUNICIPALITY = "0994"
_PLAIN = MapArea(name=POISON, west=8, south=54, east=13, north=58, x=0, y=0, scale=1)
_SYNONYM = Synonym(name="bog", words=("bog",), means=("x",), see=("rent-legetoej",), reason="x")
_FRAME = MapFrame(name=POISON, x=1, y=1, width=9, height=9)


def hostile_catalogue() -> Catalogue:
    """Return the catalogue; each type has an entry that was withdrawn too."""
    plain = load_catalogue(FICTIONAL).catalogue
    outline = MapOutline(
        source=POISON, view_box="0 0 500 500", path="M0 0h500v500z", areas=(_PLAIN,),
        insets=(_FRAME,), enlarged=(_FRAME,), x_per_degree=100, y_per_degree=100,
    )  # fmt: skip
    return replace(
        plain,
        vocabulary=poisoned(plain.vocabulary),
        register=tuple(map(poisoned, plain.register)),
        themes=_with_withdrawn(plain.themes, 1, "trukket"),
        practices=_with_withdrawn(plain.practices, 2, "trukket"),
        municipalities=_with_withdrawn(plain.municipalities, 3, "trukket"),
        cases=_with_withdrawn(plain.cases, 4, "eksempelby/trukket"),
        theme_days=_with_withdrawn(plain.theme_days, 5, "trukket"),
        tools=_with_withdrawn(plain.tools, 6, "trukket"),
        sources=tuple(map(poisoned, plain.sources)),
        facts=tuple(_facts(plain, source.name) for source in plain.sources),
        voices=tuple(map(poisoned, plain.voices)),
        findings=tuple(map(poisoned, plain.findings)),
        events=tuple(map(poisoned, plain.events)),
        terms=tuple(poisoned(t.model_copy(update={"source": "haefte"})) for t in plain.terms),
        synonyms=(poisoned(_SYNONYM),),
        outline=outline,
    )


def _with_withdrawn(entries: tuple[E, ...], number: int, reference: str) -> tuple[E, ...]:
    hostile = tuple(map(poisoned, entries))
    first = hostile[0]
    changes: dict[str, object] = {
        "reference": reference,
        "code": f"z{number:02}",
        "status": "withdrawn",
        "withdrawn": Withdrawal(reason=POISON, replaced_by="rent-legetoej"),
        "former": (),
        "municipality_code": FREE_CODE_OF_A_MUNICIPALITY,
        "related": (),
        "naming": "named",
        "practices": ("rent-legetoej",),
        "recommendations": tuple(
            each.model_copy(update={"code": f"y{at:02}", "former": ()})
            for at, each in enumerate(getattr(first, "recommendations", ()))
            if not isinstance(each, str)
        ),
    }
    known = type(first).model_fields
    kept = {key: value for key, value in changes.items() if key in known}
    return (*hostile, first.model_copy(update=kept))


def _facts(plain: Catalogue, source: str) -> SourceFacts:
    """Return every fact for each source, and the numbers that stand in the poison."""
    known = [fact for each in plain.facts for fact in each.facts if fact.kind != "name"]
    known += [Fact(kind="number", value=n, what=POISON, place=POISON) for n in ("1", "2", "7")]
    facts = [fact.model_copy(update={"what": POISON, "place": POISON}) for fact in known]
    name = Fact(kind="name", value=POISON, what=POISON, place=POISON)
    return SourceFacts(source=source, facts=(name, *facts))


def write_hostile_catalogue(root: Path) -> None:
    """Write the catalogue, its hand-written pages and a hostile mkdocs.yml."""
    catalogue = hostile_catalogue()
    rows = io.StringIO()
    writer = csv.writer(rows, lineterminator="\n")
    writer.writerow(["code", "name", "region", "lat", "lon"])
    writer.writerows(row.model_dump().values() for row in catalogue.register)
    assert catalogue.outline
    files = draw_site(root, catalogue_texts(catalogue))
    files.write(REGISTER, rows.getvalue())
    files.write(OUTLINE, catalogue.outline.model_dump_json())
    publisher = Publisher(
        name=POISON, mailbox=POISON, repository="https://example.org/katalog", host="github",
        branch="main",
    )  # fmt: skip
    config = files.read(CONFIG).replace("site_name: Lån og leg", f"site_name: {json.dumps(POISON)}")
    extra = f"extra:\n  publisher: {publisher.model_dump_json()}\n"
    config = config.replace("extra:\n", extra)
    files.write(CONFIG, f"site_url: {SITE_URL}\n{config}")
    link = {"title": POISON, "url": "praksisser/"}
    front = {"template": "front.html", "title": POISON, "description": POISON, "lead": POISON,
             "roles": [{"title": POISON, "text": POISON, "links": [link]}]}  # fmt: skip
    files.write("content/index.md", f"---\n{json.dumps(front)}\n---\n")
    front = {"title": POISON, "description": POISON}
    files.write("content/bidrag.md", f"---\n{json.dumps(front)}\n---\n\nTekst.\n")
