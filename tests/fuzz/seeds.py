"""Sound small files of every format, as food for mutation."""

from __future__ import annotations

from clausemark.intake.containers import Container
from clausemark.intake.mail import MAIL, MHTML
from clausemark.intake.media import DOCX, PDF
from support.container_files import PAGE, gzipped, message, mhtml, tar, warc
from support.docx_files import docx, in_list, level, notes, numbering, p, run, style, styles, zipped
from support.pdf_files import Shown, lines, pdf

MARKDOWN = (
    b"# Terms\n\n1\\. You *pay* the [fees](https://a.example).\n\n   1. First.\n   2. Second.\n\n| a | b |\n|---|---|\n"
    b"| one<br><br>two | three |\n\n> Quote\n\n```\ncode\n```\n\n<p>Raw &eacute; html</p>\n"
)
HTML = (
    b"<!doctype html><html lang=en><head><meta charset=utf-8><title>Terms</title></head>"
    b"<body><nav>Home</nav><h1>Terms</h1>"
    b"<ol start=3 type=a><li>One<ol><li>Two</ol></ol><table><tr><th>a<td colspan=2>b</table><p hidden>x</p>"
    b"<dl><dt>Fee<dd>Ten</dl><p>5.1 &nbsp;Fees<br><br>are <b>due</b>.</p></body></html>"
)
PLAIN = (
    b"                AGREEMENT\n\n1.  Fees are due within thirty days of the\n    invoice.\n\n"
    b"                     - 2 -\n\f\n(a) So.\n"
)
_WORD = docx(
    p("Terms", '<w:pStyle w:val="H"/>')
    + p("Fees.", in_list(1, 0))
    + p("Due.", in_list(1, 1))
    + f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}</w:tc></w:tr></w:tbl>"
    + f"<w:p>{run('x')}<w:ins>{run('y')}</w:ins><w:r><w:footnoteReference w:id='1'/></w:r></w:p>",
    numbering=numbering(level("decimal", "%1."), level("lowerRoman", "%1.%2")),
    styles=styles(style("H", "<w:rPr><w:b/></w:rPr>", "heading 1")),
    footnotes=notes("footnote", "A note."),
)
_PDF = pdf(
    lines("1. Fees are due within", "thirty days.", "", "2. So."), [Shown(72, 700, "a"), Shown(300, 700, "b", 14, "B")]
)

READERS: dict[str, list[bytes]] = {
    "text/markdown": [MARKDOWN],
    "text/html": [HTML],
    "text/plain": [PLAIN],
    DOCX: [_WORD],
    PDF: [_PDF],
    MHTML: [mhtml(HTML)],
    MAIL: [message("Fees are due.", {"a.txt": "1. So."})],
}
CONTAINERS: dict[Container, list[bytes]] = {
    Container.ZIP: [zipped({"a.md": MARKDOWN, "b/c.html": HTML, "d.zip": zipped({"e.txt": PLAIN})})],
    Container.TAR: [tar({"a.md": MARKDOWN, "b.html": HTML}), gzipped(tar({"a.md": MARKDOWN}))],
    Container.GZIP: [gzipped(HTML)],
    Container.WARC: [
        warc(("https://a.example/", "200 OK", "text/html", PAGE), packed=False),
        warc(("https://a.example/", "200 OK", "text/html", PAGE), ("https://a.example/b", "200 OK", "text/html", HTML)),
    ],
    Container.WACZ: [
        zipped({"archive/a.warc": warc(("https://a.example/", "200 OK", "text/html", PAGE), packed=False)})
    ],
    Container.MAIL: [message("Fees are due.", {"a.txt": "1. So."})],
}
