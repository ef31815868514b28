package org.verbatim.web.desk.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.verbatim.media.Media;
import org.verbatim.media.Medium;
import org.verbatim.readers.ShownPicture;
import org.verbatim.text.InterviewText;
import org.verbatim.web.reading.Pictures;

/** The pictures of texts that are not published yet, as the desk may see them. */
@ApplicationScoped
public class PicturesOfTexts {

  private static final String PICTURES = "/desk/media";

  private Media media;

  /** For the container's proxy. */
  protected PicturesOfTexts() {}

  /** Takes them from this library. */
  @Inject
  public PicturesOfTexts(Media media) {
    this.media = media;
  }

  /** All pictures of these texts that are in the library. */
  public Pictures of(Collection<InterviewText> texts) {
    return of(texts, PICTURES);
  }

  /** The same at another address, whose door decides who sees them. */
  public Pictures of(Collection<InterviewText> texts, String base) {
    Set<String> hashes =
        texts.stream().flatMap(text -> text.mediaHashes().stream()).collect(Collectors.toSet());
    Map<String, ShownPicture> known =
        media.named(hashes).stream()
            .collect(Collectors.toMap(Medium::hash, PicturesOfTexts::shown));
    return new Pictures(base, known);
  }

  private static ShownPicture shown(Medium medium) {
    return new ShownPicture(
        medium.hash(), medium.name(), medium.width(), medium.height(), medium.widths());
  }
}
