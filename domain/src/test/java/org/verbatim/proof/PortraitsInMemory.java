package org.verbatim.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The port, answered without a database. */
final class PortraitsInMemory implements Portraits {

  final Map<UUID, byte[]> files = new HashMap<>();
  private final List<SentPortrait> portraits = new ArrayList<>();
  private final Proofs proofs;

  PortraitsInMemory(Proofs proofs) {
    this.proofs = proofs;
  }

  @Override
  public void add(SentPortrait portrait, PortraitFile file) {
    portraits.add(0, portrait);
    files.put(file.portrait(), file.bytes());
  }

  @Override
  public List<SentPortrait> of(UUID proof) {
    return portraits.stream().filter(one -> one.proof().equals(proof)).toList();
  }

  @Override
  public List<SentPortrait> ofInterview(UUID interview) {
    return proofs.of(interview).stream().flatMap(one -> of(one.id()).stream()).toList();
  }

  @Override
  public Optional<byte[]> file(UUID portrait) {
    return Optional.ofNullable(files.get(portrait));
  }

  @Override
  public void dropFile(UUID portrait) {
    files.remove(portrait);
  }

  @Override
  public void remove(SentPortrait portrait) {
    dropFile(portrait.id());
    portraits.remove(portrait);
  }
}
