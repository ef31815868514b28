package org.verbatim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatim.expert.ExpertDesk;
import org.verbatim.interview.Drafting;
import org.verbatim.media.MediaLibrary;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.series.SeriesDesk;
import org.verbatim.series.SeriesRefusal;
import org.verbatim.series.SeriesSettings;
import org.verbatim.staff.Actor;
import org.verbatim.staff.OwnProfile;
import org.verbatim.staff.Role;
import org.verbatim.staff.StaffOffice;
import org.verbatim.theme.ThemeDesk;

class WatchedAttemptsTest {

  private static final Instant NOW = Instant.parse("2026-05-11T10:00:00Z");
  private static final UUID SERIES = UUID.randomUUID();
  private static final Actor EDITOR = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));

  private final JournalInMemory journal = new JournalInMemory();
  private final WatchedAttempts watched =
      new WatchedAttempts(new RefusedAttempts(journal, Clock.fixed(NOW, ZoneOffset.UTC)));

  @Test
  void whatIsRefusedIsWrittenDownAndRefusedAllTheSame() {
    Refused refusal = new Refused(SeriesRefusal.SERIES_BY_CHIEF);

    assertSame(refusal, assertThrows(Refused.class, () -> watched.watch(settling(refusal))));

    JournalEntry entry = journal.about(SERIES, 9).get(0);
    assertEquals(Act.SERIES_SETTLED, entry.act());
    assertTrue(entry.refused());
    assertEquals("SERIES_BY_CHIEF", entry.detail());
    assertEquals("Élise", entry.actorName());
    assertEquals(NOW, entry.at());
  }

  @Test
  void aFailureIsNoRefusal() {
    assertThrows(
        IllegalStateException.class, () -> watched.watch(settling(new IllegalStateException())));

    assertEquals(List.of(), journal.about(SERIES, 9));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        SeriesDesk.class,
        ExpertDesk.class,
        ThemeDesk.class,
        MediaLibrary.class,
        StaffOffice.class
      })
  void everythingThatIsDoneAtADeskIsAnAttempt(Class<?> desk) {
    Stream<Method> acts = publicMethods(desk).filter(WatchedAttemptsTest::hasAnActor);

    assertEquals(
        List.of(),
        acts.filter(act -> !act.getReturnType().equals(List.class))
            .filter(act -> !act.isAnnotationPresent(Attempt.class))
            .map(Method::getName)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void everyAttemptHasAnActorAndIsAnActOfTheJournal(Method attempt) {
    String act = attempt.getAnnotation(Attempt.class).value();

    assertTrue(hasAnActor(attempt));
    assertEquals(act, Act.valueOf(act).name());
  }

  static Stream<Method> attempts() {
    return Stream.of(
            SeriesDesk.class,
            ExpertDesk.class,
            ThemeDesk.class,
            MediaLibrary.class,
            StaffOffice.class,
            OwnProfile.class,
            Drafting.class)
        .flatMap(WatchedAttemptsTest::publicMethods)
        .filter(method -> method.isAnnotationPresent(Attempt.class));
  }

  private static Stream<Method> publicMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()));
  }

  private static boolean hasAnActor(Method method) {
    return List.of(method.getParameterTypes()).contains(Actor.class);
  }

  /** A call of the series' desk that ends like this. */
  private static InvocationContext settling(RuntimeException end) throws NoSuchMethodException {
    Method settle =
        SeriesDesk.class.getMethod(
            "settle", UUID.class, int.class, SeriesSettings.class, Actor.class);
    Object[] arguments = {SERIES, 1, null, EDITOR};
    return (InvocationContext)
        Proxy.newProxyInstance(
            WatchedAttemptsTest.class.getClassLoader(),
            new Class<?>[] {InvocationContext.class},
            (proxy, method, none) ->
                switch (method.getName()) {
                  case "getMethod" -> settle;
                  case "getParameters" -> arguments;
                  default -> throw end;
                });
  }
}
