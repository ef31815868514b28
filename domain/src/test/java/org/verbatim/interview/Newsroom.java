package org.verbatim.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.checklist.SurroundingsInMemory;
import org.verbatim.expert.ExpertsInMemory;
import org.verbatim.journal.JournalInMemory;
import org.verbatim.notice.HouseOfNotices;
import org.verbatim.publication.DuePublications;
import org.verbatim.publication.EditionsInMemory;
import org.verbatim.publication.Printer;
import org.verbatim.publication.PublicationDesk;
import org.verbatim.readers.Visibility;
import org.verbatim.review.EditorialDesk;
import org.verbatim.review.Panel;
import org.verbatim.review.RoundsInMemory;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesFormat;
import org.verbatim.series.SeriesInMemory;
import org.verbatim.series.SeriesSettings;
import org.verbatim.staff.Account;
import org.verbatim.staff.AccountsInMemory;
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
import org.verbatim.thread.Hearing;

/** The use cases over ports that need no database, with an editor, a reviewer and a chief. */
final class Newsroom {

  final Actor editor = person("Élise Renard", Role.EDITOR);
  final Actor reviewer = person("Marc Tessier", Role.REVIEWER);
  final Actor chief = person("Claire Aubin", Role.CHIEF);

  final MovableClock clock = new MovableClock();
  final InterviewsInMemory interviews = new InterviewsInMemory();
  final EditionsInMemory editions = new EditionsInMemory();
  final HouseOfNotices notices = new HouseOfNotices(clock);
  final JournalInMemory journal = new JournalInMemory();
  final RoundsInMemory rounds = new RoundsInMemory();
  final AccountsInMemory accounts = new AccountsInMemory();
  final Hearing hearing = new Hearing(accounts, notices.herald());
  final SeriesInMemory shelf = new SeriesInMemory();
  final SurroundingsInMemory around = new SurroundingsInMemory();

  final SiteGenerationInMemory generation = new SiteGenerationInMemory();
  private final Acts acts = new Acts(interviews, journal, notices.herald(), clock);
  private final Printer printer = new Printer(editions, acts, generation, new ExpertsInMemory());

  final Drafting drafting = new Drafting(interviews, shelf, acts, generation, journal, clock);
  final Restoring restoring = new Restoring(interviews, shelf, acts, journal, clock);
  final EditorialDesk review =
      new EditorialDesk(acts, interviews, rounds, new Panel(accounts), notices.herald(), around);
  final PublicationDesk publication = new PublicationDesk(acts, printer, around);
  final DuePublications due =
      new DuePublications(this::nextDue, printer, journal, notices.herald(), around, clock);

  Newsroom() {
    notices.knows(editor, "elise");
    notices.knows(reviewer, "marc");
    notices.knows(chief, "claire");
  }

  static Actor person(String name, Role... roles) {
    return new Actor(UUID.randomUUID(), name, Arrays.stream(roles).collect(Collectors.toSet()));
  }

  /** Somebody else who publishes, and is told of it. */
  Actor publisher() {
    Actor publisher = person("Rose Lenoir", Role.EDITOR);
    notices.knows(publisher, "rose");
    return publisher;
  }

  /** A person of the staff who has an account, and can so be asked by name. */
  Account staff(Actor person) {
    String login = "p" + accounts.all().size() + "-" + person.account().toString().substring(0, 4);
    NewAccount wanted =
        new NewAccount(
            new Login(login), new DisplayName(person.name()), DeskLanguage.FR, person.roles());
    Account account = new Account(person.account(), wanted, clock.instant());
    accounts.add(account);
    return account;
  }

  static Actor with(Set<Role> roles, Actor person) {
    return new Actor(person.account(), person.name(), roles);
  }

  Interview drafted() {
    return drafting.begin(Words.complete("Une rivière ne déborde pas"), editor);
  }

  Interview approved() {
    Interview interview = drafted();
    approve(interview);
    return interview;
  }

  Interview published() {
    Interview interview = approved();
    publication.publish(interview.id(), editor);
    return interview;
  }

  Interview publishedIn(Series series) {
    SeriesPlace place = new SeriesPlace(series.id(), 0);
    Interview interview = drafting.begin(Words.complete("Une rivière", place), editor);
    approve(interview);
    publication.publish(interview.id(), editor);
    return interview;
  }

  /** A series that publishes nothing while threads are open, or one that does. */
  Series series(boolean stoppedByThreads) {
    return series(stoppedByThreads, 1);
  }

  /** The same, with so many approvals. */
  Series series(boolean stoppedByThreads, int approvals) {
    SeriesSettings settings =
        new SeriesSettings(
            "Paroles",
            RichText.EMPTY,
            SeriesFormat.CONVERSATION,
            false,
            "fr",
            List.of(),
            stoppedByThreads,
            approvals);
    Series series = new Series(Slug.of("paroles"), settings);
    shelf.add(series);
    return series;
  }

  void approve(Interview interview) {
    review.submit(interview.id(), editor);
    review.approve(interview.id(), reviewer);
  }

  void rewrite(Interview interview, String title) {
    keep(interview, Words.complete(title, interview.manuscript().text().series()), editor);
  }

  void keep(Interview interview, InterviewText text, Actor actor) {
    int version = interview.manuscript().version();
    drafting.keep(interview.id(), new TextSave(version, "", text), actor);
  }

  /** The moment after that time. */
  Instant in(Duration time) {
    return clock.instant().plus(time);
  }

  /** Does all that is due; how much that was. */
  int workOff() {
    int done = 0;
    while (due.workOffOne().isPresent()) {
      done++;
    }
    return done;
  }

  /** The title that readers see. */
  Optional<String> shownTitle(Interview interview) {
    boolean embargoed = interview.publication().embargo().isRunning();
    return editions
        .online(interview.id())
        .filter(edition -> Visibility.readersSee(edition.state(), embargoed))
        .map(edition -> edition.text().title());
  }

  private Optional<Interview> nextDue(Instant now) {
    return interviews.all().stream().filter(one -> one.calendar().hasCome(now)).findFirst();
  }
}
