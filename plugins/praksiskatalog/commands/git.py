"""The few things that `import` asks of Git. Neither the working tree nor the index is touched."""

import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path


class GitError(Exception):
    """Git could not do what was asked; the words are Danish."""


def git(root: Path, *arguments: str, content: bytes = b"", index: str = "") -> str:
    """Return what a Git command prints. Raises GitError."""
    environment = os.environ | ({"GIT_INDEX_FILE": index} if index else {})
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments],  # noqa: S607 - the git that the editor uses
            input=content, env=environment, capture_output=True, check=True,
        )  # fmt: skip
    except (OSError, subprocess.CalledProcessError) as error:
        raise GitError(f"Git kunne ikke køre »{arguments[0]}«.") from error
    return done.stdout.decode("utf-8", "replace")


def earlier_texts(root: Path, path: str) -> Iterator[str]:
    """Yield the texts that a file has had, newest first; none outside a repository."""
    try:
        for commit in git(root, "log", "--format=%H", "--", path).split():
            yield git(root, "show", f"{commit}:./{path}")
    except GitError:
        return


def commit_on_branch(root: Path, branch: str, contents: Mapping[str, bytes], message: str) -> None:
    """Commit files, by their path, on a new branch from the present commit. Raises GitError."""
    prefix = git(root, "rev-parse", "--show-prefix").strip()
    if git(root, "branch", "--list", branch).strip():
        raise GitError(f"Grenen {branch} findes allerede.")
    with tempfile.TemporaryDirectory() as folder:
        index = str(Path(folder) / "index")
        git(root, "read-tree", "HEAD", index=index)
        for path, content in contents.items():
            blob = git(root, "hash-object", "-w", "--stdin", content=content).strip()
            entry = f"100644,{blob},{prefix}{path}"
            git(root, "update-index", "--add", "--cacheinfo", entry, index=index)
        tree = git(root, "write-tree", index=index).strip()
    commit = git(root, "commit-tree", tree, "-p", "HEAD", content=message.encode()).strip()
    git(root, "branch", branch, commit)
