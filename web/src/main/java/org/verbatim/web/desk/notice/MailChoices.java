package org.verbatim.web.desk.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.verbatim.notice.Delivery;
import org.verbatim.notice.Letterbox;
import org.verbatim.notice.MailAddress;
import org.verbatim.notice.NoticeKind;
import org.verbatim.notice.OwnLetterbox;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** Of what a person wants mail, and where: a part of their profile. */
@Named
@RequestScoped
public class MailChoices {

  @Inject private OwnLetterbox letterbox;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Asked asked;

  private String address = "";
  private Map<NoticeKind, Delivery> typed = Map.of();
  private Letterbox own = new Letterbox(new UUID(0, 0));

  @PostConstruct
  void load() {
    own = letterbox.of(actor.get());
    address = own.address().map(MailAddress::value).orElse("");
  }

  /** Keeps address and choices. */
  public String save() {
    try {
      Optional<MailAddress> where =
          address.isBlank() ? Optional.empty() : Optional.of(new MailAddress(address));
      letterbox.settle(where, chosen(), actor.get());
      voice.say("notices", "choices.saved");
      return "/desk/profile?faces-redirect=true";
    } catch (Refused refused) {
      typed = chosen();
      voice.refuse(refused, "mail:address");
      return "";
    }
  }

  private Map<NoticeKind, Delivery> chosen() {
    Map<NoticeKind, Delivery> chosen = new EnumMap<>(NoticeKind.class);
    for (NoticeKind kind : kinds()) {
      Arrays.stream(Delivery.values())
          .filter(one -> one.name().equals(asked.words(kind.name())))
          .forEach(one -> chosen.put(kind, one));
    }
    return chosen;
  }

  /** Whether this installation sends mail. */
  public boolean isServed() {
    return letterbox.isServed();
  }

  /** Whether it sends none. */
  public boolean isUnserved() {
    return !letterbox.isServed();
  }

  /** The deliveries, as the columns of the table. */
  public Delivery[] getDeliveries() {
    return Delivery.values();
  }

  /** One row for each kind of notice. */
  public List<Row> getRows() {
    return kinds().stream().map(kind -> new Row(kind, cells(kind))).toList();
  }

  private static List<NoticeKind> kinds() {
    return List.of(NoticeKind.values());
  }

  private List<Cell> cells(NoticeKind kind) {
    return Arrays.stream(Delivery.values())
        .map(one -> new Cell(kind, one, () -> now(kind) == one))
        .toList();
  }

  private Delivery now(NoticeKind kind) {
    return typed.getOrDefault(kind, own.choice(kind));
  }

  /** Where mail goes; empty for nowhere. */
  public String getAddress() {
    return address;
  }

  /** Takes another address. */
  public void setAddress(String address) {
    this.address = address;
  }

  /** The choice for one kind. */
  public record Row(NoticeKind kind, List<Cell> cells) {

    /** The key of its name. */
    public String key() {
      return kind.key();
    }
  }

  /**
   * One of the choices for one kind. Whether it is chosen is asked when it is drawn: after a
   * refusal the page keeps the rows that it had before the choices came in.
   */
  public record Cell(NoticeKind kind, Delivery delivery, BooleanSupplier drawn) {

    /** The name of the field. */
    public String name() {
      return kind.name();
    }

    /** What it stands for. */
    public String value() {
      return delivery.name();
    }

    /** Whether it is chosen. */
    public boolean chosen() {
      return drawn.getAsBoolean();
    }

    /** Whether another is chosen. */
    public boolean other() {
      return !chosen();
    }

    /** The keys of what it is called. */
    public String key() {
      return delivery.key();
    }
  }
}
