package org.verbatim.web.site;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Writes what a page is about, for machines. A block of data, not a script: nothing in it runs, and
 * nothing in it can end the element.
 */
@FacesComponent(createTag = true, tagName = "about", namespace = "org.verbatim.site")
public class AboutThisPage extends UIComponentBase {

  @Override
  public String getFamily() {
    return "org.verbatim.site";
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (getAttributes().get("value") instanceof StructuredData data && data.isPresent()) {
      ResponseWriter writer = context.getResponseWriter();
      writer.write("<script type=\"application/ld+json\">");
      writer.write(data.json());
      writer.write("</script>");
    }
  }
}
