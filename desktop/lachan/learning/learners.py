"""Who practises here: joining, another nickname, leaving the list and coming back."""

import unicodedata
from dataclasses import replace

from lachan.domain.errors import LachanError
from lachan.domain.learner import NICKNAME_LIMIT, ROLES, Learner, Role
from lachan.storage.folds import State
from lachan.storage.kinds import learner_subject
from lachan.storage.record import Record

_REFUSED = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Unicode categories that draw nothing or turn the text around: controls, formats, surrogates, line ends."""

_SEEN = "LNPS"
"""First letters of the categories of which a nickname needs one: letter, number, punctuation, symbol."""


def clean_nickname(nickname: str) -> str:
    """Return the nickname as it is kept: NFC, trimmed, single spaces.

    Raises LachanError: nickname-empty, nickname-too-long(limit, length), nickname-control-characters.
    """
    trimmed = unicodedata.normalize("NFC", nickname).strip()
    if any(unicodedata.category(sign) in _REFUSED for sign in trimmed):
        raise LachanError("nickname-control-characters")
    clean = " ".join(trimmed.split())
    if not any(unicodedata.category(sign)[0] in _SEEN for sign in clean):
        raise LachanError("nickname-empty")
    if len(clean) > NICKNAME_LIMIT:
        raise LachanError("nickname-too-long", limit=NICKNAME_LIMIT, length=len(clean))
    return clean


class Learners:
    """The learners of one record. Two may share a nickname only when their faces differ."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def all(self) -> tuple[Learner, ...]:
        """Return the learners on the list, in the order they joined."""
        rows = sorted(self._record.states("learners"), key=lambda row: row["joined"])
        return tuple(_learner(row) for row in rows if row["joined"] and not row["removed"])

    def get(self, learner_id: str) -> Learner:
        """Return one learner of the list; raises LachanError learner-unknown."""
        row = self._record.state(learner_subject(learner_id))
        if row is None or not row["joined"] or row["removed"]:
            raise LachanError("learner-unknown", learner=learner_id)
        return _learner(row)

    def require(self, learner_id: str) -> None:
        """Raise LachanError learner-locked where this learner's data may not be seen from here."""

    def add(self, nickname: str, face: str, role: Role = "student") -> Learner:
        """Put a new learner on the list, under a random id.

        Raises LachanError as :func:`clean_nickname`; nickname-taken, face-missing, role-unknown; and the
        record's disk-full or record-io, with the new learner's id as *learner*.
        """
        if role not in ROLES:
            raise LachanError("role-unknown", role=role)
        learner = Learner(self._record.fresh_id(), clean_nickname(nickname), face, role)
        self._require_free(learner)
        body = {"nickname": learner.nickname, "face": face, "role": role}
        try:
            self._record.append(learner.id, "registered", body)
        except LachanError as error:
            error.facts["learner"] = learner.id
            raise
        return learner

    def rename(self, learner_id: str, nickname: str, face: str | None = None) -> Learner:
        """Give a learner another nickname, and another face when one is named; raises as :meth:`add`."""
        before = self.get(learner_id)
        after = replace(before, nickname=clean_nickname(nickname), face=before.face if face is None else face)
        self._require_free(after)
        if after != before:
            self._record.append(learner_id, "updated", {"nickname": after.nickname, "face": after.face})
        return after

    def choose_path(self, learner_id: str, path: str) -> Learner:
        """Note which path of learning a learner has chosen; raises LachanError learner-unknown."""
        before = self.get(learner_id)
        if path != before.path:
            self._record.append(learner_id, "preferred", {"path": path})
        return replace(before, path=path)

    def remove(self, learner_id: str) -> Learner:
        """Take a learner off the list; what they did is kept, so that this can be undone."""
        learner = self.get(learner_id)
        self._record.append(learner_id, "removed", {})
        return learner

    def undo_remove(self, learner_id: str) -> Learner:
        """Put a removed learner back; raises LachanError nickname-taken when another now looks the same."""
        row = self._record.state(learner_subject(learner_id))
        if row is None or not row["joined"]:
            raise LachanError("learner-unknown", learner=learner_id)
        learner = _learner(row)
        if row["removed"]:
            self._require_free(learner)
            self._record.append(learner_id, "restored", {})
        return learner

    def _require_free(self, learner: Learner) -> None:
        if not learner.face.strip():
            raise LachanError("face-missing")
        wanted = learner.nickname.casefold(), learner.face
        others = (other for other in self.all() if other.id != learner.id)
        if any((other.nickname.casefold(), other.face) == wanted for other in others):
            raise LachanError("nickname-taken", nickname=learner.nickname)


def _learner(row: State) -> Learner:
    return Learner(row["learner"], row["nickname"], row["face"], row["role"], row["path"])
