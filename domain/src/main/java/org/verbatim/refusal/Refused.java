package org.verbatim.refusal;

import java.util.List;

/** Something that was asked for is not allowed, or not possible as things stand. */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Reason reason;
  private final transient List<Object> details;

  /**
   * Refuses.
   *
   * @param details what the message names, in the order of its placeholders
   */
  public Refused(Reason reason, Object... details) {
    super(reason.name() + " " + List.of(details));
    this.reason = reason;
    this.details = List.of(details);
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What the message names, in the order of its placeholders. */
  public List<Object> details() {
    return details;
  }
}
