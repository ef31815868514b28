package org.verbatim.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of one face as outlines, read once. The machine's own fonts are never asked for: most
 * servers have none. Letters that the face lacks lose their accents; what has no letter at all,
 * such as an emoji, is left out.
 */
final class Face {

  static final Face TITLE = read("bricolage-narrow.ttf");
  static final Face NAME = read("bricolage-medium.ttf");
  static final Face FINE = read("bricolage-regular.ttf");

  private static final int LAST = 0x2FFF;
  private static final double NARROW_SPACE = 0.6;

  private final Map<Integer, Glyph> glyphs = new HashMap<>();
  private final KerningSubtable kerning;

  private Face(TrueTypeFont font) throws IOException {
    CmapLookup places = font.getUnicodeCmapLookup();
    double unit = 1.0 / font.getUnitsPerEm();
    for (int letter = ' '; letter <= LAST; letter++) {
      int place = places.getGlyphId(letter);
      if (place > 0) {
        GlyphData drawn = font.getGlyph().getGlyph(place);
        GeneralPath outline = drawn == null ? new GeneralPath() : drawn.getPath();
        outline.transform(AffineTransform.getScaleInstance(unit, -unit));
        glyphs.put(letter, new Glyph(place, outline, font.getAdvanceWidth(place) * unit));
      }
    }
    Glyph space = glyphs.get((int) ' ');
    glyphs.put(0xA0, space);
    glyphs.put(0x202F, new Glyph(space.place, space.outline, space.advance * NARROW_SPACE));
    glyphs.put(0x2011, glyphs.get((int) '-'));
    kerning = font.getKerning().getHorizontalKerningSubtable();
    this.unit = unit;
  }

  private final double unit;

  private static Face read(String name) {
    try (InputStream file = Face.class.getResourceAsStream(name);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      return new Face(font);
    } catch (IOException missing) {
      throw new UncheckedIOException("No face " + name, missing);
    }
  }

  /** Whether nothing that is read would be missing. */
  boolean has(String words) {
    return plain(words)
        .codePoints()
        .allMatch(one -> glyphs.containsKey(one) || !Character.isLetterOrDigit(one));
  }

  /** How wide words are, in parts of their size. */
  double width(String words) {
    return draw(words, new Path2D.Double());
  }

  /** The outline of words that begin at a place on their base line. */
  Path2D outline(String words, double size, double x, double y) {
    Path2D path = new Path2D.Double();
    draw(words, path);
    AffineTransform there = AffineTransform.getTranslateInstance(x, y);
    there.scale(size, size);
    path.transform(there);
    return path;
  }

  private double draw(String words, Path2D path) {
    double x = 0;
    int before = 0;
    for (int letter : plain(words).codePoints().toArray()) {
      Glyph glyph = glyphs.get(letter);
      if (glyph != null) {
        x += before == 0 ? 0 : kerning.getKerning(before, glyph.place) * unit;
        path.append(
            glyph.outline.getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
        x += glyph.advance;
        before = glyph.place;
      }
    }
    return x;
  }

  /** The words in letters of this face, as far as it has them. */
  private String plain(String words) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(words, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            letter -> {
              if (glyphs.containsKey(letter)) {
                plain.appendCodePoint(letter);
              } else {
                plain.append(unaccented(letter));
              }
            });
    return plain.toString();
  }

  private static String unaccented(int letter) {
    return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "");
  }

  private record Glyph(int place, GeneralPath outline, double advance) {}
}
