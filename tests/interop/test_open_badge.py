"""An Open Badge: signed here, verified anywhere without a network, and changed by nobody."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lachan.classroom.sealing import Signer, signer_of
from lachan.cli.main import run
from lachan.domain.errors import LachanError
from lachan.domain.text import Text
from lachan.interop.baked import bake, baked_in
from lachan.interop.canonical import base58, canonical, from_base58
from lachan.interop.family_key import family_signer
from lachan.interop.open_badge import Held, code_of, issue, verify
from lachan.ui.badge_picture import Words, badge_png

HELD = Held("Bống", "fake-bank", Text("Giả ngân hàng", "Fake bank"), "2026-11-20", "2026-12-25")
TODAY = "2026-11-25"


@pytest.fixture(scope="module")
def signer() -> Signer:
    return signer_of(bytes(range(32)))


@pytest.fixture(scope="module")
def badge(signer: Signer) -> bytes:
    return issue(HELD, "Lá Chắn", signer)


def test_a_badge_says_whose_it_is_which_skill_and_until_when(signer: Signer, badge: bytes) -> None:
    read = verify(badge, TODAY)

    assert (read.nickname, read.family, read.since, read.until) == (
        "Bống",
        "fake-bank",
        "2026-11-20",
        "2026-12-25",
    )
    assert read.name == "Giả ngân hàng · Fake bank"
    assert read.code == code_of(signer.public)
    assert not read.over


def test_a_badge_is_over_when_its_booster_is_overdue(badge: bytes) -> None:
    assert not verify(badge, "2026-12-25").over
    assert verify(badge, "2026-12-26").over


def test_the_same_skill_and_key_give_the_same_badge(signer: Signer, badge: bytes) -> None:
    assert issue(HELD, "Lá Chắn", signer) == badge


def test_a_badge_has_the_parts_that_open_badges_ask_for(badge: bytes) -> None:
    whole = json.loads(badge)

    assert whole["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
    assert whole["@context"][0] == "https://www.w3.org/ns/credentials/v2"
    assert whole["issuer"]["id"].startswith("did:key:z6Mk"), "an Ed25519 key"
    assert whole["proof"]["cryptosuite"] == "eddsa-jcs-2022"
    assert whole["credentialSubject"]["achievement"]["criteria"]["narrative"]


CHANGES: dict[str, Callable[[dict[str, object]], object]] = {
    "another name": lambda b: b["credentialSubject"]["identifier"][0].update(identityHash="Tí"),  # type: ignore[index]
    "a later day": lambda b: b.update(validUntil="2036-12-25T00:00:00Z"),
    "another skill": lambda b: b["credentialSubject"]["achievement"].update(id="urn:lachan:skill:romance"),  # type: ignore[index]
    "another issuer": lambda b: b["issuer"].update(name="Bộ Giáo dục"),  # type: ignore[attr-defined]
    "one word more": lambda b: b.update(extra="x"),
    "another purpose": lambda b: b["proof"].update(proofPurpose="authentication"),  # type: ignore[attr-defined]
    "another time of signing": lambda b: b["proof"].update(created="2020-01-01T00:00:00Z"),  # type: ignore[attr-defined]
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_badge_that_was_changed_is_refused(badge: bytes, change: str) -> None:
    whole = json.loads(badge)
    CHANGES[change](whole)

    with pytest.raises(LachanError, match="badge-changed"):
        verify(json.dumps(whole).encode(), TODAY)


def test_anothers_key_in_place_of_the_signers_is_refused(badge: bytes) -> None:
    other = json.loads(issue(HELD, "Lá Chắn", signer_of(bytes(32))))
    whole = json.loads(badge)
    whole["issuer"]["id"] = other["issuer"]["id"]
    whole["proof"]["verificationMethod"] = other["proof"]["verificationMethod"]

    with pytest.raises(LachanError, match="badge-changed"):
        verify(json.dumps(whole).encode(), TODAY)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"null", b'{"type": ["OpenBadgeCredential"]}', b"[" * 70_000, b"\xff\xfe"]
)
def test_what_is_no_badge_is_told_apart_from_a_changed_one(data: bytes) -> None:
    with pytest.raises(LachanError, match="badge-unreadable"):
        verify(data, TODAY)


@given(data=st.binary(max_size=60))
def test_base_58_gives_back_what_it_was_given(data: bytes) -> None:
    assert from_base58(base58(data)) == data


def test_canonical_json_is_that_of_the_standard() -> None:
    """The example of RFC 8785, 3.2.3, on the sorting of keys."""
    keys = {"\u20ac": "Euro", "\r": "CR", "\ufb33": "Dalet", "1": "One", "\U0001f600": "Smile", "\u0080": "C"}

    order = list(json.loads(canonical(keys)))

    assert order == ["\r", "1", "\u0080", "\u20ac", "\U0001f600", "\ufb33"]
    assert canonical({"b": [1, "ờ"], "a": {}}) == '{"a":{},"b":[1,"ờ"]}'.encode()
    with pytest.raises(ValueError, match=r"0\.5"):
        canonical([0.5])


def test_a_known_key_has_its_known_name() -> None:
    """The test vector of did:key v0.9 for Ed25519 (2.1): z6MkhaXg…2doK."""
    public = bytes.fromhex("2e6fcce36701dc791488e0d0b1745cc1e33a4c1c9fcc41c63bd343dbbe0970e6")

    assert base58(b"\xed\x01" + public) == "6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"


def test_the_picture_carries_the_badge_and_bakes_it_once(qapp: object, badge: bytes) -> None:
    png = badge_png(Words("Giả ngân hàng", "Bống", "Giữ được đến 25/12/2026", "3f2a 91c0 77de 10ab"))

    baked = bake(bake(png, b"{}"), badge)

    assert baked_in(png) is None
    assert baked_in(baked) == badge
    with pytest.raises(ValueError, match="damaged"):
        baked_in(baked.replace(b"fake-bank", b"fake-tank"))
    with pytest.raises(ValueError, match="cut off"):
        baked_in(png[:-12])


def test_a_familys_key_is_made_once_and_is_nobody_elses_to_read(tmp_path: Path) -> None:
    first = family_signer(tmp_path, lambda count: bytes([7]) * count)

    assert family_signer(tmp_path, lambda count: bytes([8]) * count) == first
    assert (tmp_path / "family-key").stat().st_mode & 0o077 == 0
    (tmp_path / "family-key").write_bytes(b"\xffnonsense")
    assert family_signer(tmp_path, lambda count: bytes([9]) * count) != first
    assert (tmp_path / "family-key.unreadable").exists(), "nothing is thrown away"


def test_the_command_verifies_a_picture_and_refuses_a_changed_one(
    qapp: object, badge: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.png", tmp_path / "bad.json"
    good.write_bytes(bake(badge_png(Words("Giả ngân hàng", "Bống", "", "")), badge))
    bad.write_bytes(badge.replace(b"2026-12-25", b"2036-12-25"))

    assert run(["badge", "verify", str(good), "--json"]) in (0, 1)
    assert json.loads(capsys.readouterr().out)["nickname"] == "Bống"
    assert run(["badge", "verify", str(bad)]) == 2
    assert str(bad) in capsys.readouterr().err
    assert run(["badge", "verify", str(tmp_path / "none.png")]) == 2
