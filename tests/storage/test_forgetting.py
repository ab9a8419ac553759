import os
from pathlib import Path

import pytest

from lachan.storage.forgetting import Signs, file_system_of, forgets, look


@pytest.mark.parametrize(
    ("signs", "why"),
    [
        (Signs("ext4", 0, "a", "a"), None),
        (Signs("ext4", 0, "", ""), None),
        (Signs("", 0, "a", ""), None),
        (Signs("ext4", 0, "", "a"), "wiped"),
        (Signs("tmpfs", 0, "a", "a"), "memory"),
        (Signs("overlay", 0, "a", "a"), "memory"),
        (Signs("", 1, "a", "a"), "profile"),
        (Signs("", 2, "a", "a"), "profile"),
        (Signs("", 4, "a", "a"), "profile"),
    ],
)
def test_each_sign_is_read(signs: Signs, why: str | None) -> None:
    assert forgets(signs) == why


def test_a_folder_that_was_wiped_is_known_by_the_canary_in_the_other_place(tmp_path: Path) -> None:
    folder, twin = tmp_path / "data", tmp_path / "config"
    first = look(folder, twin, os.urandom)
    second = look(folder, twin, os.urandom)
    (folder / "canary.txt").unlink()

    third = look(folder, twin, os.urandom)

    assert (first.here, first.elsewhere) == ("", "")
    assert second.here == second.elsewhere != ""
    assert (third.here, bool(third.elsewhere)) == ("", True)


def test_a_twin_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    look(tmp_path / "data", tmp_path / "file", os.urandom)

    assert look(tmp_path / "data", tmp_path / "file", os.urandom).here


def test_the_file_system_is_that_of_the_longest_mount_point(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    where = tmp_path.resolve()
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\ntmpfs {where} tmpfs rw 0 0\nproc {where}x proc rw 0 0\n")

    assert file_system_of(tmp_path / "in", mounts) == "tmpfs"
    assert file_system_of(Path("/"), mounts) == "ext4"
    assert file_system_of(Path("/"), tmp_path / "none") == ""
