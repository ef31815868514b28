package org.verbatim.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.verbatim.refusal.Refused;

/** Says on the page, in the reader's language, what was done and what was refused. */
@ApplicationScoped
public class DeskVoice {

  private static final String BUNDLES = "org.verbatim.web.messages.";

  /** Says something good at the top of the page, also of the page that follows. */
  public void say(String bundle, String key, Object... details) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, message(FacesMessage.SEVERITY_INFO, text(bundle, key, details)));
  }

  /** Says at the top of the page why something was refused. */
  public void refuse(Refused refused) {
    FacesContext.getCurrentInstance().addMessage(null, message(refused));
  }

  /** Says why something was refused at the top of the page that follows. */
  public void refuseThere(Refused refused) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, message(refused));
  }

  /** Says beside a field why something was refused, and marks the field. */
  public void refuse(Refused refused, String field) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(field, message(refused));
    faces.validationFailed();
  }

  /** The text of a message, with its details in their places. */
  public String text(String bundle, String key, Object... details) {
    Locale locale = locale();
    String pattern =
        ResourceBundle.getBundle(BUNDLES + bundle, locale, getClass().getClassLoader())
            .getString(key);
    return details.length == 0 ? pattern : new MessageFormat(pattern, locale).format(details);
  }

  /** Why something is refused. */
  public String words(Refused refused) {
    return RefusalWords.of(refused, locale());
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  private FacesMessage message(Refused refused) {
    return message(FacesMessage.SEVERITY_ERROR, words(refused));
  }

  private static FacesMessage message(FacesMessage.Severity severity, String text) {
    return new FacesMessage(severity, text, null);
  }
}
