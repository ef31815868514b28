package org.verbatim.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who saves one draft again and again, until the server is no more. */
final class Scribe extends Thread {

  private static final int KEPT = 200;

  /** What the words of a draft are, in whatever order and dress the rest is kept. */
  private static final Pattern WORDS =
      Pattern.compile("\"(?:question|text)\"\\s*:\\s*\"([^\"]*)\"");

  private final Desk desk;
  private final Ledger ledger;
  private final UUID draft;
  private int version;

  Scribe(Desk desk, Ledger ledger, UUID draft) {
    this.desk = desk;
    this.ledger = ledger;
    this.draft = draft;
  }

  UUID draft() {
    return draft;
  }

  /** Begins with the version that stands. */
  void beginAt(int stands) {
    version = stands;
    start();
  }

  @Override
  public void run() {
    while (saves()) {
      version++;
    }
  }

  private boolean saves() {
    String text = DeskArchive.draftText(" " + UUID.randomUUID());
    ledger.attempted(draft, version + 1, hash(text));
    try {
      if (desk.save(draft, version, text).statusCode() != KEPT) {
        return false;
      }
    } catch (RuntimeException noAnswer) {
      return false;
    }
    ledger.acknowledged(draft, version + 1, hash(text));
    return true;
  }

  /** The words of a text, each of them and in their order, as a hash. */
  static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Matcher words = WORDS.matcher(text);
      while (words.find()) {
        digest.update(words.group(1).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
