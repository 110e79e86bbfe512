"""Writing the pages to disk as Markdown with front matter, for another generator."""

import json
import shutil
from collections.abc import Iterable
from pathlib import Path

from praksiskatalog.pages.page import Page


def write_pages(pages: Iterable[Page], root: Path, folder: Path) -> int:
    """Write each page and its images below `folder`; return how many pages were written.

    The front matter is JSON, which every YAML reader reads.
    """
    count = 0
    for page in pages:
        count += 1
        path = folder / page.path
        path.parent.mkdir(parents=True, exist_ok=True)
        front = json.dumps(page.front_matter, ensure_ascii=False, indent=1)
        path.write_text(f"---\n{front}\n---\n\n{page.markdown}", encoding="utf-8", newline="\n")
        for image in page.images:
            shutil.copyfile(root / image, path.parent / Path(image).name)
    return count
