package org.verbatim.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;

/** The journal's keys as the environment names them. */
@ApplicationScoped
class JournalKeysGiven {

  @Produces
  JournalKeys keys() {
    return JournalKeys.of(
        name -> ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(""));
  }
}
