"""Where the packs in use are: light enough to be asked at every start."""

from pathlib import Path

from lachan.content.packs import built_in


def roots_at(home: Path) -> tuple[Path, ...]:
    """Return the folders of the built-in pack and of those added to the data folder *home*, in that order."""
    if not (home / "packs").is_dir():
        return (built_in(),)
    from lachan.content.pack_shelf import roots  # only where something was ever added

    return roots(home)
