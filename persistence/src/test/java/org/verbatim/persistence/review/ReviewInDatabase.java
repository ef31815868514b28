package org.verbatim.persistence.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Acts;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.notice.Herald;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.NoPost;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.persistence.interview.CompleteText;
import org.verbatim.review.EditorialDesk;
import org.verbatim.review.Panel;
import org.verbatim.review.Priority;
import org.verbatim.review.ReviewRequest;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesFormat;
import org.verbatim.series.SeriesRights;
import org.verbatim.series.SeriesSettings;
import org.verbatim.staff.Account;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.DisplayName;
import org.verbatim.staff.Login;
import org.verbatim.staff.NewAccount;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;
import org.verbatim.text.SeriesPlace;
import org.verbatim.text.Slug;

/** People with accounts, and a desk over the database at which they hand in and decide. */
final class ReviewInDatabase {

  static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

  final Actor editor = person("Élise", Role.EDITOR);
  final Actor marc = person("Marc", Role.REVIEWER);
  final Actor noe = person("Noé", Role.REVIEWER);

  UUID submitted(Priority priority, LocalDate due) {
    UUID id = drafted(null);
    ReviewRequest request =
        new ReviewRequest(List.of(marc.account()), Optional.ofNullable(due), priority, "");
    at(desk -> done(() -> desk.submit(id, request, editor)));
    return id;
  }

  static ReviewRequest asking(Actor... people) {
    List<UUID> accounts = Arrays.stream(people).map(Actor::account).toList();
    return new ReviewRequest(accounts, Optional.empty(), Priority.NORMAL, "");
  }

  static Void done(Runnable act) {
    act.run();
    return null;
  }

  static <T> T at(Function<EditorialDesk, T> work) {
    return Database.inTransaction(manager -> work.apply(desk(manager)));
  }

  static EditorialDesk desk(EntityManager manager) {
    Interviews interviews = OtherAdapters.interviews(manager);
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    Herald herald = OtherAdapters.herald(manager, new NoPost());
    Acts acts = new Acts(interviews, OtherAdapters.journal(manager), herald, clock);
    Panel panel = new Panel(OtherAdapters.accounts(manager));
    return new EditorialDesk(
        acts, interviews, OtherAdapters.rounds(manager), panel, herald, Surroundings.UNKNOWN);
  }

  static Series series(int approvals, SeriesRights rights) {
    SeriesSettings settings =
        new SeriesSettings(
            "Paroles",
            RichText.EMPTY,
            SeriesFormat.CONVERSATION,
            false,
            "fr",
            List.of(),
            false,
            approvals);
    Series series = new Series(Slug.of("paroles " + UUID.randomUUID()), settings);
    series.entrust(rights);
    return kept(series);
  }

  UUID drafted(Series series) {
    SeriesPlace place = series == null ? null : new SeriesPlace(series.id(), 0);
    Slug slug = Slug.of("entretien " + UUID.randomUUID());
    return kept(new Interview(slug, text(place), editor, NOON)).id();
  }

  static Actor person(String name, Role role) {
    Login login = new Login("p" + UUID.randomUUID().toString().substring(0, 8));
    NewAccount wanted = new NewAccount(login, new DisplayName(name), DeskLanguage.FR, Set.of(role));
    return kept(new Account(UUID.randomUUID(), wanted, NOON)).toActor();
  }

  static <T> T kept(T entity) {
    return Database.inTransaction(
        manager -> {
          manager.persist(entity);
          return entity;
        });
  }

  static InterviewText text(SeriesPlace place) {
    return CompleteText.of("L'eau baisse", place);
  }
}
