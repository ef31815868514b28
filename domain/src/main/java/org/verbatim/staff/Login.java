package org.verbatim.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.verbatim.refusal.Refused;

/** What a person types to say who they are: in lower case, without accents, without spaces. */
public record Login(String value) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9._-]{2,40}");

  /** Folds to lower case; refuses what is no login. */
  public Login {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (!FORM.matcher(value).matches()) {
      throw new Refused(StaffRefusal.LOGIN_MALFORMED);
    }
  }

  /** The login, or nothing where the text cannot be one: for doors that must not say why. */
  public static Optional<Login> read(String typed) {
    String folded = typed.strip().toLowerCase(Locale.ROOT);
    return FORM.matcher(folded).matches() ? Optional.of(new Login(folded)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
