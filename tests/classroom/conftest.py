"""Made-up rosters, keys that cost little, and a class of computers; tests import them by name."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # so that tests may say: from roster_files import …
