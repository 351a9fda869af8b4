"""Drawing the PDF of a pack, against other programs that set the same words.

The peers live in an environment of their own (`build/peers`, made by `make bench`). They get the words of our PDF as
heads and paragraphs, without tables, tags of their own making, links or page stamps: less work than ours. typst makes
PDF/A-3a and PDF/UA-1 of it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.measure import median_cpu
from benchmarks.row import Row
from clausemark.archive.clock import SystemClock
from clausemark.services.demo import run_demo
from clausemark.services.progress import Silent
from clausepack.codec import pack_json, read_pack
from clausepack.pack import Pack
from clausepack.pdf.extract import extract_text

PEERS = Path(__file__).resolve().parents[1] / "build" / "peers" / "bin" / "python"
_TIMES = (1, 4, 12)
_FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"

_SCRIPTS = {
    "typst": """
import json, sys, typst
def safe(text): return '#text(' + json.dumps(text, ensure_ascii=False) + ')'
pages = json.load(open(sys.argv[1]))
body = ['#set document(title: "Pack")', '#set text(font: "Noto Serif", size: 9.6pt, lang: "en")', '= Pack']
for page in pages:
    body += [safe(line) + '\\n' for line in page]
open(sys.argv[2] + '.typ', 'w').write('\\n'.join(body))
data = typst.compile(sys.argv[2] + '.typ', font_paths=[sys.argv[3]], pdf_standards=['a-3a', 'ua-1'])
open(sys.argv[2], 'wb').write(data)
""",
    "Platypus, untagged": """
import json, sys
from xml.sax.saxutils import escape
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import SimpleDocTemplate, Paragraph; from reportlab.lib.styles import ParagraphStyle
pdfmetrics.registerFont(TTFont('N', sys.argv[3] + '/NotoSerif-Regular.ttf'))
style = ParagraphStyle('b', fontName='N', fontSize=9.6, leading=13.8)
SimpleDocTemplate(sys.argv[2]).build([Paragraph(escape(l), style) for p in json.load(open(sys.argv[1])) for l in p])
""",
    "fpdf2, untagged": """
import json, sys
from fpdf import FPDF
pdf = FPDF(); pdf.add_font('N', '', sys.argv[3] + '/NotoSerif-Regular.ttf'); pdf.set_font('N', size=9.6)
pdf.add_page()
for page in json.load(open(sys.argv[1])):
    for line in page:
        pdf.multi_cell(0, 5, line, new_x='LMARGIN', new_y='NEXT')
pdf.output(sys.argv[2])
""",
}
_OURS = """
import sys
from pathlib import Path
from clausepack.codec import read_pack, root_hash
from clausepack.pdf.render import finish, lay_out
from clausemark.services.exporting import shipped_fonts
data = Path(sys.argv[1]).read_bytes()
Path(sys.argv[2]).write_bytes(finish(lay_out(read_pack(data), root_hash(data), shipped_fonts()), ()))
"""


def drawing() -> Iterator[Row]:
    """Measure the drawing of packs of growing size against each peer; nothing where the peers are not installed."""
    if not PEERS.exists():
        sys.stdout.write("PDF: no peers in build/peers, nothing to compare with\n")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = run_demo(folder / "demo", SystemClock(), Silent()).pack
        pack = read_pack((made / "data" / "pack.json").read_bytes())
        for times in _TIMES:
            yield from _compared(folder, _grown(pack, times), times)


def _compared(folder: Path, pack: Pack, times: int) -> Iterator[Row]:
    record = folder / f"{times}.json"
    record.write_bytes(pack_json(pack))
    ours = _run(sys.executable, _OURS, record, folder / "ours.pdf")
    pages = [page.text.split("\n") for page in extract_text((folder / "ours.pdf").read_bytes())]
    words = folder / "words.json"
    words.write_text(json.dumps(pages, ensure_ascii=False), encoding="utf-8")
    for peer, script in _SCRIPTS.items():
        if times > 1 and peer != "typst":
            continue
        theirs = _run(str(PEERS), script, words, folder / "theirs.pdf")
        size = f"{len(pack.findings)} fnd."
        yield Row(f"PDF, CPU against {peer}", size, ours[0], theirs[0], "1.0×")
        yield Row(f"PDF, memory against {peer}", size, ours[1], theirs[1], "0.25×")
        yield Row(
            f"PDF, file size against {peer}",
            size,
            (folder / "ours.pdf").stat().st_size,
            (folder / "theirs.pdf").stat().st_size,
            "0.5×",
        )


def _run(python: str, script: str, source: Path, target: Path) -> tuple[float, float]:
    """Return CPU seconds, less those of an empty interpreter, and peak memory in MB."""
    # VmHWM, for ru_maxrss of a new process still holds what its parent had when it was started.
    used = (
        "import re, time; status = open('/proc/self/status').read()\n"
        "print(time.process_time(), re.search(r'VmHWM:\\s+(\\d+)', status).group(1))"
    )
    command = [python, "-c", f"{script}\n{used}", str(source), str(target), str(_FONTS)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, memory = done.stdout.split()[-2:]
    idle = median_cpu(lambda: subprocess.run([python, "-c", "pass"], check=True), 3)
    return float(seconds) - idle, int(memory) / 1024


def _grown(pack: Pack, times: int) -> Pack:
    """Return a pack with that many copies of every finding, each under an id of its own."""
    findings = tuple(
        row if n == 0 else replace(row, id=f"{row.id}-{n}", comparisons=(), open_items=())
        for n in range(times)
        for row in pack.findings
    )
    return replace(pack, findings=findings)
