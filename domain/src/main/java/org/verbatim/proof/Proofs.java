package org.verbatim.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.verbatim.refusal.Refused;

/** All readings by experts, with the links to them. */
public interface Proofs {

  /** Takes in a new one. */
  void add(Proof proof);

  /** The one with this id. */
  Optional<Proof> byId(UUID id);

  /** The one with this id, to be changed: nobody else changes it until this transaction ends. */
  Optional<Proof> toChange(UUID id);

  /** The interview of the one with this id. */
  Optional<UUID> interviewOf(UUID id);

  /** Those of an interview, the newest first. */
  List<Proof> of(UUID interview);

  /** Takes in a new link. */
  void add(ProofLink link);

  /** The link with this fingerprint. */
  Optional<ProofLink> link(String fingerprint);

  /** The links to a reading, the newest first. */
  List<ProofLink> links(UUID proof);

  /** The links to all readings of an interview, the newest first. */
  List<ProofLink> linksOf(UUID interview);

  /** One of whose experts somebody is to remind, that nobody else holds. */
  Optional<Proof> nextToRemind(Instant now);

  /** One whose day has passed, that nobody else holds. */
  Optional<Proof> nextOver(Instant now);

  /** The one with this id, to be changed; refused where there is none. */
  default Proof requireToChange(UUID id) {
    return toChange(id).orElseThrow(() -> new Refused(ProofRefusal.PROOF_UNKNOWN));
  }
}
