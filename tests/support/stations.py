"""Two workstations that hand work over to each other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from clausemark.archive.library import Version
from clausemark.review.finding import Finding
from clausemark.services.desk import Desk
from clausemark.services.exchange.report import ExchangeReport
from support.exchange_files import carried_over


@dataclass
class Stations:
    """Two workspaces, the version that Ada imported, and her findings `f-001` and `f-002` on its first clauses."""

    ada: Desk
    ben: Desk
    version: Version
    findings: tuple[Finding, ...]
    folder: Path

    def to_ben(self) -> ExchangeReport:
        """Hand Ada's work over to Ben."""
        return carried_over(self.ada, self.ben, self.folder)

    def to_ada(self) -> ExchangeReport:
        """Hand Ben's work over to Ada."""
        return carried_over(self.ben, self.ada, self.folder)
