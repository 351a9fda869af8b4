"""Starts the frozen program; reader processes start here too and are told apart first."""

from __future__ import annotations

import multiprocessing
import sys

from clausemark.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
