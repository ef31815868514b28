package org.verbatim.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.verbatim.media.MediaLibrary;
import org.verbatim.media.Medium;
import org.verbatim.media.MediumDescription;
import org.verbatim.staff.Actor;
import org.verbatim.staff.DemonstrationStaff;

/**
 * Gives a demonstration something to look at, where there is nothing yet. The pictures come first,
 * each by itself, because they take long; one that is there already is not taken twice.
 */
@ApplicationScoped
public class DemonstrationContent {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalTime MORNING = LocalTime.of(9, 30);

  private DemonstrationStaff staff;
  private MediaLibrary library;
  private DemonstrationInterviews interviews;

  /** For the container's proxy. */
  protected DemonstrationContent() {}

  /** Brings pictures into this library, and the rest onto the shelves. */
  @Inject
  public DemonstrationContent(
      DemonstrationStaff staff, MediaLibrary library, DemonstrationInterviews interviews) {
    this.staff = staff;
    this.library = library;
    this.interviews = interviews;
  }

  /**
   * Brings everything in, unless somebody has begun to work here.
   *
   * @return whether it did
   */
  public boolean bring(Instant now) {
    if (!interviews.areWanted()) {
      return false;
    }
    Programme programme = DemonstrationFiles.programme();
    Cast cast = Cast.of(staff);
    interviews.bring(programme, pictures(programme, cast.editor()), cast, morningOf(now));
    return true;
  }

  private Map<String, String> pictures(Programme programme, Actor editor) {
    Map<String, String> hashes = new HashMap<>();
    for (Programme.Picture picture : programme.media()) {
      Medium medium = upload(picture.file(), editor);
      MediumDescription description =
          new MediumDescription(picture.caption(), picture.credit(), picture.alt());
      library.describe(editor, medium.hash(), description);
      hashes.put(picture.file(), medium.hash());
    }
    return hashes;
  }

  private Medium upload(String file, Actor editor) {
    try (InputStream content = DemonstrationFiles.picture(file)) {
      return library.upload(editor, file, content);
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }

  /** Acts of the desk fall into its hours. */
  private static Instant morningOf(Instant now) {
    return now.atZone(PARIS).with(MORNING).toInstant();
  }
}
