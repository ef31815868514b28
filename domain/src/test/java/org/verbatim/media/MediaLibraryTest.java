package org.verbatim.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatim.journal.Act;
import org.verbatim.journal.Journal;
import org.verbatim.journal.JournalEntry;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

/** The library of pictures, from the point of view of those who use it. */
class MediaLibraryTest {

  private static final Instant NOON = Instant.parse("2026-05-11T12:00:00Z");

  private final MediaInMemory media = new MediaInMemory();
  private final Chronicle chronicle = new Chronicle();
  private final MediaLibrary library =
      new MediaLibrary(media, chronicle, Clock.fixed(NOON, ZoneOffset.UTC));
  private final Actor editor = actor(Role.EDITOR);

  @Test
  void aPictureIsThereWithAllItsWidthsAfterItWasBrought() {
    Medium medium = library.upload(editor, "Été à Lyon.PNG", jpeg(700));
    assertEquals(medium, media.require(medium.hash()));
    assertEquals(List.of(320, 640, 700), medium.widths());
    medium.widths().forEach(w -> assertTrue(media.bytes(medium.hash(), w).isPresent()));
    assertEquals("ete-a-lyon.jpg", medium.name());
    assertEquals(editor.account(), medium.uploadedBy());
    assertEquals(NOON, medium.uploadedAt());
  }

  @Test
  void theSamePictureBroughtTwiceIsThereOnceAndKeepsWhatIsSaidOfIt() {
    Medium first = library.upload(editor, "a.jpg", jpeg(40));
    library.describe(editor, first.hash(), new MediumDescription("Légende", "Crédit", "Alt"));
    Medium second = library.upload(actor(Role.CHIEF), "b.jpg", jpeg(40));
    assertEquals(first, second);
    assertEquals("Légende", second.caption());
    assertEquals(1, media.count(""));
  }

  @Test
  void whatComesWithAPictureFillsOnlyWhatNobodyHasSaid() {
    library.upload(editor, "a.jpg", jpeg(40), new MediumDescription("Légende", "", ""));
    Medium medium =
        library.upload(editor, "a.jpg", jpeg(40), new MediumDescription("Autre", " Zoë ", ""));
    assertEquals(new MediumDescription("Légende", "Zoë", ""), medium.description());
    assertEquals(1, library.search("zoe", 0, 9).total());
  }

  @Test
  void aPictureIsFoundByWhatIsSaidOfIt() {
    Medium medium = library.upload(editor, "dsc1.jpg", jpeg(40));
    library.upload(editor, "dsc2.jpg", jpeg(41));
    library.describe(editor, medium.hash(), new MediumDescription("L’été", "Zoë", "Un lac"));
    assertEquals(List.of(medium), library.search("l'ete", 0, 10).media());
    assertEquals(List.of(medium), library.search("zoe", 0, 10).media());
    assertEquals(2, library.search("dsc", 0, 10).total());
    assertEquals(List.of(), library.search("hiver", 0, 10).media());
  }

  @Test
  void theLibraryIsReadPageByPage() {
    for (int i = 0; i < 5; i++) {
      library.upload(editor, "p" + i, jpeg(40 + i));
    }
    assertEquals(2, library.search("", 1, 2).media().size());
    assertTrue(library.search("", 1, 2).hasMore());
    assertFalse(library.search("", 2, 2).hasMore());
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"REVIEWER", "ADMIN"})
  void onlyThoseWhoEditBringAndDescribePictures(Role role) {
    Medium medium = library.upload(editor, "a.jpg", jpeg(40));
    MediumDescription none = new MediumDescription("", "", "");
    assertRefused(MediaRefusal.MEDIA_BY_EDITORS, () -> library.upload(actor(role), "a", jpeg(9)));
    assertRefused(
        MediaRefusal.MEDIA_BY_EDITORS, () -> library.describe(actor(role), medium.hash(), none));
  }

  @Test
  void whatIsNotThereCannotBeDescribed() {
    MediumDescription none = new MediumDescription("", "", "");
    assertRefused(
        MediaRefusal.MEDIUM_UNKNOWN, () -> library.describe(editor, "0".repeat(64), none));
  }

  @Test
  void bringingAndDescribingAreWrittenDown() {
    Medium medium = library.upload(editor, "a.jpg", jpeg(40));
    library.upload(editor, "a.jpg", jpeg(40));
    library.describe(editor, medium.hash(), new MediumDescription("", "", ""));
    assertEquals(
        List.of(Act.MEDIUM_ADDED, Act.MEDIUM_DESCRIBED),
        chronicle.entries.stream().map(JournalEntry::act).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "photo.jpeg,photo.jpg",
    "C:\\Photos\\Été 1.png,ete-1.jpg",
    "../../etc/passwd,passwd.jpg",
    "'',image.jpg",
    "😀.jpg,image.jpg",
    "a.b.c,a-b.jpg",
    "<script>.svg,script.jpg"
  })
  void aNameIsMadeFitForAnAddress(String sent, String kept) {
    assertEquals(kept, library.upload(editor, sent, jpeg(40)).name());
  }

  @Test
  void aWidthThatWasNotMadeIsAnsweredByTheNextOneThatWas() {
    Medium medium = library.upload(editor, "a.jpg", jpeg(700));
    assertEquals(320, medium.widthFor(1));
    assertEquals(640, medium.widthFor(321));
    assertEquals(700, medium.widthFor(641));
    assertEquals(700, medium.widthFor(5000));
    String hash = medium.hash();
    assertEquals(hash + "-640", library.file(hash, 400).orElseThrow().name());
    assertTrue(library.file("0".repeat(64), 400).isEmpty());
  }

  @Test
  void picturesAreFoundByTheirHashes() {
    Medium medium = library.upload(editor, "a.jpg", jpeg(40));
    assertEquals(
        Map.of(medium.hash(), medium), library.named(Set.of(medium.hash(), "0".repeat(64))));
  }

  private static InputStream jpeg(int width) {
    return new ByteArrayInputStream(Files.jpeg(width, 30));
  }

  private static Actor actor(Role role) {
    return new Actor(UUID.randomUUID(), "A", Set.copyOf(EnumSet.of(role)));
  }

  private static void assertRefused(MediaRefusal reason, Runnable act) {
    assertEquals(reason, assertThrows(Refused.class, act::run).reason());
  }

  private static final class Chronicle implements Journal {

    private final List<JournalEntry> entries = new ArrayList<>();

    @Override
    public void add(JournalEntry entry) {
      entries.add(entry);
    }

    @Override
    public List<JournalEntry> about(UUID subject, int atMost) {
      return List.of();
    }
  }
}
