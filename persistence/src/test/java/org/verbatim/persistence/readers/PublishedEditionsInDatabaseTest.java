package org.verbatim.persistence.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatim.persistence.Database;
import org.verbatim.publication.EditionState;
import org.verbatim.readers.Headline;
import org.verbatim.readers.PageWanted;
import org.verbatim.readers.PublishedEditions;
import org.verbatim.readers.PublishedInterview;
import org.verbatim.readers.Reading;
import org.verbatim.readers.SiteAddresses;
import org.verbatim.readers.Visibility;
import org.verbatim.text.InterviewText;
import org.verbatim.text.TextJson;

class PublishedEditionsInDatabaseTest {

  private static final PageWanted EVERYTHING = new PageWanted(1, PageWanted.LARGEST);

  @ParameterizedTest
  @EnumSource
  void everyDoorObeysTheOneRule(EditionState state) {
    everyDoorObeysTheOneRule(PrintedInDatabase.in(state), Visibility.readersSee(state, false));
  }

  @ParameterizedTest
  @EnumSource
  void everyDoorObeysTheOneRuleUnderAnEmbargo(EditionState state) {
    PrintedInDatabase printed = PrintedInDatabase.in(state);
    printed.embargo();
    everyDoorObeysTheOneRule(printed, Visibility.readersSee(state, true));
  }

  private static void everyDoorObeysTheOneRule(PrintedInDatabase printed, boolean seen) {
    UUID id = printed.interview();

    assertEquals(seen, ask(all -> all.read(printed.slug())) instanceof Reading.Found);
    assertEquals(seen, holds(ask(all -> all.newest(EVERYTHING).items()), id));
    assertEquals(
        seen, ask(all -> all.newestInFull(1000)).stream().anyMatch(one -> one.id().equals(id)));
    assertEquals(seen, ask(all -> all.series(printed.slug())).isPresent());
    assertEquals(seen, ask(all -> all.theme(printed.slug())).isPresent());
    assertEquals(seen, ask(all -> all.expert(printed.slug())).isPresent());
    assertEquals(seen, !ask(all -> all.pictures(Set.of(printed.hash()))).isEmpty());
    assertEquals(seen, isIn(ask(PublishedEditions::addresses), printed.slug()));
  }

  @ParameterizedTest
  @EnumSource
  void readersAreToldOfWhatWasWithdrawnAndOfNothingElse(EditionState state) {
    PrintedInDatabase printed = PrintedInDatabase.in(state);

    Reading reading = ask(all -> all.read(printed.slug()));

    assertEquals(Visibility.readersAreToldOf(state), reading instanceof Reading.Withdrawn);
  }

  @Test
  void theNoticeOfAWithdrawalIsRead() {
    PrintedInDatabase printed = PrintedInDatabase.in(EditionState.WITHDRAWN);

    assertEquals(
        "Retiré.",
        assertInstanceOf(Reading.Withdrawn.class, ask(all -> all.read(printed.slug()))).notice());
  }

  @Test
  void anEditionOfBeforeIsSignedByWhoeverBeganIt() {
    PrintedInDatabase printed = PrintedInDatabase.in(EditionState.ONLINE);

    assertEquals(List.of("Camille"), found(printed.slug()).interviewers());
  }

  @Test
  void anEditionIsSignedByThoseWhomItsTextNames() {
    PrintedInDatabase printed = PrintedInDatabase.in(EditionState.ONLINE);
    String text = TextJson.write(InterviewText.empty("fr").signedBy("Noé"));
    Database.inTransaction(
        database ->
            database
                .createNativeQuery("update edition set text = :text where id = :id")
                .setParameter("text", text)
                .setParameter("id", printed.interview())
                .executeUpdate());

    assertEquals(List.of("Noé"), found(printed.slug()).interviewers());
  }

  @Test
  void anOldAddressLeadsOn() {
    PrintedInDatabase printed = PrintedInDatabase.in(EditionState.ONLINE);

    assertEquals(new Reading.Moved(printed.slug()), ask(all -> all.read("old-" + printed.slug())));
  }

  @Test
  void anOldAddressOfWhatNobodyMayKnowLeadsNowhere() {
    PrintedInDatabase printed = PrintedInDatabase.in(EditionState.REPLACED);

    assertEquals(new Reading.Missing(), ask(all -> all.read("old-" + printed.slug())));
  }

  @Test
  void anOldAddressOfWhatIsUnderAnEmbargoLeadsNowhere() {
    PrintedInDatabase printed = PrintedInDatabase.in(EditionState.ONLINE);
    printed.embargo();

    assertEquals(new Reading.Missing(), ask(all -> all.read("old-" + printed.slug())));
  }

  @Test
  void anInterviewKnowsItsNeighboursInItsSeries() {
    UUID series = UUID.randomUUID();
    PrintedInDatabase first = PrintedInDatabase.inSeries(EditionState.ONLINE, series, 1);
    PrintedInDatabase second = PrintedInDatabase.inSeries(EditionState.ONLINE, series, 2);
    PrintedInDatabase.inSeries(EditionState.ONLINE, series, 3).embargo();
    PrintedInDatabase fourth = PrintedInDatabase.inSeries(EditionState.ONLINE, series, 4);

    PublishedInterview read = found(second.slug());

    assertEquals(Optional.of(first.slug()), read.previous().map(Headline::slug));
    assertEquals(Optional.of(fourth.slug()), read.next().map(Headline::slug));
  }

  @Test
  void picturesAreShownInTheWidthsThatTheyAreKeptIn() {
    PrintedInDatabase printed = PrintedInDatabase.in(EditionState.ONLINE);

    Headline headline = ask(all -> all.with(all.expert(printed.slug()).orElseThrow())).get(0);

    assertEquals(List.of(320, 800), headline.people().get(0).portrait().widths());
  }

  @Test
  void theSiteMovesOnWhenASeriesIsDescribedAnew() {
    PrintedInDatabase printed = PrintedInDatabase.in(EditionState.ONLINE);
    long before = generation();

    Database.inTransaction(
        database ->
            database
                .createNativeQuery("update series set title = 'Autre' where id = :id")
                .setParameter("id", printed.series())
                .executeUpdate());

    assertTrue(generation() > before);
  }

  private static long generation() {
    return Database.inTransaction(
        database ->
            (Long)
                database
                    .createNativeQuery("select generation from site_generation", Long.class)
                    .getSingleResult());
  }

  private static PublishedInterview found(String slug) {
    return assertInstanceOf(Reading.Found.class, ask(all -> all.read(slug))).interview();
  }

  private static boolean holds(List<Headline> headlines, UUID interview) {
    return headlines.stream().anyMatch(one -> one.id().equals(interview));
  }

  private static boolean isIn(SiteAddresses addresses, String slug) {
    return addresses.interviews().stream().anyMatch(entry -> entry.slug().equals(slug));
  }

  private static <T> T ask(Function<PublishedEditions, T> question) {
    return Database.inTransaction(
        database -> question.apply(Database.with(database, new PublishedEditionsInDatabase())));
  }
}
