"""Which column is which, by the names that Vietnamese and English lists give them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lachan.classroom.vietnamese import folded

_NAMES: Mapping[str, str] = {
    "order": "stt|tt|so tt|so thu tu|no|#|number",
    "code": "ma hoc sinh|ma hs|mahs|ma dinh danh|ma so hs|ma so|so dinh danh|ma dinh danh hoc sinh"
    "|ma so hoc sinh|ma dinh danh bo gd dt|ma dinh danh bo gd|ma hoc sinh moet|student id|student code"
    "|pupil code|pupil id|id|code",
    "name": "ho va ten|ho ten|hovaten|hoten|ho va ten hoc sinh|ho ten hoc sinh|ten hoc sinh|hoc sinh"
    "|full name|fullname|name|student name|pupil name|student|pupil",
    "family": "ho|ho dem|ho va dem|ho va ten dem|ho va ten lot|ho lot|ho va chu lot|ho chu dem|last name"
    "|family name|surname",
    "middle": "dem|ten dem|chu dem|ten lot|chu lot|middle name",
    "given": "ten|first name|given name",
    "born": "ngay sinh|ngay thang nam sinh|sinh ngay|ngay thang sinh|date of birth|dob|birth date|birthday"
    "|birthdate",
    "class": "lop|ten lop|lop hoc|ma lop|class|class name|homeroom",
    "nickname": "biet danh|ten goi|ten o nha|nickname|nick name",
}
_KIND_OF = {name: kind for kind, names in _NAMES.items() for name in names.split("|")}


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each kind of column is. *header_rows*: how many rows the header takes."""

    places: Mapping[str, tuple[int, ...]]
    header_rows: int = 1

    def cell(self, kind: str, row: Sequence[str]) -> str:
        """Return the text of a column in *row*, "" where there is none."""
        return " ".join(dict.fromkeys(filter(None, self._cells(kind, row))))

    @property
    def numbers_pupils(self) -> bool:
        """Whether every pupil of this list has a number or a code."""
        return bool({"order", "code"} & set(self.places))

    def name_in(self, row: Sequence[str]) -> str:
        """Return the whole name in *row*, joined where the list has it split."""
        if "given" in self.places:
            split = (self.cell(kind, row) for kind in ("family", "middle", "given"))
            joined = " ".join(filter(None, split))
            if joined and ("family" in self.places or "name" not in self.places):
                return joined
        return self.cell("name", row)

    def _cells(self, kind: str, row: Sequence[str]) -> list[str]:
        return [row[place] for place in self.places.get(kind, ()) if place < len(row)]


def find_columns(
    row: Sequence[str], below: Sequence[str], data: Sequence[Sequence[str]] = ()
) -> Columns | None:
    """Return the columns if *row* is a header, alone or together with the row *below*; else None.

    A name may be merged over two columns: in a workbook its text then stands over both, in a CSV file
    the second has no name of its own but words in the *data* under it.
    """
    top = _kinds(row)
    if not _names_pupils(top.values()) or len(top) < 2:
        return None
    under = _kinds(below)
    two_rows = len(under) >= 2 or bool({"family", "given"} & set(under.values()))
    kinds = {**top, **under} if two_rows else top
    if not two_rows:
        _take_nameless_neighbour(kinds, row, data)
    places: dict[str, tuple[int, ...]] = {}
    for place, kind in sorted(kinds.items()):
        places[kind] = (*places.get(kind, ()), place)
    return Columns(places, 2 if two_rows else 1)


def _names_pupils(kinds: Iterable[str]) -> bool:
    return bool({"name", "given"} & set(kinds))


def _kinds(row: Sequence[str]) -> dict[int, str]:
    named = ((place, _KIND_OF.get(folded(cell), "")) for place, cell in enumerate(row))
    return {place: kind for place, kind in named if kind}


def _take_nameless_neighbour(
    kinds: dict[int, str], row: Sequence[str], data: Sequence[Sequence[str]]
) -> None:
    for place in [place for place, kind in kinds.items() if kind == "name"]:
        beside = place + 1
        is_nameless = beside < len(row) and not row[beside]
        under = [line[beside] for line in data if beside < len(line) and line[beside]]
        if is_nameless and under and all(cell.replace(" ", "").isalpha() for cell in under):
            kinds[beside] = "name"
