package org.verbatim.proof;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All decisions of experts. They can be added to and read; there is no way to change one. */
public interface SignOffs {

  /** Takes in a decision. */
  void add(SignOff signOff);

  /** Those of a reading, the oldest first. */
  List<SignOff> ofProof(UUID proof);

  /** Takes in a receipt. */
  void add(Receipt receipt);

  /** The receipt with this fingerprint. */
  Optional<Receipt> receipt(String fingerprint);
}
