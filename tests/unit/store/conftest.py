"""What the tests of the store share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from clausemark.store import keys


@pytest.fixture(scope="session", autouse=True)
def quick_keys() -> Iterator[None]:
    """Derive keys in few rounds: one test of its own proves the real number."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "_ROUNDS", 1_000)
        yield
