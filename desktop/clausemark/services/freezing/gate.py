"""The verbatim gate: nothing is frozen whose text its reader no longer takes from the archived bytes."""

from __future__ import annotations

from collections.abc import Callable

from clausemark.errors import IntegrityError
from clausemark.intake.text_pool import TextPool
from clausemark.phrases import phrase
from clausemark.services.dossier import Dossier
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.rereading import not_at_hand, read_again
from clausemark.store.transaction import View

Gate = Callable[[View, Dossier], list[str]]
"""Looks at what is to be frozen; returns in words what was waived, raises what cannot be."""


def verbatim_gate(view: View, dossier: Dossier, progress: Progress, cancel: CancelToken) -> list[str]:
    """Check bytes and texts of every exhibit; return in words what could not be derived again."""
    waived = []
    progress.start(len(dossier.files()), "sources")
    with TextPool() as pool:
        for done, file in enumerate(dossier.files()):
            cancel.checkpoint()
            progress.advance(done, file.document.title)
            text = read_again(pool, view.originals.get(file.capture.sha256), file.version, file.capture.media_type)
            if text is None:
                version = file.version
                waived.append(not_at_hand(version))
            elif text != file.text:
                message = phrase(
                    "The reader no longer takes the stored text from the bytes of {title} ({version}). Nothing was "
                    "exported. Run `clausemark verify` on the workspace.",
                    title=file.document.title,
                    version=file.version.id,
                )
                raise IntegrityError(message, reason="text-not-rederived")
    return waived
