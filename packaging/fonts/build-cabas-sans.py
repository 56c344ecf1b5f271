#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds "Cabas Sans" from the OFL font Inter.

Qt 6.4 cannot switch OpenType features on, and Inter's default figures are proportional, so
columns of money would wobble. Here the character map itself points at the tabular glyphs: every
digit, sign and separator of a figure then has the width it needs to line up. The family is renamed,
as the Open Font License asks for a changed font, and cut to what the languages of Europe write.

Usage: build-cabas-sans.py INTER_FOLDER OUTPUT_FOLDER
(on Debian: fonts-inter gives /usr/share/fonts/opentype/inter, python3-fonttools the library)
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Cabas Sans"
STYLES = {"Inter-Regular.otf": ("Regular", 400), "Inter-SemiBold.otf": ("SemiBold", 600)}
TABULAR = "0123456789,.+-:%" + "\u2212\u00a0\u202f\u2007"
# Latin of Europe, Greek letters used as symbols, punctuation, currency, arrows, mathematics.
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x1CD, 0x1D4), (0x1E6, 0x1FF),
          (0x218, 0x21B), (0x2BB, 0x2DD), (0x300, 0x30C), (0x326, 0x328), (0x394, 0x394),
          (0x3A9, 0x3A9), (0x3BC, 0x3BC), (0x3C0, 0x3C0), (0x1E80, 0x1E9E), (0x1EF2, 0x1EF9),
          (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F),
          (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2318, 0x2326), (0x232B, 0x232B),
          (0x23CE, 0x23CE), (0x25A0, 0x25FF), (0x2713, 0x2717), (0xFB00, 0xFB04)]


def tabular_glyphs(font):
    """The single substitutions of the feature `tnum`: glyph name -> tabular glyph name."""
    gsub = font["GSUB"].table
    lookups = {index for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for index in record.Feature.LookupListIndex}
    mapping = {}
    for index in sorted(lookups):
        for table in gsub.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(table, "ExtSubTable", table).mapping)
    return mapping


def rename(font, style, weight):
    """Names in the way that the family resolves to one name and two weights everywhere."""
    names = font["name"]
    full = f"{FAMILY} {style}"
    postscript = f"CabasSans-{style}"
    legacy_family = FAMILY if style == "Regular" else full
    texts = {1: legacy_family, 2: "Regular", 3: f"1.0;CABAS;{postscript}", 4: full,
             5: "Version 1.000", 6: postscript, 16: FAMILY, 17: style}
    for record in list(names.names):
        if record.nameID in texts or record.nameID in (7, 18, 21, 22, 25):
            names.removeNames(nameID=record.nameID)
    for name_id, text in texts.items():
        names.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    cff = font["CFF "].cff
    cff.fontNames = [postscript]
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName, top.Weight = full, FAMILY, style


def level(font, glyphs):
    """Gives all figures the width of the zero: some are drawn a thousandth of a pixel off."""
    width = font["hmtx"][glyphs[0]][0]
    for glyph in glyphs:
        font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])


def build(source, target, style, weight):
    font = TTFont(source)
    tabular = tabular_glyphs(font)
    for table in font["cmap"].tables:
        if not table.isUnicode():
            continue
        for character in TABULAR:
            glyph = table.cmap.get(ord(character))
            if glyph in tabular:
                table.cmap[ord(character)] = tabular[glyph]
    level(font, [font.getBestCmap()[ord(digit)] for digit in "0123456789"])
    options = subset.Options()
    # No contextual alternates: they would turn the "->" that a person types into an arrow.
    options.layout_features = ["ccmp", "locl", "mark", "mkmk", "kern"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[u for first, last in RANGES for u in range(first, last + 1)])
    cutter.subset(font)
    rename(font, style, weight)
    font.save(target)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    for name, (style, weight) in STYLES.items():
        target = Path(sys.argv[2]) / f"CabasSans-{style}.otf"
        build(Path(sys.argv[1]) / name, target, style, weight)
        print(target, target.stat().st_size)


main()
