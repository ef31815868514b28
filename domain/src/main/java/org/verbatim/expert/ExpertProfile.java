package org.verbatim.expert;

import java.util.regex.Pattern;
import org.verbatim.refusal.Refused;
import org.verbatim.text.Letters;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;

/**
 * How an expert is described.
 *
 * @param form how French sentences name them
 */
public record ExpertProfile(String name, RichText biography, Portrait portrait, FrenchForm form) {

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 120;

  private static final Pattern HASH = Pattern.compile("([0-9a-f]{64})?");

  /** Somebody of whom nobody said how to name them. */
  public ExpertProfile(String name, RichText biography, Portrait portrait) {
    this(name, biography, portrait, FrenchForm.UNSAID);
  }

  /** Refuses a profile without a name, and a portrait that no picture can be. */
  public ExpertProfile {
    name = Letters.asTyped(name);
    if (Letters.areUnseen(name) || name.length() > LONGEST_NAME) {
      throw new Refused(ExpertRefusal.EXPERT_NAME, LONGEST_NAME);
    }
    if (!HASH.matcher(portrait.media()).matches()) {
      throw new Refused(ExpertRefusal.EXPERT_PORTRAIT);
    }
  }
}
