package org.verbatim.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.journal.Journal;
import org.verbatim.refusal.Attempt;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

/** Takes pictures in, describes and finds them. */
@ApplicationScoped
@Transactional
public class MediaLibrary {

  private Media media;
  private Journal journal;
  private Clock clock;

  /** For the container's proxy. */
  protected MediaLibrary() {}

  /** A library over these pictures. */
  @Inject
  public MediaLibrary(Media media, Journal journal, Clock clock) {
    this.media = media;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Takes a picture in; one that is there already is answered as it is.
   *
   * @throws Refused for a {@link MediaRefusal}
   */
  @Attempt("MEDIUM_ADDED")
  public Medium upload(Actor actor, String name, InputStream file) {
    return upload(actor, name, file, MediumDescription.NONE);
  }

  /**
   * Takes a picture in with what is said about it. Of one that is there already, only what nobody
   * has said yet is taken over.
   *
   * @throws Refused for a {@link MediaRefusal}
   */
  @Attempt("MEDIUM_ADDED")
  public Medium upload(Actor actor, String name, InputStream file, MediumDescription description) {
    refuseOthers(actor);
    Picture picture = ImageIntake.take(file);
    media.reserve(picture.hash());
    Medium medium = media.find(picture.hash()).orElseGet(() -> added(picture, name, actor));
    medium.describe(medium.description().completedBy(description));
    return medium;
  }

  /** Says what a picture shows, whose it is, and what someone who cannot see it should know. */
  @Attempt("MEDIUM_DESCRIBED")
  public Medium describe(Actor actor, String hash, MediumDescription description) {
    refuseOthers(actor);
    Medium medium = media.require(hash);
    medium.describe(description);
    record(Act.MEDIUM_DESCRIBED, medium, actor);
    return medium;
  }

  /** The pictures of which these words are said, the newest first; pages count from 0. */
  public MediaPage search(String words, int page, int size) {
    List<Medium> found = media.search(words, page * size, size);
    return new MediaPage(found, page, size, media.count(words));
  }

  /** These pictures by their hashes, as far as they are there. */
  public Map<String, Medium> named(Set<String> hashes) {
    return media.named(hashes).stream().collect(Collectors.toMap(Medium::hash, one -> one));
  }

  /** The picture with this hash; refused where there is none. */
  public Medium require(String hash) {
    return media.require(hash);
  }

  /** The file of a picture in the width that comes next to what is wanted. */
  public Optional<MediumFile> file(String hash, int wanted) {
    return media.find(hash).flatMap(medium -> file(medium, medium.widthFor(wanted)));
  }

  private Optional<MediumFile> file(Medium medium, int width) {
    return media
        .bytes(medium.hash(), width)
        .map(bytes -> new MediumFile(medium.type(), medium.hash() + "-" + width, bytes));
  }

  private Medium added(Picture picture, String name, Actor actor) {
    Medium medium = new Medium(picture, name, actor, clock.instant());
    media.add(medium, picture.variants());
    record(Act.MEDIUM_ADDED, medium, actor);
    return medium;
  }

  private void record(Act act, Medium medium, Actor actor) {
    String detail = medium.name() + " " + medium.hash();
    journal.record(actor, clock.instant(), Fact.done(act, detail));
  }

  private static void refuseOthers(Actor actor) {
    if (!actor.holdsOneOf(Set.of(Role.EDITOR, Role.CHIEF))) {
      throw new Refused(MediaRefusal.MEDIA_BY_EDITORS);
    }
  }
}
