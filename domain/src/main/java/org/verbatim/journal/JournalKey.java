package org.verbatim.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that seals the rows of the journal. It never leaves the program: the database and the log
 * know its name alone, which does not give it away.
 */
public final class JournalKey {

  /** So many characters a key has at least: fewer could be guessed from the seals. */
  public static final int SHORTEST = 32;

  /** The key of demonstrations. It stands here for everybody to read, and proves nothing. */
  public static final String OF_DEMONSTRATIONS = "demonstration-key-known-to-everybody";

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH_OF_NAME = 12;

  private final SecretKeySpec secret;
  private final String id;

  /**
   * The key with this secret.
   *
   * @throws IllegalArgumentException if it is too short
   */
  public JournalKey(String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "A key of the journal has at least " + SHORTEST + " characters");
    }
    this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.id = seal(new CanonicalForm("name")).hex().substring(0, LENGTH_OF_NAME);
  }

  /** Its name, which stands beside each seal. */
  public String id() {
    return id;
  }

  Seal seal(CanonicalForm form) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return Seal.of(mac.doFinal(form.bytes()));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Override
  public String toString() {
    return "key " + id;
  }
}
