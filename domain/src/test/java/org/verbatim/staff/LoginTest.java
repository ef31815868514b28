package org.verbatim.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.refusal.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

  @Test
  void capitalsAndSpacesAroundMakeNoDifference() {
    assertEquals(new Login("e.renard"), new Login(" E.Renard "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "élise", "e renard", "<script>", "e@renard"})
  void whatIsNoLoginIsRefused(String typed) {
    assertRefused(StaffRefusal.LOGIN_MALFORMED, () -> new Login(typed));
    assertTrue(Login.read(typed).isEmpty());
  }

  @Test
  void fortyCharactersAreALoginAndOneMoreIsNot() {
    assertEquals(40, new Login("a".repeat(40)).value().length());
    assertRefused(StaffRefusal.LOGIN_MALFORMED, () -> new Login("a".repeat(41)));
  }

  @Test
  void aNameIsRefusedWhenItIsEmptyEndlessOrUnprintable() {
    assertRefused(StaffRefusal.NAME_MALFORMED, () -> new DisplayName("  "));
    assertRefused(StaffRefusal.NAME_MALFORMED, () -> new DisplayName("a".repeat(81)));
    assertRefused(StaffRefusal.NAME_MALFORMED, () -> new DisplayName("a\u0000b"));
    assertEquals("Élise Renard", new DisplayName(" Élise \t Renard ").value());
  }
}
