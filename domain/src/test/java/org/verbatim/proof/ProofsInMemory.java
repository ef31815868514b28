package org.verbatim.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ports, answered without a database. */
final class ProofsInMemory implements Proofs, SignOffs {

  final List<Proof> proofs = new ArrayList<>();
  final List<ProofLink> links = new ArrayList<>();
  final List<SignOff> signOffs = new ArrayList<>();
  final List<Receipt> receipts = new ArrayList<>();

  @Override
  public void add(Proof proof) {
    proofs.add(proof);
  }

  @Override
  public Optional<Proof> byId(UUID id) {
    return proofs.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Proof> toChange(UUID id) {
    return byId(id);
  }

  @Override
  public Optional<UUID> interviewOf(UUID id) {
    return byId(id).map(Proof::interview);
  }

  @Override
  public List<Proof> of(UUID id) {
    return proofs.stream().filter(one -> one.interview().equals(id)).toList();
  }

  @Override
  public void add(ProofLink link) {
    links.add(link);
  }

  @Override
  public Optional<ProofLink> link(String fingerprint) {
    return links.stream().filter(one -> one.fingerprint().equals(fingerprint)).findFirst();
  }

  @Override
  public List<ProofLink> links(UUID proof) {
    return links.stream().filter(one -> one.proof().equals(proof)).toList();
  }

  @Override
  public List<ProofLink> linksOf(UUID interview) {
    return of(interview).stream().flatMap(one -> links(one.id()).stream()).toList();
  }

  @Override
  public Optional<Proof> nextToRemind(Instant now) {
    return proofs.stream().filter(one -> one.timetable().isToBeReminded(now)).findFirst();
  }

  @Override
  public Optional<Proof> nextOver(Instant now) {
    return proofs.stream()
        .filter(one -> one.timetable().endedAt().isEmpty() && !one.timetable().isOpen(now))
        .findFirst();
  }

  @Override
  public void add(SignOff signOff) {
    signOffs.add(signOff);
  }

  @Override
  public List<SignOff> ofProof(UUID proof) {
    return signOffs.stream().filter(one -> one.proof().equals(proof)).toList();
  }

  @Override
  public void add(Receipt receipt) {
    receipts.add(receipt);
  }

  @Override
  public Optional<Receipt> receipt(String fingerprint) {
    return receipts.stream().filter(one -> one.fingerprint().equals(fingerprint)).findFirst();
  }
}
