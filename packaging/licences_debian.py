"""What a .deb says about licences: /usr/share/doc/lachan/copyright, in Debian's machine-readable form."""

import re
import textwrap
from collections.abc import Iterable

from licences import Component

SOURCE = "this package's own checkout: packaging/build_linux.py"
AT_HAND = {
    "Apache-2.0": "Apache-2.0",
    "CC0-1.0": "CC0-1.0",
    "GPL-3.0-only": "GPL-3",
    "LGPL-2.0-or-later": "LGPL-2",
    "LGPL-2.1-only": "LGPL-2.1",
    "LGPL-2.1-or-later": "LGPL-2.1",
    "LGPL-3.0-only": "LGPL-3",
    "MPL-2.0": "MPL-2.0",
}
"""Licences that every Debian has in /usr/share/common-licenses, by their names there."""
PROGRAM = "opt/lachan/lachan"
INSIDE = "opt/lachan/_internal"


def copyright_file(found: Iterable[Component]) -> str:
    """Return the text of the copyright file for *found*; every text itself lies in /opt/lachan/licenses."""
    known = list(found)
    head = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Lá Chắn",
        f"Source: {SOURCE}",
        "Comment: Made by the build from what really lies in the package. All texts in full, and where the",
        " source of each library is to be had: /opt/lachan/licenses/INDEX.txt",
    ]
    stanzas = ["\n".join(head)]
    stanzas += [_stanza(one) for one in sorted(known, key=lambda one: not one.ours) if _paths(one)]
    stanzas += [_frozen([one for one in known if any(map(_is_frozen, one.holds))])]
    names = (name for one in known for name in re.split(" AND | OR ", one.licence))
    stanzas += [_licence(name) for name in dict.fromkeys(names)]
    return "\n\n".join(stanzas) + "\n"


def _stanza(one: Component) -> str:
    """Say of the files that are one component's alone whose they are."""
    lines = ["Files: " + "\n       ".join(_paths(one)), "Copyright: " + _owners([one])]
    lines.append(f"License: {_name(one.licence)}")
    said = f"{one.name} {one.version}".strip() + (f"; source: {one.source}" if one.source else "")
    return "\n".join([*lines, _comment(said)])


def _frozen(parts: list[Component]) -> str:
    """Say of the program file what is frozen into it; where a licence is to be chosen, the first is."""
    chosen = (name for one in parts for name in one.licence.split(" OR ")[0].split(" AND "))
    licence = " and ".join(_name(name) for name in dict.fromkeys(chosen))
    said = "Frozen into the program: " + ", ".join(f"{one.name} {one.version}".strip() for one in parts)
    return "\n".join(
        [f"Files: {PROGRAM}", "Copyright: " + _owners(parts), f"License: {licence}", _comment(said)]
    )


def _owners(parts: Iterable[Component]) -> str:
    owners = (owner.strip() for one in parts for owner in one.copyright.split("; "))
    return "\n           ".join(dict.fromkeys(owners))


def _comment(said: str) -> str:
    return "Comment: " + textwrap.fill(said, 100, subsequent_indent=" ", break_long_words=False)


def _is_frozen(thing: str) -> bool:
    return thing.startswith("module ")


def _paths(one: Component) -> list[str]:
    """Return the files that belong to *one* alone."""
    files = [_path(thing) for thing in one.holds if not _is_frozen(thing)]
    own = [f"{INSIDE}/lachan/*"] if "module lachan" in one.holds else []
    return list(dict.fromkeys([*own, *files]))


def _path(thing: str) -> str:
    kind, name = thing.split(" ", 1)
    if kind == "library":
        return f"{INSIDE}/{name}*" if name.endswith("/") else f"{INSIDE}/{name}"
    return f"{INSIDE}/lachan/_shipped/{name if name == 'lessons' else f'assets/{name}'}*"


def _name(licence: str) -> str:
    """Return an SPDX expression in Debian's words."""
    return licence.replace(" AND ", " and ").replace(" OR ", " or ").replace(" WITH ", " with ")


def _licence(licence: str) -> str:
    place = AT_HAND.get(licence)
    where = f"/usr/share/common-licenses/{place}" if place else "/opt/lachan/licenses"
    return f"License: {_name(licence)}\n The text in full is in {where}."
