package org.verbatim.whole.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.File;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbatim.interview.Drafting;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Stale;
import org.verbatim.interview.TextSave;
import org.verbatim.interview.WorkStatus;
import org.verbatim.journal.Act;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalEntry;
import org.verbatim.refusal.Refused;
import org.verbatim.review.EditorialDesk;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.staff.StaffOffice;
import org.verbatim.text.Answer;
import org.verbatim.text.BlockId;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;
import org.verbatim.whole.container.ManyHands.Outcome;

@ExtendWith(ArquillianExtension.class)
class InTheContainerIT {

  private static final String MODULES =
      """
      <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="11">
        <module><web><web-uri>verbatim-web.war</web-uri><context-root>/</context-root></web></module>
        <module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>
        <library-directory>lib</library-directory>
      </application>
      """;

  private static final int PEOPLE = 50;
  private static final int DEEDS_EACH = 20;

  private final Actor editor = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));

  @Inject private Drafting drafting;
  @Inject private EditorialDesk desk;
  @Inject private Interviews interviews;
  @Inject private StaffOffice office;
  @Inject private Journal journal;
  @Inject private ManyHands hands;

  /** The application as it is packaged, with the tests in a module of their own. */
  @Deployment
  static EnterpriseArchive application() {
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "tests.war")
            .addPackage(InTheContainerIT.class.getPackage())
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    return ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("verbatim.ear")))
        .addAsModule(Testable.archiveToTest(tests))
        .setApplicationXML(new StringAsset(MODULES));
  }

  @Test
  void aRefusalIsWrittenDownThoughNothingElseIsChanged() {
    Interview interview = drafting.begin("fr", editor);

    assertThrows(Refused.class, () -> desk.submit(interview.id(), editor));

    assertEquals(WorkStatus.DRAFT, interviews.require(interview.id()).status());
    JournalEntry last = journal.about(interview.id(), 1).get(0);
    assertEquals(Act.SUBMITTED, last.act());
    assertEquals(true, last.refused());
  }

  @Test
  void whatIsRefusedAtAnotherDeskIsWrittenDownThoughItsTransactionIsRolledBack() {
    UUID account = UUID.randomUUID();

    assertThrows(Refused.class, () -> office.suspend(account, editor, Instant.now()));

    JournalEntry last = journal.about(account, 1).get(0);
    assertEquals(Act.ACCOUNT_SUSPENDED, last.act());
    assertEquals("ADMINISTRATORS_ONLY", last.detail());
    assertEquals(true, last.refused());
  }

  @Test
  void aLateSaveIsKeptBesideTheTextThatStands() {
    Interview interview = drafting.begin("fr", editor);
    TextSave first = new TextSave(1, "", titled(interview, "Premier"));
    TextSave late = new TextSave(1, "", titled(interview, "Second"));
    drafting.keep(interview.id(), first, editor);

    assertThrows(Stale.class, () -> drafting.keep(interview.id(), late, editor));

    assertEquals("Premier", interviews.require(interview.id()).manuscript().text().title());
    UUID aside = interviews.revisions(interview.id(), 1).get(0).id();
    assertEquals("Second", interviews.revision(aside).orElseThrow().text().title());
  }

  @Test
  void fiftyPeopleAtOnceLeaveALegalStateARowForEachActAndNoLostText() throws Exception {
    Interview begun = drafting.begin(complete(), editor);

    hands.actOn(begun.id(), PEOPLE, DEEDS_EACH);

    List<JournalEntry> rows = journal.about(begun.id(), 2 * PEOPLE * DEEDS_EACH);
    Interview now = interviews.require(begun.id());
    assertEquals(hands.told(), writtenDown(rows));
    assertEquals(hands.done(Act.TEXT_CHANGED), hands.versions().size());
    assertEquals(1 + hands.versions().size(), now.manuscript().version());
    Replay replay = Replay.of(rows);
    assertEquals(replay.status(), now.status());
    assertEquals(replay.isOnline(), now.publication().isOnline());
    assertEquals(hands.done(Act.PUBLISHED), now.publication().editions());
  }

  /** How often each act was done or refused; an edit may take an approval back on its way. */
  private static Map<Outcome, Integer> writtenDown(List<JournalEntry> rows) {
    Set<Act> besides = EnumSet.of(Act.INTERVIEW_CREATED, Act.APPROVAL_TAKEN_BACK);
    return rows.stream()
        .filter(row -> !besides.contains(row.act()))
        .collect(Collectors.toMap(Outcome::of, row -> 1, Integer::sum));
  }

  private static InterviewText complete() {
    Participation expert =
        new Participation(UUID.randomUUID(), "Anne", "Hydrologue", "", Portrait.NONE);
    Answer answer = new Answer(new BlockId("x1a"), "", new RichText("<p>Depuis dix ans.</p>"));
    Exchange exchange =
        new Exchange(new BlockId("x1"), new RichText("<p>Depuis quand ?</p>"), List.of(answer));
    return new InterviewText(
        "fr",
        "",
        "Cinquante à la fois",
        "",
        new RichText("<p>Elle mesure les nappes.</p>"),
        null,
        List.of(),
        List.of(expert),
        List.of(),
        List.of(exchange));
  }

  private static InterviewText titled(Interview interview, String title) {
    InterviewText text = interview.manuscript().text();
    return text.with(title, text.standfirst(), text.blocks());
  }
}
