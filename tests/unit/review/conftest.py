"""Properties run without a deadline: a busy machine is no flaw of the code."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
