"""Pages on disk, for another generator."""

from pathlib import Path

import yaml
from tests.catalogue_files import PIXEL
from tests.pages.drawn_catalogue import draw_catalogue

from praksiskatalog.loading.catalogue import load_catalogue
from praksiskatalog.model.settings import Settings
from praksiskatalog.pages.site_pages import build_pages, shown_site
from praksiskatalog.pages.writing import write_pages


def test_every_page_is_written_with_its_front_matter_and_pictures(tmp_path: Path) -> None:
    draw_catalogue(tmp_path / "katalog")
    catalogue = load_catalogue(tmp_path / "katalog").catalogue
    pages = build_pages(catalogue, shown_site(catalogue, Settings(site_name="Lån og leg")))

    count = write_pages(pages, tmp_path / "katalog", tmp_path / "sider")

    written = sorted((tmp_path / "sider").rglob("*.md"))
    assert count == len(pages) == len(written)
    for page in pages:
        text = (tmp_path / "sider" / page.path).read_text(encoding="utf-8")
        _, front, body = text.split("---\n", 2)
        assert yaml.safe_load(front) == page.front_matter
        assert body.removeprefix("\n") == page.markdown
    picture = tmp_path / "sider" / "kommuner/eksempelby/togbane-paa-kort/hylde.png"
    assert picture.read_bytes() == PIXEL


def test_pages_come_in_the_same_order_each_time(tmp_path: Path) -> None:
    draw_catalogue(tmp_path)
    settings = Settings(site_name="Lån og leg")

    first, second = (
        build_pages(catalogue, shown_site(catalogue, settings))
        for catalogue in (load_catalogue(tmp_path).catalogue for _ in range(2))
    )

    assert first == second
    assert len({page.address for page in first}) == len(first)
