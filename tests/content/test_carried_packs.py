"""A pack on a stick: built, signed, verified, added to a computer, brought up to date, taken away."""

from collections.abc import Callable
from pathlib import Path

import pytest
from carried_packs import OTHER_SEED, SEED, small_pack

from lachan.content.pack_archive import verify
from lachan.content.pack_building import build
from lachan.content.pack_keys import trusted
from lachan.content.pack_manifest import version_key
from lachan.content.pack_shelf import added, install, remove, roots
from lachan.content.pack_signing import public_of
from lachan.content.packs import built_in, load_pack, pack_hash
from lachan.domain.errors import LachanError

Carry = Callable[..., Path]


@pytest.fixture
def carry(tmp_path: Path, example: str) -> Carry:
    """Build a pack of that id and version, signed with *seed*."""

    def build_one(version: str = "1.0", id_: str = "ours", seed: bytes | None = SEED) -> Path:
        name = f"{id_}-{version}-{public_of(seed)[:8] if seed else 'unsigned'}"
        file = tmp_path / f"{name}.lachan"
        if not file.exists():
            build(small_pack(tmp_path / name, example, id_=id_, version=version), file, seed)
        return file

    return build_one


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def refusal(path: Path, home: Path, accept: str = "") -> str:
    with pytest.raises(LachanError) as refused:
        install(path, home, accept=accept)
    return refused.value.code


def versions(home: Path) -> dict[str, str]:
    return {one.manifest.id: one.manifest.version for one in added(home)}


def test_a_pack_comes_out_as_it_went_in(carry: Carry, home: Path, tmp_path: Path) -> None:
    one = install(carry(), home, accept="Cô Hoa")

    source = tmp_path / f"ours-1.0-{public_of(SEED)[:8]}"
    assert pack_hash(one.folder) == pack_hash(source)
    pack, problems = load_pack(one.folder)
    assert pack is not None
    assert problems == []


def test_the_same_lessons_and_key_give_the_same_file(carry: Carry, tmp_path: Path) -> None:
    first = carry().read_bytes()

    build(tmp_path / f"ours-1.0-{public_of(SEED)[:8]}", tmp_path / "again.lachan", SEED)

    assert (tmp_path / "again.lachan").read_bytes() == first


def test_an_unknown_signer_is_asked_about_once(carry: Carry, home: Path) -> None:
    assert refusal(carry("1.0"), home) == "pack-key-unknown"
    assert added(home) == ()

    install(carry("1.0"), home, accept="Cô Hoa")

    assert trusted(home) == {public_of(SEED): "Cô Hoa"}
    assert install(carry("1.1"), home).by == "Cô Hoa"


def test_a_pack_that_nobody_signed_is_taken_only_when_somebody_says_so(carry: Carry, home: Path) -> None:
    path = carry(seed=None)

    assert refusal(path, home) == "pack-unsigned"
    assert install(path, home, accept="yes").by == ""
    assert trusted(home) == {}, "there is no key to know anybody by"


def test_versions_only_go_up(carry: Carry, home: Path) -> None:
    install(carry("1.9"), home, accept="Cô Hoa")

    assert refusal(carry("1.9"), home) == "pack-there"
    assert refusal(carry("1.2"), home) == "pack-older"
    install(carry("1.10"), home)

    assert versions(home) == {"ours": "1.10"}
    assert [folder.name for folder in (home / "packs").iterdir()] == ["ours@1.10"], "the old one is gone"


def test_a_pack_keeps_its_hand(carry: Carry, home: Path) -> None:
    install(carry("1.0"), home, accept="Cô Hoa")

    assert refusal(carry("1.1", seed=OTHER_SEED), home, accept="Ai đó") == "pack-other-hand"
    assert refusal(carry("1.2", seed=None), home, accept="Ai đó") == "pack-other-hand"


def test_two_packs_may_not_use_one_name(carry: Carry, home: Path, tmp_path: Path, example: str) -> None:
    install(carry("1.0"), home, accept="Cô Hoa")
    folder = small_pack(tmp_path / "twin", example)
    index = (folder / "pack.yaml").read_text("utf-8")
    (folder / "pack.yaml").write_text(index.replace("id: ours", "id: theirs"), "utf-8")
    build(folder, tmp_path / "theirs.lachan", SEED)

    assert refusal(tmp_path / "theirs.lachan", home) == "pack-clashes"
    assert versions(home) == {"ours": "1.0"}


def test_lessons_with_mistakes_are_neither_packed_nor_added(tmp_path: Path, home: Path, example: str) -> None:
    folder = small_pack(tmp_path / "ours", example)
    scenario = next(folder.rglob("*.scenario.yaml"))
    scenario.write_text(example.replace("go: pushes}", "go: nowhere}", 1), "utf-8")

    with pytest.raises(LachanError) as refused:
        build(folder, tmp_path / "ours.lachan", SEED)

    assert refused.value.code == "pack-broken"
    assert refused.value.facts["where"].startswith("code-for-lan.scenario.yaml:")
    assert not (tmp_path / "ours.lachan").exists()


def test_what_is_taken_away_is_gone(carry: Carry, home: Path) -> None:
    install(carry(), home, accept="Cô Hoa")

    remove("ours", home)

    assert added(home) == ()
    assert list((home / "packs").iterdir()) == []
    with pytest.raises(LachanError, match="pack-unknown"):
        remove("ours", home)


def test_a_newer_pack_of_the_shipped_id_takes_the_place_of_the_shipped_lessons(home: Path) -> None:
    shipped, _ = load_pack(built_in())
    assert shipped is not None
    newer = home / "packs" / f"{shipped.id}@99.0"
    newer.mkdir(parents=True)
    title = '{"vi": "Mới", "en": "New"}'
    head = f'"format": 1, "id": "{shipped.id}", "version": "99.0", "title": {title}, "files": {{}}'
    (newer / "manifest.json").write_text(f"{{{head}}}", "utf-8")

    assert roots(home) == (newer,)


def test_a_half_added_pack_is_never_looked_at(carry: Carry, home: Path) -> None:
    aside = home / "packs" / ".adding-ours"
    aside.mkdir(parents=True)
    (aside / "manifest.json").write_text("{", "utf-8")
    broken = home / "packs" / "ours@2.0"
    broken.mkdir()

    assert added(home) == ()
    install(carry("1.0"), home, accept="Cô Hoa")

    assert versions(home) == {"ours": "1.0"}
    assert not aside.exists()


def test_a_list_of_keys_that_was_damaged_means_asking_again(carry: Carry, home: Path) -> None:
    install(carry("1.0"), home, accept="Cô Hoa")
    (home / "pack-keys.json").write_bytes(b"\xff{")

    assert refusal(carry("1.1"), home) == "pack-key-unknown"


@pytest.mark.parametrize(("older", "newer"), [("1.9", "1.10"), ("0.1.0", "0.1.0.1"), ("1.0", "2.0")])
def test_versions_are_compared_as_numbers(older: str, newer: str) -> None:
    assert version_key(older) < version_key(newer)


def test_one_and_one_point_nought_are_the_same_version() -> None:
    assert version_key("1.0") == version_key("1.0.0")


def test_verifying_writes_nothing(carry: Carry, tmp_path: Path) -> None:
    path = carry()
    before = set(tmp_path.rglob("*"))

    opened = verify(path)

    assert opened.signed
    assert set(tmp_path.rglob("*")) == before
