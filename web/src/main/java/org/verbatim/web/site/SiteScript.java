package org.verbatim.web.site;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Calls the one script of the site. Written past the desk's component library, which would give it
 * a nonce: a page that is kept for everybody has none.
 */
@FacesComponent(createTag = true, tagName = "script", namespace = "org.verbatim.site")
public class SiteScript extends UIComponentBase {

  @Override
  public String getFamily() {
    return "org.verbatim.site";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    String source = String.valueOf(getAttributes().get("source"));
    if (source.startsWith(SiteAssets.PREFIX)) {
      context.getResponseWriter().write("<script src=\"" + source + "\" defer></script>");
    }
  }
}
