package org.verbatim.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * One way of hashing: memory in KiB, passes, lanes, salt. RFC 9106; the default is the first choice
 * of the OWASP password storage cheat sheet.
 */
record Argon2id(int memory, int passes, int lanes, byte[] salt) {

  private static final int HASH_BYTES = 32;
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{43})");

  /** The parameters of every new hash. */
  static Argon2id ofToday(byte[] salt) {
    return new Argon2id(19_456, 2, 1, salt);
  }

  PasswordHash hash(String password) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return new PasswordHash(
        "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(
                memory,
                passes,
                lanes,
                base64.encodeToString(salt),
                base64.encodeToString(digest(password))));
  }

  /** Compares in a time that does not depend on where the bytes differ. */
  static boolean matches(String password, PasswordHash hash) {
    Matcher parts = PHC.matcher(hash.phc());
    if (!parts.matches()) {
      throw new IllegalStateException("a stored hash is damaged");
    }
    Argon2id argon =
        new Argon2id(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            Base64.getDecoder().decode(parts.group(4)));
    byte[] stored = Base64.getDecoder().decode(parts.group(5));
    return MessageDigest.isEqual(stored, argon.digest(password));
  }

  private byte[] digest(String password) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    generator.generateBytes(bytes(password), hash);
    return hash;
  }

  /** Keyboards differ in how they compose "é"; people do not know which one they have. */
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }
}
