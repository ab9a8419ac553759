"""No page opens a connection, seen from outside: strace looks on at the whole walk, without a network.

tests/ui/test_no_socket.py lets the kernel forbid it; here nothing is forbidden, and nothing is asked for.
"""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="strace and unshare are Linux's")


@pytest.fixture(scope="module")
def proof() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "prove_no_network", ROOT / "packaging" / "prove_no_network.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look it up
    spec.loader.exec_module(module)
    return module


def need(proof: ModuleType) -> None:
    """Skip where the machine may make no such space; strace itself is never skipped, as in tests/faults."""
    try:
        proof.without_network()
    except proof.MissingError as missing:
        if "strace" in str(missing):
            pytest.fail(str(missing), pytrace=False)
        pytest.skip(str(missing))


@linux_only
def test_the_sockets_of_python_and_of_qt_are_seen(proof: ModuleType, tmp_path: Path) -> None:
    need(proof)

    lines = list(proof.controls(tmp_path))

    assert len(lines) == 2
    assert all("AF_INET" in line for line in lines)


@linux_only
@pytest.mark.slow
def test_the_whole_window_asks_for_no_socket_to_a_network(proof: ModuleType, tmp_path: Path) -> None:
    need(proof)
    ways = (ROOT / "tests" / "ui" / "pages.py").read_text("utf-8").partition("WAYS: dict")[2]
    count = len(re.findall(r'^    "[^"]+": ', ways, re.MULTILINE))

    (line,) = proof.from_source(tmp_path)

    assert line.startswith(f"{count} sights"), "every way in tests/ui/pages.py is walked"
    assert "no socket to any network" in line
    assert "AF_UNIX" in line, "strace did look on: a second start asks the first by a socket of this machine"


@pytest.mark.parametrize(
    ("line", "family"),
    [
        ("12 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3", "AF_INET"),
        ("12 socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP <unfinished ...>", "AF_INET6"),
        ("12 connect(4, {sa_family=AF_INET, sin_port=htons(53)}, 16) = -1", "AF_INET"),
        ("12 socket(AF_PACKET, SOCK_RAW, htons(ETH_P_ALL)) = 3", "AF_PACKET"),
        ("12 io_uring_setup(8, {flags=0}) = 5", "io_uring_setup"),
    ],
)
def test_what_reaches_beyond_the_machine_counts(proof: ModuleType, line: str, family: str) -> None:
    match = proof.SOCKET.search(line)

    assert match is not None
    assert family in match.groups()
    assert family not in proof.WITHIN
