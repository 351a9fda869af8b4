"""`python -m clausemark`."""

from __future__ import annotations

import sys

from clausemark.cli import main

if __name__ == "__main__":
    sys.exit(main())
