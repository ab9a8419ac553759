"""The tools of these tests. One that is missing is a failure with its install line, never a skip."""

import shutil
import sys

import pytest

linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="strace and mount namespaces are Linux's; CI runs these there"
)


def strace() -> str:
    """Return the path of strace."""
    found = shutil.which("strace")
    if found is None:
        pytest.fail(
            "these tests need strace: apt-get install -y --no-install-recommends strace", pytrace=False
        )
    return found
