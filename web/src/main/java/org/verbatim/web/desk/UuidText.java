package org.verbatim.web.desk;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids as they come in addresses, where anything may stand. */
public final class UuidText {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private UuidText() {}

  /** The id, if it is one. */
  public static Optional<UUID> parse(@Nullable String text) {
    return Optional.ofNullable(text)
        .filter(one -> FORM.matcher(one).matches())
        .map(UUID::fromString);
  }
}
