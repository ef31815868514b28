package org.verbatim.persistence.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalEntry;
import org.verbatim.media.Media;
import org.verbatim.media.MediaLibrary;
import org.verbatim.media.Medium;
import org.verbatim.media.MediumDescription;
import org.verbatim.persistence.Database;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

class MediaInDatabaseTest {

  private static final Actor EDITOR = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));

  @Test
  void aPictureIsReadAsItWasWrittenInEachOfItsWidths() throws IOException {
    InputStream file = picture(701);
    Medium written = in(media -> library(media).upload(EDITOR, "été.png", file));

    Medium read = in(media -> media.require(written.hash()));

    assertEquals("ete.jpg", read.name());
    assertEquals(List.of(320, 640, 701), read.widths());
    for (int width : read.widths()) {
      byte[] bytes = in(media -> media.bytes(read.hash(), width)).orElseThrow();
      assertEquals(width, ImageIO.read(new ByteArrayInputStream(bytes)).getWidth());
    }
    assertTrue(in(media -> media.bytes(read.hash(), 641)).isEmpty());
  }

  @Test
  void theSamePictureIsThereOnce() {
    InputStream first = picture(81);
    InputStream second = picture(81);
    Medium written = in(media -> library(media).upload(EDITOR, "a", first));
    byte[] before = in(media -> media.bytes(written.hash(), 81)).orElseThrow();
    Medium again = in(media -> library(media).upload(EDITOR, "b", second));
    assertEquals(written.hash(), again.hash());
    assertEquals("a.jpg", again.name());
    assertArrayEquals(before, in(media -> media.bytes(written.hash(), 81)).orElseThrow());
  }

  @Test
  void ofTwoWhoBringTheSamePictureAtOnceTheSecondGetsTheMediumOfTheFirst() throws Exception {
    CountDownLatch brought = new CountDownLatch(1);
    CompletableFuture<Medium> first =
        CompletableFuture.supplyAsync(
            () ->
                in(
                    media -> {
                      Medium medium = library(media).upload(EDITOR, "a", picture(82));
                      brought.countDown();
                      awaitSomebodyWaiting();
                      return medium;
                    }));
    assertTrue(brought.await(30, TimeUnit.SECONDS), "The first does not come");

    Medium second = in(media -> library(media).upload(EDITOR, "b", picture(82)));

    assertEquals(first.get().hash(), second.hash());
    assertEquals("a.jpg", second.name());
  }

  /** Until another transaction cannot go on before this one has ended. */
  private static void awaitSomebodyWaiting() {
    String waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
    for (int tries = 0; tries < 200; tries++) {
      Long count =
          Database.inTransaction(
              manager -> (Long) manager.createNativeQuery(waiting, Long.class).getSingleResult());
      if (count > 0) {
        return;
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    throw new AssertionError("Nobody waited for the first to end");
  }

  @Test
  void aPictureIsFoundByWhatIsSaidOfItTheNewestFirst() {
    String word = "mot" + UUID.randomUUID().toString().replace("-", "");
    Medium older = described(91, "L’ÉTÉ " + word);
    Medium newer = described(92, "100 % " + word + "_");
    assertEquals(List.of(newer.hash(), older.hash()), found(word, 0, 9));
    assertEquals(List.of(older.hash()), found(word, 1, 9));
    assertEquals(List.of(newer.hash()), found(word, 0, 1));
    assertEquals(List.of(older.hash()), found("l'ete " + word, 0, 9));
    assertEquals(List.of(newer.hash()), found(word + "_", 0, 9));
    assertEquals(2L, in(media -> media.count(word)).longValue());
    assertEquals(0L, in(media -> media.count("%" + word)).longValue());
  }

  @Test
  void picturesAreFoundByTheirHashes() {
    Medium one = described(93, "");
    assertEquals(1, in(media -> media.named(Set.of(one.hash(), "0".repeat(64)))).size());
    assertEquals(List.of(), in(media -> media.named(Set.of())));
  }

  private static Medium described(int width, String caption) {
    InputStream file = picture(width);
    return in(
        media -> {
          Medium medium = library(media).upload(EDITOR, "p", file);
          MediumDescription description = new MediumDescription(caption, "", "");
          return library(media).describe(EDITOR, medium.hash(), description);
        });
  }

  private static List<String> found(String words, int from, int atMost) {
    return in(media -> media.search(words, from, atMost)).stream().map(Medium::hash).toList();
  }

  private static MediaLibrary library(Media media) {
    return new MediaLibrary(media, new NoJournal(), Clock.systemUTC());
  }

  private static <T> T in(Function<Media, T> work) {
    return Database.inTransaction(manager -> work.apply(media(manager)));
  }

  private static Media media(EntityManager manager) {
    return Database.with(manager, new MediaInDatabase());
  }

  private static InputStream picture(int width) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return new ByteArrayInputStream(bytes.toByteArray());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static final class NoJournal implements Journal {

    @Override
    public void add(JournalEntry entry) {
      // Another test's concern.
    }

    @Override
    public List<JournalEntry> about(UUID subject, int atMost) {
      return List.of();
    }
  }
}
