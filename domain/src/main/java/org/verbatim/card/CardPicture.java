package org.verbatim.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws a card in the design of the site: the words under the marker, who said them below the rule.
 * One is drawn at a time, so that the memory it takes is that of one, whoever asks.
 */
public final class CardPicture {

  /** How wide it is, in pixels: what networks show of a shared page. */
  public static final int WIDTH = 1200;

  /** How high it is, in pixels. */
  public static final int HEIGHT = 630;

  private static final Color PAPER = new Color(0xF6F8F9);
  private static final Color INK = new Color(0x11141B);
  private static final Color MUTED = new Color(0x535B69);
  private static final Color SERIES = new Color(0x1A37C8);
  private static final Color MARKER = new Color(0xFFE84D);

  private static final int LEFT = 72;
  private static final int RIGHT = WIDTH - LEFT;
  private static final int TOP_LINE = 88;
  private static final int WORDS_TOP = 122;
  private static final int RULE = 490;
  private static final int STROKE = 5;
  private static final int NAME_LINE = 546;
  private static final int ROLE_LINE = 588;
  private static final int GAP = 40;

  private static final double SMALL = 28;
  private static final double NAME = 38;
  private static final double MARK = 46;
  private static final double PADDING = 0.18;
  private static final double ASCENT = 0.86;
  private static final double DESCENT = 0.26;

  private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D pen = image.createGraphics();

  private CardPicture() {
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    fill(PAPER, 0, 0, WIDTH, HEIGHT);
  }

  /**
   * The picture, as the bytes of a PNG.
   *
   * @throws IllegalArgumentException if there is none of that card
   */
  public static synchronized byte[] draw(QuoteCard card, CardFrame frame) {
    if (!card.isReady()) {
      throw new IllegalArgumentException("No card: " + card.state());
    }
    CardPicture picture = new CardPicture();
    try {
      picture.frame(frame, card.adapted());
      picture.words(SetWords.of(card.words()).orElseThrow());
      picture.speaker(card, picture.wordmark(frame.site()));
      return picture.png();
    } finally {
      picture.pen.dispose();
    }
  }

  private void frame(CardFrame frame, boolean adapted) {
    double room = RIGHT - LEFT;
    if (adapted) {
      double width = Face.FINE.width(frame.adapted()) * SMALL;
      write(Face.FINE, frame.adapted(), SMALL, RIGHT - width, TOP_LINE, MUTED);
      room -= width + GAP;
    }
    write(Face.NAME, cut(Face.NAME, frame.series(), SMALL, room), SMALL, LEFT, TOP_LINE, SERIES);
    fill(INK, LEFT, RULE, RIGHT - LEFT, STROKE);
  }

  /** Lines under the marker, in the middle of their room. */
  private void words(SetWords set) {
    double leading = set.size() * SetWords.LEADING;
    double free = SetWords.HEIGHT - set.lines().size() * leading;
    double base = WORDS_TOP + free / 2 + set.size() * ASCENT;
    List<String> lines = set.lines();
    for (int line = 0; line < lines.size(); line++) {
      marked(lines.get(line), set.size(), LEFT + set.size() * PADDING, base + line * leading);
    }
  }

  /** The name of the site at the foot; gives the room that is left beside it. */
  private double wordmark(String site) {
    String name = cut(Face.TITLE, site, MARK, (RIGHT - LEFT) / 3.0);
    double width = Face.TITLE.width(name) * MARK;
    double x = RIGHT - width - MARK * PADDING;
    marked(name, MARK, x, ROLE_LINE - SMALL / 2);
    return x - LEFT - GAP;
  }

  private void speaker(QuoteCard card, double room) {
    if (card.speaker().isEmpty()) {
      write(Face.FINE, cut(Face.FINE, card.role(), SMALL, room), SMALL, LEFT, NAME_LINE, MUTED);
      return;
    }
    write(Face.NAME, cut(Face.NAME, card.speaker(), NAME, room), NAME, LEFT, NAME_LINE, INK);
    write(Face.FINE, cut(Face.FINE, card.role(), SMALL, room), SMALL, LEFT, ROLE_LINE, MUTED);
  }

  private void marked(String words, double size, double x, double base) {
    double padding = size * PADDING;
    fill(
        MARKER,
        x - padding,
        base - size * ASCENT,
        Face.TITLE.width(words) * size + 2 * padding,
        size * (ASCENT + DESCENT));
    write(Face.TITLE, words, size, x, base, INK);
  }

  private void write(Face face, String words, double size, double x, double base, Color ink) {
    pen.setColor(ink);
    pen.fill(face.outline(words, size, x, base));
  }

  private void fill(Color colour, double x, double y, double width, double height) {
    pen.setColor(colour);
    pen.fill(new Rectangle2D.Double(x, y, width, height));
  }

  /** As much of words as there is room for. */
  private static String cut(Face face, String words, double size, double room) {
    if (face.width(words) * size <= room) {
      return words;
    }
    String less = words;
    while (!less.isEmpty() && face.width(less + "…") * size > room) {
      less = less.substring(0, less.offsetByCodePoints(less.length(), -1)).stripTrailing();
    }
    return less + "…";
  }

  private byte[] png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
