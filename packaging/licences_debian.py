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
    stanzas += [_stanza(one) for one in sorted(known, key=lambda one: not one.ours)]
    names = (name for one in known for name in re.split(" AND | OR ", one.licence))
    stanzas += [_licence(name) for name in dict.fromkeys(names)]
    return "\n\n".join(stanzas) + "\n"


def _stanza(one: Component) -> str:
    files = [_path(thing) for thing in one.holds]
    owners = [owner.strip() for owner in one.copyright.split("; ")]
    lines = ["Files: " + "\n       ".join(dict.fromkeys(files)), "Copyright: " + "\n           ".join(owners)]
    lines.append(f"License: {_name(one.licence)}")
    said = f"{one.name} {one.version}".strip() + (f"; source: {one.source}" if one.source else "")
    lines.append("Comment: " + textwrap.fill(said, 100, subsequent_indent=" ", break_long_words=False))
    return "\n".join(lines)


def _path(thing: str) -> str:
    kind, name = thing.split(" ", 1)
    if kind == "library":
        return f"{INSIDE}/{name}*" if name.endswith("/") else f"{INSIDE}/{name}"
    if kind == "asset":
        return f"{INSIDE}/lachan/_shipped/{name if name == 'lessons' else f'assets/{name}'}*"
    return f"{INSIDE}/{name}/*" if name == "lachan" else PROGRAM  # packages are frozen into the program


def _name(licence: str) -> str:
    """Return an SPDX expression in Debian's words."""
    return licence.replace(" AND ", " and ").replace(" OR ", " or ").replace(" WITH ", " with ")


def _licence(licence: str) -> str:
    place = AT_HAND.get(licence)
    where = f"/usr/share/common-licenses/{place}" if place else "/opt/lachan/licenses"
    return f"License: {_name(licence)}\n The text in full is in {where}."
