package org.verbatim.web.desk.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.DeskLocale;

/** Refusals in the person's language, where no page of Faces is there to say them. */
@RequestScoped
class RefusalWords {

  private static final String BUNDLE = "org.verbatim.web.messages.refusal";

  @Inject private DeskLocale locale;

  String of(Refused refused) {
    Locale spoken = locale.getLocale();
    String pattern =
        ResourceBundle.getBundle(BUNDLE, spoken, getClass().getClassLoader())
            .getString("refusal." + refused.reason().name());
    Object[] details = refused.details().toArray();
    return details.length == 0 ? pattern : new MessageFormat(pattern, spoken).format(details);
  }
}
