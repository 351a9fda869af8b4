"""Programs of the peers that set the same content: each reads `same_content` as JSON and writes a PDF.

They run in an environment of their own (`build/peers`, made by `make bench`). Arguments: content, target, font folder.
"""

from __future__ import annotations

_WALK = """
import json, sys
content = json.load(open(sys.argv[1]))
def words(node): return ''.join(k if isinstance(k, str) else words(k) for k in node[1:])
"""

TYPST = (
    _WALK
    + """
import typst
out = ['#set document(title: "Pack")', '#set text(font: "Noto Serif", size: 9.6pt, lang: "en")',
       '#show heading: set text(font: "Noto Sans")', '#show table: set text(size: 8pt, font: "Noto Sans")',
       '#set page(margin: (left: 28mm, right: 18mm, top: 27mm, bottom: 25mm), header: [pk-2026-0001 #h(1fr) DRAFT],'
       ' footer: context [Root hash 0123456789abcdef #h(1fr) Page #counter(page).display() of'
       ' #counter(page).final().first()])']
def text(node):
    parts = []
    for kid in node[1:]:
        if isinstance(kid, str): parts.append('#text(' + json.dumps(kid, ensure_ascii=False) + ')')
        elif kid[0] == 'Link': parts.append('#link((page: 1, x: 0pt, y: 0pt))[' + text(kid) + ']')
        else: parts.append(text(kid))
    return ''.join(parts)
def cells(row): return ', '.join('[' + text(cell) + ']' for cell in row[1:])
def block(node):
    role = node[0]
    if role[0] == 'H' and role[1:].isdigit():
        out.append('#heading(level: ' + role[1:] + ')[' + text(node) + ']')
    elif role == 'Table':
        rows = [kid for kid in node[1:] if kid[0] == 'TR']
        heads = len(rows) and all(cell[0] == 'TH' for cell in rows[0][1:])
        body = ', '.join(cells(row) for row in rows[heads:])
        head = 'table.header(' + cells(rows[0]) + '), ' if heads else ''
        widths = '(1fr,) * ' + str(max(len(row) - 1 for row in rows))
        out.append('#table(columns: ' + widths + ', stroke: (bottom: 0.3pt), ' + head + body + ')')
    elif role == 'BlockQuote': out.append('#quote(block: true)[' + text(node) + ']')
    elif role == 'P': out.append(text(node) + '\\n')
    else:
        for kid in node[1:]:
            out.append('#text(' + json.dumps(kid) + ')\\n') if isinstance(kid, str) else block(kid)
block(content)
open(sys.argv[2] + '.typ', 'w').write('\\n'.join(out))
data = typst.compile(sys.argv[2] + '.typ', font_paths=[sys.argv[3]], pdf_standards=['a-3a', 'ua-1'])
open(sys.argv[2], 'wb').write(data)
"""
)

TYPST_WORDS = """
import json, sys, typst
def safe(text): return '#text(' + json.dumps(text, ensure_ascii=False) + ')'
body = ['#set document(title: "Pack")', '#set text(font: "Noto Serif", size: 9.6pt, lang: "en")', '= Pack']
for page in json.load(open(sys.argv[1])):
    body += [safe(line) + '\\n' for line in page]
open(sys.argv[2] + '.typ', 'w').write('\\n'.join(body))
data = typst.compile(sys.argv[2] + '.typ', font_paths=[sys.argv[3]], pdf_standards=['a-3a', 'ua-1'])
open(sys.argv[2], 'wb').write(data)
"""

_BLOCKS = """
def blocks(node):
    if node[0] == 'Table':
        yield 'Table', [[words(cell) for cell in row[1:]] for row in node[1:] if row[0] == 'TR']
    elif any(isinstance(kid, str) for kid in node[1:]) or node[0] in ('P', 'BlockQuote') or node[0][0] == 'H':
        yield node[0], words(node)
    else:
        for kid in node[1:]: yield from blocks(kid)
"""

PLATYPUS = (
    _WALK
    + _BLOCKS
    + """
from xml.sax.saxutils import escape
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table; from reportlab.lib.styles import ParagraphStyle
pdfmetrics.registerFont(TTFont('N', sys.argv[3] + '/NotoSerif-Regular.ttf'))
body = ParagraphStyle('b', fontName='N', fontSize=9.6, leading=13.8)
small = ParagraphStyle('s', fontName='N', fontSize=8, leading=11)
story = []
for role, held in blocks(content):
    if role != 'Table': story.append(Paragraph(escape(held), body))
    elif held:
        most = max(map(len, held))
        rows = [[Paragraph(escape(cell), small) for cell in row] + [''] * (most - len(row)) for row in held]
        story.append(Table(rows, colWidths=[455 / most] * most, splitInRow=1, style=[('FONT', (0, 0), (-1, -1), 'N')]))
SimpleDocTemplate(sys.argv[2]).build(story)
"""
)

FPDF2 = (
    _WALK
    + _BLOCKS
    + """
from fpdf import FPDF
pdf = FPDF(); pdf.add_font('N', '', sys.argv[3] + '/NotoSerif-Regular.ttf'); pdf.set_font('N', size=9.6); pdf.add_page()
def line(text): pdf.multi_cell(0, 5, text, new_x='LMARGIN', new_y='NEXT')
for role, held in blocks(content):
    for text in [held] if role != 'Table' else ['  '.join(row) for row in held]: line(text)
pdf.output(sys.argv[2])
"""
)

WEASYPRINT = (
    _WALK
    + """
from html import escape
from weasyprint import HTML
ROLES = {'Table': 'table', 'TR': 'tr', 'TH': 'th', 'TD': 'td', 'P': 'p', 'BlockQuote': 'blockquote', 'Sect': 'section',
         **{'H%d' % n: 'h%d' % n for n in range(1, 7)}}
def html(node):
    inside = ''.join(escape(kid) if isinstance(kid, str) else html(kid) for kid in node[1:])
    tag = ROLES.get(node[0])
    return '<' + tag + '>' + inside + '</' + tag + '>' if tag else inside
style = '''@font-face{font-family:N;src:url(file://''' + sys.argv[3] + '''/NotoSerif-Regular.ttf)}
body{font:9.6pt N} table{width:100%;font-size:8pt;border-collapse:collapse} td,th{border-bottom:.3pt solid}'''
page = '<html lang="en"><title>Pack</title><style>' + style + '</style><body>' + html(content) + '</body></html>'
HTML(string=page).write_pdf(sys.argv[2], pdf_variant='pdf/ua-1')
"""
)

SCRIPTS = {
    "typst": TYPST,
    "typst, words alone": TYPST_WORDS,
    "Platypus, untagged": PLATYPUS,
    "fpdf2, untagged": FPDF2,
    "WeasyPrint, UA-1": WEASYPRINT,
}
"""Their scripts, by what they make; fpdf2 sets a row of a table as one paragraph."""
