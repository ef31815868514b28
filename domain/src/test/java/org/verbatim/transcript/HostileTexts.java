package org.verbatim.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.verbatim.transcript.HostileTranscripts.MEGABYTE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.verbatim.transcript.HostileTranscripts.Sent;

/** Those of the hostile files that no archive holds. */
final class HostileTexts {

  private final List<Sent> sent = new ArrayList<>();
  private final String outside;

  private HostileTexts(String outside) {
    this.outside = outside;
  }

  static List<Sent> all(String outside) {
    HostileTexts all = new HostileTexts(outside);
    all.texts();
    all.endless();
    all.letters();
    all.otherTypes();
    all.noise();
    return all.sent;
  }

  private void refused(String name, byte[] file) {
    sent.add(new Sent(name, file, true));
  }

  private void taken(String name, byte[] file) {
    sent.add(new Sent(name, file, false));
  }

  private void texts() {
    refused("10 MB on one line", "a".repeat(10 * MEGABYTE).getBytes(UTF_8));
    refused("10 MB of words on one line", "mot ".repeat(10 * MEGABYTE / 4).getBytes(UTF_8));
    refused("11 MB", new byte[11 * MEGABYTE]);
    refused("nothing", new byte[0]);
    for (String blank :
        List.of(
            " ",
            "\n\n\n",
            "\uFEFF",
            "\u200B\u200B",
            "<p></p>",
            "<html><body></body></html>",
            "WEBVTT",
            "{}")) {
      refused("blank " + blank.length() + blank, blank.getBytes(UTF_8));
    }
  }

  private void endless() {
    for (String deep :
        List.of(
            "<div>",
            "<b>",
            "<ul><li>",
            "<table><tr><td>",
            "<blockquote>",
            "<font>",
            "<a href=x>")) {
      taken(
          "deep " + deep,
          (deep.repeat(60_000) + "Oui ?" + deep.replace("<", "</").repeat(10)).getBytes(UTF_8));
    }
    taken("quotations in quotations", ("> ".repeat(50_000) + "oui").getBytes(UTF_8));
    taken("brackets", ("[".repeat(100_000) + "oui\n\n**a** **b**").getBytes(UTF_8));
    taken("stars", ("*a **b ".repeat(50_000) + "\n\n# x").getBytes(UTF_8));
    taken("labels", "A : b\n".repeat(8_000).getBytes(UTF_8));
    taken("dashes", "— oui\n".repeat(8_000).getBytes(UTF_8));
    taken("capitals", "Aa ".repeat(100_000).getBytes(UTF_8));
    taken("question marks", "? ".repeat(200_000).getBytes(UTF_8));
  }

  private void letters() {
    taken("lone surrogates", "Oui \uD800 non ?".getBytes(StandardCharsets.UTF_16LE));
    taken("UTF-16 with its mark", "\uFEFFQ : oui ?\nR : non.".getBytes(StandardCharsets.UTF_16LE));
    taken("UTF-16 the other way", "\uFEFFQ : oui ?\nR : non.".getBytes(StandardCharsets.UTF_16BE));
    taken("Windows", "Q : été ?\nR : déjà.".getBytes(StandardCharsets.ISO_8859_1));
    taken(
        "script",
        "<p>Q : oui ?</p><script>alert(1)</script><img src=x onerror=alert(1)>".getBytes(UTF_8));
    taken(
        "pictures elsewhere",
        ("<p>Oui ?</p><img src='"
                + outside
                + "/i.png'><link rel=stylesheet href='"
                + outside
                + "'>")
            .getBytes(UTF_8));
    for (String time :
        List.of(
            "99:99:99.999 --> 99:99:99.999",
            "00:00:00.000 --> -1",
            "999999999:00:00.000 --> 1",
            "a --> b")) {
      sent.add(
          new Sent(
              "time " + time,
              ("WEBVTT\n\n" + time + "\nOui ?\n").getBytes(UTF_8),
              !time.startsWith("99:")));
    }
    for (String json :
        List.of(
            "{\"text\":",
            "{\"text\": 1}",
            "{\"text\": null}",
            "{\"text\":\"\"}",
            "{\"text\":{\"a\":1}}",
            "{\"text\":" + "[".repeat(90_000))) {
      refused("json " + json.substring(0, Math.min(20, json.length())), json.getBytes(UTF_8));
    }
  }

  private void otherTypes() {
    for (String head :
        List.of(
            "%PDF-1.7\n",
            "{\\rtf1 oui}",
            "\u0089PNG\r\n\u001a\n",
            "GIF89a",
            "\u00ff\u00d8\u00ff\u00e0",
            "MZ\u0090\u0000",
            "\u007fELF\u0002",
            "ID3\u0003\u0000",
            "RIFF\u0000\u0000\u0000\u0000WAVE",
            "\u001f\u008b\u0008",
            "Rar!\u001a\u0007",
            "7z\u00bc\u00af\u0027\u001c",
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
            "SQLite format 3\u0000",
            "\u0000\u0000\u0000\u0018ftypmp42",
            "OggS\u0000",
            "fLaC\u0000",
            "BM\u0000\u0000",
            "wOFF\u0000",
            "\u00ca\u00fe\u00ba\u00be\u0000",
            "<svg xmlns='http://www.w3.org/2000/svg'/>")) {
      byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
      byte[] file = Arrays.copyOf(start, Math.max(start.length, 600));
      refused(
          "type " + sent.size(), head.startsWith("<svg") || head.startsWith("{") ? start : file);
    }
  }

  private void noise() {
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      byte[] noise = new byte[2_000 + random.nextInt(90_000)];
      random.nextBytes(noise);
      refused("noise " + i, noise);
    }
  }
}
