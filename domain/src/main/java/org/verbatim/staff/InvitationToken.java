package org.verbatim.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a one-time link: 256 random bits. Only its fingerprint is ever stored. */
public record InvitationToken(String value) {

  private static final int BYTES = 32;

  /** A token that nobody can guess. */
  public static InvitationToken fresh(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The SHA-256 of the token, in hexadecimal: enough to recognise it, useless to forge it. */
  public String fingerprint() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** Says nothing, so that no token gets into a log by accident. */
  @Override
  public String toString() {
    return "InvitationToken";
  }
}
