package org.verbatim.web.site;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.verbatim.web.reading.Html;

/**
 * Writes rich text as it is. The one place of the site that does: it takes nothing but {@link
 * Html}, which is clean by construction.
 */
@FacesComponent(createTag = true, tagName = "html", namespace = "org.verbatim.site")
public class RichHtml extends UIComponentBase {

  @Override
  public String getFamily() {
    return "org.verbatim.site";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (getAttributes().get("value") instanceof Html html) {
      context.getResponseWriter().write(html.markup());
    }
  }
}
