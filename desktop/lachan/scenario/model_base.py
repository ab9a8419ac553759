"""The smallest parts of the scenario format: ids, durations, sums, addresses, and texts in both languages."""

from typing import Annotated

import msgspec
from msgspec import Meta

Id = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Duration = Annotated[str, Meta(pattern=r"^(\d+(\.\d+)?(ms|s|m)|\d+m\d+s)$")]
Clock = Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
Words_ = Annotated[str, Meta(min_length=1, max_length=600)]
Guard = Annotated[str, Meta(min_length=1, max_length=200)]
Address = Annotated[str, Meta(pattern=r"^[a-z0-9.-]+\.example(/[A-Za-z0-9/_-]*)?$")]
"""What an address bar shows: always below ``.example``."""
MailAddress = Annotated[str, Meta(pattern=r"^[a-z0-9._-]+@[a-z0-9.-]+\.example$", max_length=80)]
Sum = Annotated[str, Meta(pattern=r"^[+-]?(\d{1,3}([. ]\d{3})+|\d{1,12})$")]
"""A sum of money in whole VND: ``4.800.000`` or ``4800000``; with a sign where it comes in or goes out."""
AccountNumber = Annotated[str, Meta(pattern=r"^(?=[\d ]{8,19}$)(\d ?)*0000( ?\d)*$")]
"""An account number: it holds four zeros in a row, and no bank gives such numbers."""


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One mapping of the file; an unknown key in it is a mistake."""


class Words(Part, frozen=True, kw_only=True):
    """A text in both languages."""

    vi: Words_
    en: Words_


def vnd(amount: str) -> int:
    """Read a Sum: ``-4.800.000`` is -4800000; 0 where there are no digits."""
    digits = "".join(c for c in amount if c.isdigit())
    return int(digits or 0) * (-1 if amount.startswith("-") else 1)
