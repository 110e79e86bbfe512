"""Making a built site searchable: Pagefind's index, and the words around it."""

from pathlib import Path

from praksiskatalog.model.catalogue import Catalogue
from praksiskatalog.search.index_files import read_index_files
from praksiskatalog.search.joined_modules import join_modules
from praksiskatalog.search.label import page_labels
from praksiskatalog.search.page_kind import is_found
from praksiskatalog.search.pagefind import read_pages, run_pagefind
from praksiskatalog.search.shipped import PATH, shipped
from praksiskatalog.search.vocabulary import build_vocabulary


def build_search(site: Path, catalogue: Catalogue) -> None:
    """Index the site in the folder `site`, and write the file that the browser searches with."""
    run_pagefind(site)
    join_modules(site)
    pages = [page for page in read_pages(site) if is_found(page.url)]
    labels = page_labels(pages, catalogue)
    vocabulary = build_vocabulary(pages, labels)
    content = shipped(pages, catalogue, labels, vocabulary, read_index_files(site))
    path = site / PATH
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
