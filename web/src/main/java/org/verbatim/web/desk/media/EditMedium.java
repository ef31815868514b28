package org.verbatim.web.desk.media;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.verbatim.media.MediaLibrary;
import org.verbatim.media.MediaRefusal;
import org.verbatim.media.Medium;
import org.verbatim.media.MediumDescription;
import org.verbatim.refusal.Refused;
import org.verbatim.typography.ReadableDates;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskLocale;
import org.verbatim.web.desk.DeskVoice;

/** One picture, and what is said about it. */
@Named
@RequestScoped
public class EditMedium {

  private static final int LARGE = 960;

  @Inject private MediaLibrary library;
  @Inject private CurrentActor actor;
  @Inject private DeskLocale locale;
  @Inject private DeskVoice voice;
  @Inject private HttpServletRequest request;

  private @Nullable Medium medium;
  private String caption = "";
  private String credit = "";
  private String alt = "";

  @PostConstruct
  void load() {
    medium = library.named(Set.of(getHash())).get(getHash());
    if (medium != null) {
      caption = medium.caption();
      credit = medium.credit();
      alt = medium.alt();
    }
  }

  /** Answers that there is no such page where there is no such picture. */
  public void require() throws IOException {
    if (medium == null) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
      faces.responseComplete();
    }
  }

  private Medium medium() {
    return Optional.ofNullable(medium).orElseThrow(() -> new Refused(MediaRefusal.MEDIUM_UNKNOWN));
  }

  /** Keeps what is said about the picture. */
  public String save() {
    try {
      MediumDescription said = new MediumDescription(caption, credit, alt);
      library.describe(actor.get(), getHash(), said);
      voice.say("library", "edit-medium.saved");
      return "/desk/edit-medium?faces-redirect=true&medium=" + getHash();
    } catch (Refused refused) {
      voice.refuse(refused);
      return "";
    }
  }

  /** The picture's hash, as it stands in the address. */
  public String getHash() {
    return Optional.ofNullable(request.getParameter("medium")).orElse("");
  }

  /** A name for its file. */
  public String getName() {
    return medium().name();
  }

  /** The path of the picture, large enough for this page. */
  public String getPicture() {
    return MediumCard.path(medium(), LARGE);
  }

  /** Its width in pixels. */
  public int getWidth() {
    return medium().width();
  }

  /** Its height in pixels. */
  public int getHeight() {
    return medium().height();
  }

  /** When it was brought. */
  public String getBroughtAt() {
    return ReadableDates.of(locale.getTag()).dayAndTime(medium().uploadedAt());
  }

  /** What it shows. */
  public String getCaption() {
    return caption;
  }

  /** Takes what it shows. */
  public void setCaption(String typed) {
    caption = typed;
  }

  /** Whose it is. */
  public String getCredit() {
    return credit;
  }

  /** Takes whose it is. */
  public void setCredit(String typed) {
    credit = typed;
  }

  /** What someone who cannot see it should know. */
  public String getAlt() {
    return alt;
  }

  /** Takes what someone who cannot see it should know. */
  public void setAlt(String typed) {
    alt = typed;
  }
}
