"""The tools of these tests. One that is missing is a failure with its install line, never a skip."""

import shutil

import pytest


def strace() -> str:
    """Return the path of strace."""
    found = shutil.which("strace")
    if found is None:
        pytest.fail(
            "these tests need strace: apt-get install -y --no-install-recommends strace", pytrace=False
        )
    return found
