package org.verbatim.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void withoutAnAddressOfItsOwnTheAddressFollowsThePort() {
    Settings settings = new Settings("demonstration", Optional.empty(), 19_999);

    assertEquals("http://localhost:19999/desk", settings.address("/desk"));
  }

  @Test
  void theAddressThatReadersUseCountsMoreThanThePort() {
    Settings settings = new Settings("production", Optional.of("https://entretiens.example/"), 80);

    assertEquals("https://entretiens.example/desk", settings.address("/desk"));
    assertEquals(80, settings.port());
  }
}
