package org.verbatim.media;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verbatim.refusal.Refused;

/** All pictures of the library. */
public interface Media {

  /** Whoever else wants to take in the picture with this hash waits for this transaction to end. */
  void reserve(String hash);

  /** Takes in a new picture with its variants. */
  void add(Medium medium, List<Picture.Variant> variants);

  /** The picture with this hash. */
  Optional<Medium> find(String hash);

  /** Those of these hashes that are there. */
  List<Medium> named(Set<String> hashes);

  /**
   * Those of which these words are said, accents and case apart; all for no words. The newest
   * first.
   *
   * @param from how many to leave out first, from 0
   * @param atMost how many to give at most
   */
  List<Medium> search(String words, int from, int atMost);

  /** Of how many pictures these words are said. */
  long count(String words);

  /** The file of a picture in exactly that width. */
  Optional<byte[]> bytes(String hash, int width);

  /** The picture with this hash; refused where there is none. */
  default Medium require(String hash) {
    return find(hash).orElseThrow(() -> new Refused(MediaRefusal.MEDIUM_UNKNOWN));
  }
}
