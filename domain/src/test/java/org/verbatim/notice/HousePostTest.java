package org.verbatim.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.notice.Post.Letter;
import org.verbatim.settings.Settings;
import org.verbatim.staff.Account;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.NewAccount;
import org.verbatim.staff.Role;

class HousePostTest {

  private static final String SITE = "https://desk.example.org";

  private final List<Letter> carried = new ArrayList<>();
  private final Letter letter = letter();

  @Test
  void aProductionHasAPostWhereAMailServerIsNamed() {
    assertFalse(post("production", SITE, Optional.empty()).isOpen());
    assertTrue(post("production", SITE, Optional.of("mail.example.org")).isOpen());
  }

  @Test
  void untilSomebodyTakesMailsOutTheyWaitAsForADeadMailServer() {
    HousePost post = post("production", SITE, Optional.of("mail.example.org"));
    Undelivered waits = assertThrows(Undelivered.class, () -> post.deliver(letter));
    assertTrue(waits.isClosed());

    post.carriedBy(carried::add);
    post.deliver(letter);
    assertEquals(List.of(letter), carried);
  }

  @Test
  void aDemonstrationHasAPostThatKeepsItsMails() {
    HousePost post = post("demonstration", SITE, Optional.of("mail.example.org"));
    post.carriedBy(carried::add);
    assertTrue(post.isOpen());
    post.deliver(letter);
    assertEquals(List.of(), carried);
  }

  @ParameterizedTest
  @CsvSource({
    "https://desk.example.org, desk.example.org",
    "https://desk.example.org:8443/under, desk.example.org",
    "http://localhost:9080, verbatim.localhost"
  })
  void mailsComeFromTheHostOfTheDesk(String address, String place) {
    assertEquals(place, post("production", address, Optional.empty()).place());
  }

  private static HousePost post(String mode, String address, Optional<String> host) {
    return new HousePost(new Settings(mode, Optional.of(address), 9080), host);
  }

  private static Letter letter() {
    Account elise =
        new Account(
            UUID.randomUUID(),
            NewAccount.typed("elise", "Élise", DeskLanguage.FR, Set.of(Role.EDITOR)),
            Instant.EPOCH);
    MailAddress address = new MailAddress("elise@example.org");
    return new Letter(
        new Mail(elise.id(), address, "example.org", Instant.EPOCH),
        Recipient.of(elise),
        List.of());
  }
}
