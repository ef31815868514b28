package org.verbatim.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Words;
import org.verbatim.notice.HouseOfNotices;
import org.verbatim.staff.Account;
import org.verbatim.staff.AccountsInMemory;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.DisplayName;
import org.verbatim.staff.Login;
import org.verbatim.staff.NewAccount;
import org.verbatim.staff.Role;
import org.verbatim.text.Slug;

/** Whom a remark can speak to, in a house of many. */
class HearingTest {

  private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
  private static final int FEW = 8;

  private final AccountsInMemory accounts = new AccountsInMemory();
  private final HouseOfNotices notices =
      new HouseOfNotices(Clock.fixed(NOON, ZoneOffset.UTC), accounts);
  private final Hearing hearing = new Hearing(accounts, notices.herald());
  private final Actor author = person("elise", "Élise Renard", Role.EDITOR).toActor();
  private final Interview interview =
      new Interview(Slug.of("Une rivière"), Words.complete("Une rivière"), author, NOON);

  HearingTest() {
    for (int n = 0; n < 500; n++) {
      person("agent" + n, "Anne-Marie " + n, Role.REVIEWER);
    }
  }

  @Test
  void ofManyOnlyAFewAreGiven() {
    assertEquals(FEW, hearing.among(interview, "", FEW).size());
    assertEquals(FEW, hearing.among(interview, "a", FEW).size());
  }

  @Test
  void theLastOfTheAlphabetIsFoundByTheFirstLettersOfLoginOrName() {
    person("relecture", "Zoé Öztürk", Role.REVIEWER);

    for (String letters : List.of("zo", "ZOÉ", "ozt", "rel", "relecture")) {
      assertEquals(List.of("relecture"), found(letters), letters);
    }
    assertEquals(List.of(), found("turk"), "the middle of a name");
    assertEquals(FEW, found("mar").size(), "behind a hyphen");
  }

  @Test
  void whoWouldNotHearItIsNotOffered() {
    person("ada", "Ada Lemoine", Role.ADMIN);
    person("zacharie", "Zacharie Vidal", Role.REVIEWER).suspend(author);

    assertEquals(List.of(), found("ada"));
    assertEquals(List.of(), found("zac"));
  }

  private List<String> found(String letters) {
    return hearing.among(interview, letters, FEW).stream().map(one -> one.login().value()).toList();
  }

  private Account person(String login, String name, Role role) {
    NewAccount wanted =
        new NewAccount(new Login(login), new DisplayName(name), DeskLanguage.FR, Set.of(role));
    Account account = new Account(UUID.randomUUID(), wanted, NOON);
    accounts.add(account);
    return account;
  }
}
