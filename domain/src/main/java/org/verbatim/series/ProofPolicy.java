package org.verbatim.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.verbatim.refusal.Refused;
import org.verbatim.text.Letters;

/** How the experts of a series read their answers before readers do. */
@Embeddable
public class ProofPolicy {

  /** The longest time that an expert can be given, in days. */
  public static final int MOST_DAYS = 90;

  /** The longest rule, in characters. */
  public static final int LONGEST_RULE = 1_000;

  private static final int USUAL_DAYS = 10;

  @Column(name = "proof_required", nullable = false)
  private boolean required;

  @Enumerated(EnumType.STRING)
  @Column(name = "proof_scope", nullable = false)
  private ProofScope scope = ProofScope.WORDING;

  @Column(name = "proof_days", nullable = false)
  private int days = USUAL_DAYS;

  @Column(name = "proof_blocks", nullable = false)
  private boolean blocking;

  @Column(name = "proof_labelled", nullable = false)
  private boolean labelled = true;

  @Enumerated(EnumType.STRING)
  @Column(name = "proof_silence", nullable = false)
  private Silence silence = Silence.GOES_ON;

  @Column(name = "questionnaire", nullable = false)
  private boolean questionnaire = true;

  @Column(name = "proof_rule", nullable = false)
  private String rule = "";

  /** Where nothing was settled: experts may be asked, nothing waits for them, readers are told. */
  public ProofPolicy() {}

  /** The policy with these terms. */
  public ProofPolicy(Terms terms) {
    this.required = terms.required() && terms.scope() != ProofScope.NONE;
    this.scope = terms.scope();
    this.days = terms.days();
    this.blocking = terms.blocking();
    this.labelled = terms.labelled();
    this.silence = terms.silence();
    this.questionnaire = terms.questionnaire();
    this.rule = terms.rule();
  }

  /**
   * What a chief settles.
   *
   * @param required whether every interview is read by its experts
   * @param days how long they have, from 1 to 90
   * @param blocking whether what is contested or undecided keeps an interview from readers; it is
   *     only pointed out otherwise
   * @param labelled whether readers are told
   * @param questionnaire whether experts may be sent questions, to be answered in writing
   * @param rule what the house writes of it, for experts to read; may be empty
   */
  public record Terms(
      boolean required,
      ProofScope scope,
      int days,
      boolean blocking,
      boolean labelled,
      Silence silence,
      boolean questionnaire,
      String rule) {

    /** Refuses a time that nobody can keep, and a rule that nobody reads. */
    public Terms {
      rule = Letters.asTyped(rule);
      if (days < 1 || days > MOST_DAYS) {
        throw new Refused(SeriesRefusal.PROOF_DAYS, MOST_DAYS);
      }
      if (rule.length() > LONGEST_RULE) {
        throw new Refused(SeriesRefusal.PROOF_RULE_TOO_LONG, LONGEST_RULE);
      }
    }
  }

  /** What was settled. */
  public Terms terms() {
    return new Terms(required, scope, days, blocking, labelled, silence, questionnaire, rule);
  }
}
