package org.verbatim.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Two hundred files that nobody should have sent. */
final class HostileTranscripts {

  /** A file that is sent, and whether there is nothing in it that could be read. */
  record Sent(String name, byte[] file, boolean refused) {
    @Override
    public String toString() {
      return name;
    }
  }

  static final int MEGABYTE = 1 << 20;
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String TEXT = "<w:p><w:r><w:t>Question : oui ?</w:t></w:r></w:p>";

  private final List<Sent> sent = new ArrayList<>();
  private final String outside;

  private HostileTranscripts(String outside) {
    this.outside = outside;
  }

  /**
   * All of them.
   *
   * @param outside an address that is watched
   */
  static List<Sent> all(String outside) {
    HostileTranscripts all = new HostileTranscripts(outside);
    all.bombs();
    all.odd();
    all.entities();
    all.besides();
    all.sent.addAll(HostileTexts.all(outside));
    all.cut();
    return all.sent;
  }

  private void refused(String name, byte[] file) {
    sent.add(new Sent(name, file, true));
  }

  private void taken(String name, byte[] file) {
    sent.add(new Sent(name, file, false));
  }

  private void bombs() {
    byte[] zeros = new byte[30 * MEGABYTE];
    Arrays.fill(zeros, (byte) ' ');
    for (String part :
        List.of(
            "word/document.xml",
            "word/media/a.bin",
            "word/styles.xml",
            "word/header1.xml",
            "word/footnotes.xml",
            "../../x")) {
      refused("bomb in " + part, zip("word/document.xml.x", TEXT, part, zeros));
    }
    refused(
        "bomb in content.xml",
        zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", zeros));
  }

  private void odd() {
    refused("100,000 entries", many(100_000));
    refused("3,000 entries", many(3_000));
    for (String macro : List.of("word/vbaProject.bin", "word/vbaData.xml", "WORD/VBAPROJECT.BIN")) {
      refused("macro " + macro, zip("word/document.xml", docx(TEXT), macro, new byte[10]));
    }
    for (String path :
        List.of(
            "../../etc/passwd",
            "/etc/passwd",
            "C:\\x",
            "..\\..\\x",
            "word/../../../x",
            "a\u0000b")) {
      taken("path " + path, zip("word/document.xml", docx(TEXT), path, new byte[10]));
    }
    refused("no document", zip("word/other.xml", docx(TEXT), "word/document.xml.bak", new byte[3]));
    refused("a spreadsheet", zip("xl/workbook.xml", "<x/>", "a", new byte[3]));
    refused(
        "an empty archive",
        new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    refused("an archive in an archive", zip("inner.zip", "x", "b.zip", many(10)));
    for (int depth : List.of(300, 5_000, 100_000)) {
      String nested = "<w:x>".repeat(depth) + TEXT + "</w:x>".repeat(depth);
      refused("nested " + depth, zip("word/document.xml", docx(nested), "a", new byte[1]));
    }
    refused(
        "a million paragraphs",
        zip("word/document.xml", docx(TEXT.repeat(40_000)), "a", new byte[1]));
    refused("not XML", zip("word/document.xml", "word/document.xml is no XML", "a", new byte[1]));
  }

  private void entities() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs
          .append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append("&a" + (i - 1) + ";")
          .append("&a" + (i - 1) + ";\">");
    }
    List<String> heads =
        List.of(
            laughs + "]>",
            "<!DOCTYPE x SYSTEM \"" + outside + "/x.dtd\">",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + outside + "/e\">]>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + outside + "/p\"> %p;]>",
            "<!DOCTYPE x>");
    for (String head : heads) {
      for (String entity : List.of("&a29;", "&e;", "")) {
        String body = TEXT.replace("oui", "oui" + entity);
        byte[] xml = (head + docx(body)).getBytes(UTF_8);
        refused(
            "entity " + head.hashCode() + entity,
            zip("word/document.xml", "", "word/document.xml", xml));
        refused(
            "entity in text " + head.hashCode() + entity,
            zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", xml));
        refused(
            "bare XML " + head.hashCode() + entity,
            ("<?xml version=\"1.0\"?>" + head + "<x>" + entity + "</x>").getBytes(UTF_8));
      }
    }
  }

  /** In what stands beside the text: notes, and what is on each page. */
  private void besides() {
    String call = "<w:p><w:r><w:t>Oui ?</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
    String note = "<w:footnote w:id=\"1\">" + TEXT + "</w:footnote>";
    for (String part : List.of("word/header1.xml", "word/footer9.xml", "word/endnotes.xml")) {
      byte[] entity = ("<!DOCTYPE x SYSTEM \"" + outside + "/h\"><x/>").getBytes(UTF_8);
      refused("entity in " + part, zip("word/document.xml", docx(TEXT), part, entity));
      byte[] endless = docx(TEXT.repeat(40_000)).getBytes(UTF_8);
      refused("endless " + part, zip("word/document.xml", docx(TEXT), part, endless));
      refused("cut " + part, zip("word/document.xml", docx(TEXT), part, "<x".getBytes(UTF_8)));
    }
    taken("one note called 8,000 times", noted(call.repeat(8_000), note));
    taken("8,000 notes with one number", noted(call, note.repeat(8_000)));
    taken(
        "notes in notes",
        noted(call, "<w:footnote w:id=\"1\">".repeat(200) + TEXT + "</w:footnote>".repeat(200)));
    taken("a note in the text", zip("word/document.xml", docx(note + call), "a", new byte[1]));
    refused("99 headers of a megabyte", headers(99, "<w:p><w:r><w:t>" + "mot ".repeat(250_000)));
    taken("99 short headers", headers(99, "<w:p><w:r><w:t>Page "));
  }

  private static byte[] noted(String text, String notes) {
    byte[] part = ("<w:footnotes" + W + ">" + notes + "</w:footnotes>").getBytes(UTF_8);
    return zip("word/document.xml", docx(text), "word/footnotes.xml", part);
  }

  private static byte[] headers(int count, String words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      for (int i = 1; i <= count; i++) {
        zip.putNextEntry(new ZipEntry("word/header" + i + ".xml"));
        zip.write(docx(words + i + "</w:t></w:r></w:p>").getBytes(UTF_8));
      }
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(docx(TEXT).getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private void cut() {
    List<Corpus> files = Corpus.all();
    for (Corpus one : files) {
      boolean packed = one.name().endsWith(".docx") || one.name().endsWith(".odt");
      for (int part = 1; part <= 2; part++) {
        byte[] half = Arrays.copyOf(one.file(), one.file().length * part / 3);
        sent.add(new Sent("cut " + part + " " + one.name(), half, packed && part == 1));
      }
    }
  }

  private static String docx(String body) {
    return "<w:document" + W + "><w:body>" + body + "</w:body></w:document>";
  }

  private static byte[] zip(String first, String words, String second, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      if (!first.equals(second)) {
        zip.putNextEntry(new ZipEntry(first));
        zip.write(words.getBytes(UTF_8));
      }
      zip.putNextEntry(new ZipEntry(second));
      zip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static byte[] many(int entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries; i++) {
        zip.putNextEntry(new ZipEntry("word/document.xml" + i));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
