#!/usr/bin/env python3
"""Makes the faces of quote cards out of the site's own files: one instance for each weight and width,
with the letters of Western and Central Europe, and kerning as the plain table that fontbox reads.

    pip install fonttools brotli
    python3 domain/src/fonts/make-card-fonts.py        # from the root of the project
"""
import os
import tempfile

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
from fontTools.varLib import instancer

SITE = "web/src/main/webapp/resources/site/fonts/"
CARDS = "domain/src/main/resources/org/verbatim/card/"
FILES = ["bricolage-grotesque-latin.woff2", "bricolage-grotesque-latin-ext.woff2"]
LETTERS = set(range(0x20, 0x180)) | {
    0x218, 0x219, 0x21A, 0x21B, 0x1E9E, 0x2009, 0x2010, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A,
    0x201C, 0x201D, 0x201E, 0x2020, 0x2022, 0x2026, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2074,
    0x20AC, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2215,
}
MOST_PAIRS = 10_000  # what one subtable of the plain table holds
UNTOLD = 0.012  # in parts of the em: what nobody sees


def instance(file, place):
    font = TTFont(SITE + file)
    axes = {axis.axisTag for axis in font["fvar"].axes}
    return instancer.instantiateVariableFont(font, {tag: at for tag, at in place.items() if tag in axes})


def pairs_of(font):
    """The kerning of all pairs of letters, out of the classes of GPOS."""
    table = font["GPOS"].table
    letters = set(font.getBestCmap().values())
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for index in record.Feature.LookupListIndex
    }
    found = {}
    for index in sorted(lookups):
        seen = {}
        for part in table.LookupList.Lookup[index].SubTable:
            part = part.ExtSubTable if part.LookupType == 9 else part
            for pair, value in (pairs_in(part, letters) if part.LookupType == 2 else ()):
                seen.setdefault(pair, getattr(value, "XAdvance", 0) if value else 0)
        for pair, advance in seen.items():
            found[pair] = found.get(pair, 0) + advance
    return {pair: advance for pair, advance in found.items() if advance and set(pair) <= letters}


def pairs_in(part, letters):
    if part.Format == 1:
        for left, pairs in zip(part.Coverage.glyphs, part.PairSet):
            for record in pairs.PairValueRecord:
                yield (left, record.SecondGlyph), record.Value1
        return
    first, second = part.ClassDef1.classDefs, part.ClassDef2.classDefs
    for left in letters & set(part.Coverage.glyphs):
        for right in letters:
            record = part.Class1Record[first.get(left, 0)].Class2Record[second.get(right, 0)]
            yield (left, right), record.Value1


def cut(font, letters, path):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.glyph_names = True
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "STAT", "MVAR", "HVAR", "gasp", "meta", "DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    font.save(path)
    return path


def plain_kerning(font, pairs):
    least = font["head"].unitsPerEm * UNTOLD
    glyphs = set(font.getGlyphOrder())
    kept = {pair: at for pair, at in pairs.items() if set(pair) <= glyphs and abs(at) >= least}
    strongest = sorted(kept.items(), key=lambda entry: -abs(entry[1]))[:MOST_PAIRS]
    table = KernTable_format_0()
    table.version, table.coverage, table.format, table.tupleIndex, table.apple = 0, 1, 0, None, False
    table.kernTable = dict(strongest)
    font["kern"] = newTable("kern")
    font["kern"].version = 0
    font["kern"].kernTables = [table]


def make(name, place):
    main, more = (instance(file, place) for file in FILES)
    pairs, have = pairs_of(main), set(main.getBestCmap())
    with tempfile.TemporaryDirectory() as room:
        parts = [
            cut(main, have & LETTERS, os.path.join(room, "main.ttf")),
            cut(more, (set(more.getBestCmap()) & LETTERS) - have, os.path.join(room, "more.ttf")),
        ]
        font = Merger().merge(parts)
        plain_kerning(font, pairs)
        font["post"].formatType = 3.0
        font.save(CARDS + name)


if __name__ == "__main__":
    make("bricolage-narrow.ttf", {"wght": 760, "wdth": 75})
    make("bricolage-medium.ttf", {"wght": 600, "wdth": 100})
    make("bricolage-regular.ttf", {"wght": 420, "wdth": 100})
