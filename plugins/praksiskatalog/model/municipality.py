"""Municipalities: the register of all of them, and the pages of those that take part."""

from typing import Annotated, ClassVar

from pydantic import Field

from praksiskatalog.model.entry import Entry, Section
from praksiskatalog.model.fields import (
    NOT_STATED,
    Line,
    Slug,
    Value,
    described,
)

MunicipalityCode = Annotated[str, Field(pattern=r"^[0-9]{4}$")]


class RegisteredMunicipality(Value):
    """One row of municipalities.csv; `code` is a string of four digits, the point is WGS 84."""

    code: MunicipalityCode
    name: Line
    region: Line
    lat: float = Field(ge=-90, le=90)
    lon: float = Field(ge=-180, le=180)


class Participation(Value):
    """A project that a municipality takes part in."""

    project: Slug = described(
        "Projekt", "Projektets navn i vokabularet.", "ungeprojekt", vocabulary="project"
    )
    period: Line = described("Periode", "Hvornår.", "2023-2024", origin="source")
    source: Slug = described("Kilde", "Hvor det står.", "praksiskatalog", refers_to="source")


class Municipality(Entry):
    """A municipality with a page; its name, region and map point come from the register."""

    TYPE = "municipality"
    LABEL = "Kommune"
    SECTIONS = (
        Section(
            "organisation",
            "Sådan er indsatsen organiseret",
            "Hvem der arbejder sammen, og hvor.",
            "source",
            may_be_unknown=True,
        ),
        Section(
            "priorities",
            "Det lægger kommunen vægt på",
            "Hvad kommunen vil.",
            "source",
            may_be_unknown=True,
        ),
    )
    ASKED: ClassVar[dict[str, str]] = {
        "organisation": "hvordan indsatsen er organiseret",
        "priorities": "hvad kommunen lægger vægt på",
    }

    municipality_code: MunicipalityCode = described(
        "Kommunekode", "Fire cifre i anførselstegn.", "0999"
    )
    participation: tuple[Participation, ...] = described(
        "Deltager i",
        "Projekter, kommunen er eller var med i.",
        [],
        default=(),
        min_length=1,
    )
    organisation_form: Slug | None = described(
        "Organisering",
        "Hvordan indsatsen er organiseret. Udelad, hvis det ikke er oplyst.",
        "samlet-enhed",
        vocabulary="organisation",
        default=None,
    )
    contact: Line = described(
        "Kontakt",
        "En funktionspostkasse, eller »ikke oplyst«. Ingen navne.",
        NOT_STATED,
        default=NOT_STATED,
    )
