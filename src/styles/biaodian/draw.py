"""
Draws the typeface of Chinese punctuation, `biaodian-400.woff2` and `biaodian-700.woff2` beside this file:

    pip install fonttools==4.66.1 brotli && python3 src/styles/biaodian/draw.py

The glyphs are those of Noto Serif SC, as its package has them. Half-width marks are drawn full-width, one em each;
marks that follow each other share the white between them, and stand in the middle of their em in Traditional text, as
CLREQ has it (https://www.w3.org/TR/clreq/#h-punctuation_width_adjustment). It is run when the typeface changes, and
not by a build; `tests/unit/styles/biaodian.test.ts` holds what stands here to the package.
"""

import json
from pathlib import Path

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
PACKAGE = HERE.parents[2] / "node_modules/@fontsource-variable/noto-serif-sc"
NOTICE = "(c) 2014-2021 Adobe, Reserved Font Name 'Source'. OFL 1.1: openfontlicense.org"

# What stands in a text, and the glyph that it is drawn with.
STOPS = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "、": "、", "。": "。"}
OPENING = {"(": "（", "“": "“", "‘": "‘", "《": "《", "「": "「", "『": "『"}
CLOSING = {")": "）", "”": "”", "’": "’", "》": "》", "」": "」", "』": "』"}
# In slices for Latin these stand half-width; the wide ones are one half of the double ones.
SINGLE = {"‘": "“", "’": "”"}


def slice_with(character):
    """Gives the font of the package's Chinese slice that holds a character."""
    ranges = json.loads((PACKAGE / "unicode.json").read_text())
    for name, text in ranges.items():
        number = name.strip("[]")
        if not number.isdigit():
            continue
        bounds = [part.replace("U+", "").split("-") for part in text.split(",")]
        if any(int(first[0], 16) <= ord(character) <= int(first[-1], 16) for first in bounds):
            return TTFont(PACKAGE / f"files/noto-serif-sc-{number}-wght-normal.woff2")
    raise SystemExit(f"No slice holds {character}")


def contours_of(character, weight):
    """Gives the contours of a glyph, each as drawing operations, at a weight."""
    font = instantiateVariableFont(slice_with(character), {"wght": weight})
    glyphs = font.getGlyphSet()
    name = font.getBestCmap()[ord(character)]
    assert font["hmtx"][name][0] == 1000, character
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    contours = []
    for operation in pen.value:
        if operation[0] == "moveTo":
            contours.append([])
        contours[-1].append(operation)
    return contours


def left_of(contour):
    return min(point[0] for _, points in contour for point in points if point)


def drawn(character, weight):
    """Gives the glyph that a character is drawn with."""
    contours = contours_of(SINGLE.get(character, character), weight)
    if character in SINGLE:
        contours.sort(key=left_of)
        contours = [contours[-1] if character == "‘" else contours[0]]
    pen = TTGlyphPen(None)
    for contour in contours:
        for operation, points in contour:
            getattr(pen, operation)(*points)
    return pen.glyph()


def features(names, boxes):
    """Gives what stands between marks, and where they stand in Traditional text."""
    stops, opening, closing = ([names[mark] for mark in marks] for marks in (STOPS, OPENING, CLOSING))
    centred = []
    for name in stops:
        left, bottom, right, top = boxes[name]
        # Question and exclamation marks stand on their line, the others in the middle of the em.
        up = 0 if names["?"] == name or names["!"] == name else 380 - (bottom + top) // 2
        centred.append(f"pos {name} <{500 - (left + right) // 2} {up} 0 0>;")
    lists = f"""
        @stop = [{' '.join(stops)}]; @open = [{' '.join(opening)}]; @close = [{' '.join(closing)}];
        @left = [@stop @close]; @bracket = [@open @close]; @any = [@stop @open @close];"""
    shared = "pos @close @any -500; pos @open @open -500;"
    languages = "".join(
        f"language {tag} exclude_dflt; lookup middle; lookup traditional;" for tag in ("ZHT ", "ZHH ")
    )
    scripts = "".join(
        f"script {tag}; language dflt; lookup simplified; {languages}" for tag in ("DFLT", "hani")
    )
    return f"""
        {lists}
        lookup simplified {{ {shared} pos @stop @bracket -500; }} simplified;
        lookup middle {{ {' '.join(centred)} }} middle;
        lookup traditional {{ {shared} pos @stop @open -500; pos @stop @close <-250 0 -500 0>; }} traditional;
        feature kern {{ {scripts} }} kern;"""


def draw(weight):
    marks = {**STOPS, **OPENING, **CLOSING}
    names = {mark: f"g{at}" for at, mark in enumerate(marks)}
    glyphs = {".notdef": TTGlyphPen(None).glyph()}
    for mark, glyph in marks.items():
        glyphs[names[mark]] = drawn(glyph, weight)
    for glyph in glyphs.values():
        glyph.recalcBounds(None)
    boxes = {name: (glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax) for name, glyph in glyphs.items()}
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap({ord(mark): name for mark, name in names.items()})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics({name: (1000, boxes[name][0]) for name in glyphs})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"copyright": NOTICE, "familyName": "Biaodian", "styleName": "Regular"}, mac=False)
    builder.setupOS2(sTypoAscender=880, sTypoDescender=-120, usWinAscent=880, usWinDescent=120, usWeightClass=weight)
    builder.setupPost(keepGlyphNames=False)
    font = builder.font
    addOpenTypeFeaturesFromString(font, features(names, boxes))
    # Else two runs differ in the time that they write down.
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = 0
    font.flavor = "woff2"
    font.save(HERE / f"biaodian-{weight}.woff2")


for weight in (400, 700):
    draw(weight)
