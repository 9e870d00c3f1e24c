#!/usr/bin/env python3
"""Writes every document of the open corpus as docx, doc, pdf and html, by LibreOffice.

usage: office-documents.py CORPUS_FOLDER TARGET_FOLDER

Each text becomes a flat OpenDocument file as a typist would have set it: letterhead and foot in
tables without borders, printed numbers as automatic numbering, rows as tables, page numbers, a page
of A4 with the margins of the decree. LibreOffice Writer ("soffice" on the path) converts it; the
readers under test have no part in it. Web pages know fewer kinds of numbers than Writer: what they
cannot count is written out in theirs.
"""
import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

KINDS = [  # name, form of the label, number format, prefix, suffix, levels shown, countable by a web page
    ("roman.", r"([IVXLC]+)\.", "I", "", ".", 1, True),
    ("roman-", r"([IVXLC]+)-", "I", "", "-", 1, False),
    ("upper.", r"([A-H])\.", "A", "", ".", 1, True),
    ("article", r"Điều (\d+)\.", "1", "Điều ", ".", 1, False),
    ("number.", r"(\d+)\.", "1", "", ".", 1, True),
    ("number-", r"(\d+)-", "1", "", "-", 1, False),
    ("number)", r"(\d+)\)", "1", "", ")", 1, False),
    ("both.", r"(\d+\.\d+)\.", "1", "", ".", 2, False),
    ("both-", r"(\d+\.\d+)-", "1", "", "-", 2, False),
    ("letter)", r"([a-z])\)", "a", "", ")", 1, True),
    ("letter.", r"([a-z])\.", "a", "", ".", 1, True),
    ("-", r"-", "-", "", "", 1, True),
    ("+", r"\+", "+", "", "", 1, False),
]
LABELS = [(kind, re.compile(kind[1] + r"\s+(?=\S)")) for kind in KINDS]
PLACE_AND_DAY = re.compile(r"[\w .-]{2,40},\s+ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}")
SENTENCE_END = re.compile(r"[.;:!?/]$")


def value(kind, label):
    if kind[2] in "-+":
        return 0
    digits = label.split(".")[-1]
    if kind[2] == "I":
        values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
        total = 0
        for here, after in zip(digits, digits[1:] + " "):
            total += -values[here] if values.get(after, 0) > values[here] else values[here]
        return total
    if kind[2] in "aA":
        return ord(digits) - ord(kind[2]) + 1
    return int(digits)


class Typist:
    """Sets one text; for_web keeps to the numbers a web page can count."""

    def __init__(self, text, for_web):
        self.for_web = for_web
        self.body = []
        self.items = 0
        self.apart = {}
        self.levels = []
        self.counts = {}
        self.lists = 0
        self.tables = 0
        lines = [line.rstrip() for line in text.split("\n")]
        start = self.letterhead(lines)
        self.write(lines[start:])

    def letterhead(self, lines):
        head = lines[:24]
        number = next((i for i, line in enumerate(head) if re.match(r"Số:? ?\d*", line.strip())), None)
        if number is None:
            return 0
        end, joined = None, ""
        for i in range(number, len(head)):
            joined = (joined + " " + head[i]).strip() if joined or not head[i].startswith("V/v") else joined
            if PLACE_AND_DAY.search(head[i]) or PLACE_AND_DAY.search(" ".join(head[max(0, i - 1):i + 1])):
                end = i + 1
                break
        if end is None:
            return 0
        words = re.sub(r"\s+", " ", " ".join(re.split(r"[|\n]", "\n".join(head[:end]))))
        day = PLACE_AND_DAY.search(words)
        place = re.search(r"(?:\w+ ){0,2}\w+,\s+ngày\s.*", day.group())
        left, about = [], False
        for line in head[:end]:
            for piece in re.split(r"\||\s{4,}", line):
                piece = piece.strip()
                about = about or piece.startswith("V/v")
                if piece and not re.fullmatch(r"[-* ]+", piece) and "ngày" not in piece \
                        and not re.search(r"CỘNG|HÒA|CHỦ NGHĨA|Độc lập|\d tháng", piece):
                    left.append(piece)
        short = place.group() if place else day.group()
        while short[0].isdigit() or short.split()[0].isupper():
            short = short.split(" ", 1)[1]
        first = left.index(next(p for p in left if p.startswith("Số")))
        name = short.split(",")[0]
        left = [p for p in left if p not in name.split() or p.isupper()]
        right = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] if first else []
        self.frame([left, right + [short]])
        while end < len(lines) and re.fullmatch(r"[-|\s]*", lines[end]):
            end += 1
        return end

    def frame(self, columns):
        cells = "".join("<table:table-cell office:value-type='string'>"
                        + "".join("<text:p text:style-name='Middle'>%s</text:p>" % self.letters(p) for p in column)
                        + "</table:table-cell>" for column in columns)
        self.tables += 1
        self.body.append("<table:table table:name='T%d' table:style-name='Wide'>"
                         "<table:table-column table:number-columns-repeated='%d'/><table:table-row>%s</table:table-row>"
                         "</table:table>" % (self.tables, len(columns), cells))

    def write(self, lines):
        longest = max((len(line) for line in lines), default=0)
        wrapped = longest < 110 and len(lines) > 25
        i = 0
        while i < len(lines):
            row = self.row(lines, i)
            if row:
                i = row
            elif lines[i].strip() == "Nơi nhận:":
                end = next((j for j in range(i + 1, len(lines)) if not lines[j].strip()), len(lines))
                self.frame([[line for line in lines[i:end] if line], ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", "(Đã ký)"]])
                i = end
            else:
                paragraph = [lines[i]]
                while wrapped and i + 1 < len(lines) and self.runs_on(lines[i], lines[i + 1], longest):
                    i += 1
                    paragraph.append(lines[i])
                self.paragraph(paragraph)
                i += 1

    @staticmethod
    def runs_on(line, following, longest):
        full = len(line) + len(following.split(" ")[0]) > longest - 8
        return bool(line.strip() and following.strip() and (full or following[0].islower())
                    and not (SENTENCE_END.search(line.strip()) and not full)
                    and not any(form.match(following) for _, form in LABELS) and not line.isupper())

    def row(self, lines, start):
        if re.match(r"(?:Số )?S?TT$", lines[start].strip()):
            end = self.cells_of_lines(lines, start)
            if end:
                return end
        for parting in (r"\s\|\s?", r"\t", r"\s{3,}"):
            end, rows = start, []
            while end < len(lines):
                cells = re.split(parting, lines[end].strip("\n"))
                if lines[end].strip() and len(cells) < 2:
                    break
                if len(cells) > 1:
                    rows.append(cells)
                elif parting != r"\s{3,}" or not rows:
                    break
                end += 1
            if len(rows) > 2:
                self.table(rows if parting != r"\s{3,}" else self.aligned([l for l in lines[start:end] if l.strip()]))
                return end
        return None

    def cells_of_lines(self, lines, start):
        """A table printed cell by cell, its rows parted by blank lines."""
        end, rows = start, []
        while end < len(lines):
            row = []
            while end < len(lines) and lines[end].strip():
                row.append(lines[end])
                end += 1
            if rows and (len(row) != len(rows[0]) or not re.match(r"\d", row[0].strip())):
                end -= len(row)
                break
            rows.append(row)
            end += 1
        if len(rows) < 3:
            return None
        self.table(rows)
        return end

    @staticmethod
    def aligned(lines):
        """Cells by the columns their words stand under; rows longer than their columns keep their order."""
        columns = [cell.start() for cell in re.finditer(r"(?<!\S)\S(?:(?!\s{3}).)*", lines[0])]
        rows = []
        for line in lines:
            row = []
            for cell in re.finditer(r"(?<!\S)\S(?:(?!\s{3}).)*", line):
                nearest = min(range(len(columns)), key=lambda n: abs(columns[n] - cell.start()))
                row += [""] * (nearest - len(row) if abs(columns[nearest] - cell.start()) < 16 else 0) + [cell.group()]
            rows.append(row)
        return rows

    def table(self, rows):
        wide = max(len(row) for row in rows)
        written = []
        for row in rows:
            cells = ["<table:table-cell table:style-name='Ruled' office:value-type='string'%s>"
                     "<text:p text:style-name='Cell'>%s</text:p></table:table-cell>%s" % (
                         " table:number-columns-spanned='%d'" % (wide - len(row) + 1)
                         if n == len(row) - 1 and len(row) < 3 else "",
                         self.letters(cell.strip()),
                         "<table:covered-table-cell/>" * (wide - len(row))
                         if n == len(row) - 1 and len(row) < 3 else "")
                     for n, cell in enumerate(row)]
            if len(row) > 2:
                cells += ["<table:table-cell table:style-name='Ruled'><text:p text:style-name='Cell'/></table:table-cell>"
                          ] * (wide - len(row))
            written.append("<table:table-row>%s</table:table-row>" % "".join(cells))
        self.tables += 1
        self.body.append("<table:table table:name='T%d' table:style-name='Wide'><table:table-column "
                         "table:style-name='Narrow'/><table:table-column table:number-columns-repeated='%d'/>%s"
                         "</table:table>" % (self.tables, wide - 1, "".join(written)))

    def paragraph(self, lines):
        if not "".join(lines).strip():
            return
        first = lines[0].strip()
        for kind, form in LABELS:
            label = form.match(first)
            if label and (kind[6] or not self.for_web):
                rest = [first[label.end():]] + lines[1:]
                if self.item(kind, label, rest):
                    return
        style = "Middle" if first.isupper() and len(first) < 120 else "Words"
        self.body.append("<text:p text:style-name='%s'>%s</text:p>" % (style, self.joined([first] + lines[1:])))

    def item(self, kind, label, rest):
        words = "<text:p text:style-name='Item'>%s</text:p>" % self.joined(rest)
        if kind[2] in "-+":
            self.body.append("<text:list text:style-name='Bullet%s'><text:list-item>%s</text:list-item></text:list>"
                             % ("Minus" if kind[2] == "-" else "Plus", words))
            return True
        if kind not in self.levels:
            if kind[5] == 2 and (not self.levels or self.levels[-1][2] != "1"):
                return False
            self.levels.append(kind)
        depth = self.levels.index(kind)
        number = value(kind, label.group(1))
        if kind[5] == 2 and int(label.group(1).split(".")[0]) != self.counts.get(depth - 1):
            return False
        expected = self.counts.get(depth, 0) + 1
        self.counts = {level: count for level, count in self.counts.items() if level < depth}
        self.counts[depth] = number
        apart = len(self.body) - self.items
        broken = self.for_web and apart != self.apart.get(depth, apart)  # Writer's pages count anew behind other words
        self.apart[depth] = apart
        start = " text:start-value='%d'" % number if number != expected or broken else ""
        self.lists += 1
        self.items += 1
        follow = " text:continue-list='list1'" if self.lists > 1 else ""
        self.body.append("<text:list xml:id='list%d' text:style-name='Numbers'%s>" % (self.lists, follow)
                         + "<text:list-item><text:list>" * depth + "<text:list-item%s>%s</text:list-item>" % (start, words)
                         + "</text:list></text:list-item>" * depth + "</text:list>")
        return True

    def joined(self, lines):
        return "<text:line-break/>".join(self.letters(line.strip()) for line in lines)

    @staticmethod
    def letters(words):
        escaped = html.escape(words, quote=False).replace("\t", "<text:tab/>")
        return re.sub(r" {2,}", lambda gap: " <text:s text:c='%d'/>" % (len(gap.group()) - 1), escaped)

    def list_style(self):
        levels = []
        for depth in range(1, 10):
            kind = self.levels[depth - 1] if depth <= len(self.levels) else KINDS[4]
            levels.append("<text:list-level-style-number text:level='%d' style:num-format='%s' style:num-prefix='%s' "
                          "style:num-suffix='%s' text:display-levels='%d'>%s</text:list-level-style-number>"
                          % (depth, kind[2], kind[3], kind[4], min(kind[5], depth), PLACE))
        return "<text:list-style style:name='Numbers'>%s</text:list-style>" % "".join(levels)

    def document(self):
        return DOCUMENT % (self.list_style(), "\n".join(self.body))


PLACE = ("<style:list-level-properties text:list-level-position-and-space-mode='label-alignment'>"
         "<style:list-level-label-alignment text:label-followed-by='space' fo:text-indent='1cm'/>"
         "</style:list-level-properties>")

DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/>
<style:text-properties style:font-name="Liberation Serif" fo:font-family="'Liberation Serif'" fo:font-size="14pt" fo:language="vi" fo:country="VN"/></style:default-style>
<style:style style:name="Words" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:text-indent="1cm"/></style:style>
<style:style style:name="Item" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"/></style:style>
<style:style style:name="Middle" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold" fo:font-size="13pt"/></style:style>
<style:style style:name="Cell" style:family="paragraph"><style:text-properties fo:font-size="12pt"/></style:style>
</office:styles>
<office:automatic-styles>
%s
<text:list-style style:name="BulletMinus"><text:list-level-style-bullet text:level="1" text:bullet-char="-">""" + PLACE + """</text:list-level-style-bullet></text:list-style>
<text:list-style style:name="BulletPlus"><text:list-level-style-bullet text:level="1" text:bullet-char="+">""" + PLACE + """</text:list-level-style-bullet></text:list-style>
<style:style style:name="Wide" style:family="table"><style:table-properties table:align="margins"/></style:style>
<style:style style:name="Narrow" style:family="table-column"><style:table-column-properties style:column-width="1.2cm"/></style:style>
<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<style:style style:name="PageNumber" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.2cm" fo:margin-bottom="1.2cm" fo:margin-left="3cm" fo:margin-right="1.7cm"/>
<style:header-style><style:header-footer-properties fo:min-height="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:header><text:p text:style-name="PageNumber"><text:page-number text:select-page="current"/></text:p></style:header>
<style:footer><text:p>Bản in từ hệ thống quản lý văn bản</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
%s
</office:text></office:body></office:document>
"""


def convert(folder, form, sources, profile):
    subprocess.run(["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--convert-to", form,
                    "--outdir", str(folder)] + [str(source) for source in sources], check=True, timeout=600,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main(corpus, target):
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        paper, web = pathlib.Path(scratch, "paper"), pathlib.Path(scratch, "web")
        paper.mkdir()
        web.mkdir()
        for source in sorted(corpus.glob("*.json")):
            text = json.loads(source.read_text(encoding="utf-8"))["text"]
            for folder, for_web in ((paper, False), (web, True)):
                (folder / (source.stem + ".fodt")).write_text(Typist(text, for_web).document(), encoding="utf-8")
        profile = str(pathlib.Path(scratch, "profile"))
        papers = sorted(paper.glob("*.fodt"))
        convert(target, "docx:MS Word 2007 XML", papers, profile)
        convert(target, "doc:MS Word 97", papers, profile)
        convert(target, "pdf:writer_pdf_Export", papers, profile)
        convert(target, "html:HTML (StarWriter):UTF8", sorted(web.glob("*.fodt")), profile)
        if "--keep" in sys.argv:
            shutil.copytree(paper, target / "fodt", dirs_exist_ok=True)
            convert(target, "txt:Text (encoded):UTF8", papers, profile)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
