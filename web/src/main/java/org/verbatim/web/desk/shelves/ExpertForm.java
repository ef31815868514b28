package org.verbatim.web.desk.shelves;

import org.jspecify.annotations.Nullable;
import org.verbatim.expert.ExpertProfile;
import org.verbatim.expert.FrenchForm;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;

/** The profile of an expert while it is typed. */
public class ExpertForm {

  private int version;
  private String name = "";
  private String biography = "";
  private String media = "";
  private String credit = "";
  private String alt = "";
  private FrenchForm form = FrenchForm.UNSAID;

  static ExpertForm of(ExpertProfile profile, int version) {
    ExpertForm form = new ExpertForm();
    form.form = profile.form();
    form.version = version;
    form.name = profile.name();
    form.biography = profile.biography().html();
    form.media = profile.portrait().media();
    form.credit = profile.portrait().credit();
    form.alt = profile.portrait().alt();
    return form;
  }

  ExpertProfile profile() {
    Portrait portrait = new Portrait(media.strip(), credit.strip(), alt.strip());
    return new ExpertProfile(name, new RichText(biography), portrait, form);
  }

  /** The version that the form was read at. */
  public int getVersion() {
    return version;
  }

  /** Takes the version. */
  public void setVersion(int version) {
    this.version = version;
  }

  /** The name. */
  public String getName() {
    return name;
  }

  /** Takes the name. */
  public void setName(String name) {
    this.name = name;
  }

  /** How French sentences name them. */
  public FrenchForm getForm() {
    return form;
  }

  /** Takes how French sentences name them; nothing chosen is nothing said. */
  public void setForm(@Nullable FrenchForm form) {
    this.form = form == null ? FrenchForm.UNSAID : form;
  }

  /** The biography, as HTML. */
  public String getBiography() {
    return biography;
  }

  /** Takes the biography, as HTML. */
  public void setBiography(String biography) {
    this.biography = biography;
  }

  /** The hash of the portrait; empty for none. */
  public String getMedia() {
    return media;
  }

  /** Takes the hash of the portrait. */
  public void setMedia(String media) {
    this.media = media;
  }

  /** Who made the portrait. */
  public String getCredit() {
    return credit;
  }

  /** Takes who made the portrait. */
  public void setCredit(String credit) {
    this.credit = credit;
  }

  /** What the portrait shows, for whoever does not see it. */
  public String getAlt() {
    return alt;
  }

  /** Takes what the portrait shows. */
  public void setAlt(String alt) {
    this.alt = alt;
  }
}
