package org.verbatim.media;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.verbatim.text.FoldedText;

/** A library that forgets. */
public final class MediaInMemory implements Media {

  private final Map<String, Medium> media = new LinkedHashMap<>();
  private final Map<MediumVariant.Key, byte[]> files = new HashMap<>();

  @Override
  public void reserve(String hash) {
    // Nobody else is here.
  }

  @Override
  public void add(Medium medium, List<Picture.Variant> variants) {
    media.put(medium.hash(), medium);
    for (Picture.Variant variant : variants) {
      files.put(new MediumVariant.Key(medium.hash(), variant.width()), variant.bytes());
    }
  }

  @Override
  public Optional<Medium> find(String hash) {
    return Optional.ofNullable(media.get(hash));
  }

  @Override
  public List<Medium> named(Set<String> hashes) {
    return media.values().stream().filter(one -> hashes.contains(one.hash())).toList();
  }

  @Override
  public List<Medium> search(String words, int from, int atMost) {
    return media.values().stream()
        .filter(medium -> speaksOf(medium, words))
        .skip(from)
        .limit(atMost)
        .toList();
  }

  @Override
  public long count(String words) {
    return media.values().stream().filter(medium -> speaksOf(medium, words)).count();
  }

  @Override
  public Optional<byte[]> bytes(String hash, int width) {
    return Optional.ofNullable(files.get(new MediumVariant.Key(hash, width)));
  }

  private static boolean speaksOf(Medium medium, String words) {
    String said = String.join(" ", medium.name(), medium.caption(), medium.credit(), medium.alt());
    return FoldedText.of(said).contains(words);
  }
}
