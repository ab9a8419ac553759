"""What a frozen Lá Chắn starts with."""

import multiprocessing
import os
import sys
from pathlib import Path

from lachan.__main__ import main

PORTABLE = "portable.txt"
"""Beside the program, it keeps all data beside the program too: for a stick that is carried about."""

if __name__ == "__main__":
    multiprocessing.freeze_support()
    home = Path(sys.executable).resolve().parent
    if (home / PORTABLE).is_file() and os.access(home, os.W_OK):
        os.environ.setdefault("LACHAN_HOME", str(home / "data"))
    main()
