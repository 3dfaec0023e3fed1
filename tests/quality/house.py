"""What the quality tests look at: the project's own files."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "merchant_desk"
FOLDERS = ("merchant_desk", "packaging", "resources", "tests", ".ci")
MADE = {"__pycache__", ".hypothesis"}
BINARY = {".wav", ".png", ".qm", ".ico", ".db", ".bin", ".pyc"}


def modules(folder: Path = PACKAGE) -> list[Path]:
    return sorted(path for path in folder.rglob("*.py") if not MADE.intersection(path.parts))


def texts() -> Iterator[tuple[str, str]]:
    """Yield name and text of every file of the project that people read."""
    files = [path for path in ROOT.iterdir() if path.is_file() and not path.name.startswith(".coverage")]
    for folder in FOLDERS:
        files += [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    for path in sorted(files):
        if path.suffix not in BINARY and not MADE.intersection(path.parts):
            yield str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def dotted(path: Path) -> str:
    """Return a module's name within merchant_desk: ``gateway.client``."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> set[str]:
    """Return the dotted names that a module imports, at any depth and also late."""
    names: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names
