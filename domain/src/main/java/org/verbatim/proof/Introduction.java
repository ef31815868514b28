package org.verbatim.proof;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.verbatim.refusal.Refused;

/** What an expert says of themselves: typed, sent, and settled by the desk detail by detail. */
@Embeddable
public class Introduction {

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "proof_particulars", joinColumns = @JoinColumn(name = "proof"))
  @MapKeyColumn(name = "stage")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<Particulars.Stage, Particulars> particulars = new EnumMap<>(Particulars.Stage.class);

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "proof_wish", joinColumns = @JoinColumn(name = "proof"))
  @MapKeyColumn(name = "detail")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<Detail, Wish> wishes = new EnumMap<>(Detail.class);

  /** Nothing was said. */
  protected Introduction() {}

  void type(Particulars said) {
    particulars.put(Particulars.Stage.DRAFT, said);
  }

  /** Whether what is typed was not sent so. */
  boolean differs() {
    return typed().filter(it -> !Optional.of(it).equals(sent())).isPresent();
  }

  /** Sends what is typed; what was settled of it stays settled until it is said otherwise. */
  void send(Introduced now) {
    typed()
        .map(Particulars::words)
        .ifPresent(
            words -> {
              particulars.put(Particulars.Stage.SENT, new Particulars(words));
              for (Detail detail : Detail.values()) {
                wish(detail, detail.in(words), now.of(detail));
              }
            });
  }

  private void wish(Detail detail, String wanted, String standing) {
    boolean nothing = wanted.isEmpty() || wanted.equals(standing);
    boolean same = wish(detail).filter(one -> one.words().equals(wanted)).isPresent();
    if (nothing && wish(detail).filter(Wish::isOpen).isPresent()) {
      wishes.remove(detail);
    } else if (!nothing && !(same && wish(detail).filter(Wish::isOpen).isEmpty())) {
      wishes.put(detail, new Wish(wanted, standing));
    }
  }

  /** The wish that awaits the desk. */
  Wish toSettle(Detail detail) {
    return wish(detail)
        .filter(Wish::isOpen)
        .orElseThrow(() -> new Refused(ProofRefusal.PROOF_NOTHING_TO_SETTLE));
  }

  /** Whether nothing of it awaits the desk. */
  public boolean isSettled() {
    return wishes.values().stream().noneMatch(Wish::isOpen);
  }

  /** What they want otherwise in this detail. */
  public Optional<Wish> wish(Detail detail) {
    return Optional.ofNullable(wishes.get(detail));
  }

  /** What they typed. */
  public Optional<Particulars> typed() {
    return Optional.ofNullable(particulars.get(Particulars.Stage.DRAFT));
  }

  /** What they sent. */
  public Optional<Particulars> sent() {
    return Optional.ofNullable(particulars.get(Particulars.Stage.SENT));
  }

  /** Whether they want their portrait shown, as they sent it. */
  public Consent consent() {
    return sent().map(one -> one.words().consent()).orElse(Consent.UNSAID);
  }
}
