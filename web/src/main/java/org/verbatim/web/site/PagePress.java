package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.FactoryFinder;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.event.PhaseId;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Draws a page with its view and hands over the text. Nothing else of Faces takes part: no
 * lifecycle, no state, no session, none of the desk's components.
 */
@ApplicationScoped
public class PagePress {

  /** A page of the site as HTML. */
  String print(HttpServletRequest request, HttpServletResponse response, SitePage page) {
    return print(request, response, "/WEB-INF/site/" + page.view() + ".xhtml", page);
  }

  /** What that view makes of this page, as HTML; the view calls it "page". */
  public String print(
      HttpServletRequest request, HttpServletResponse response, String view, Object page) {
    SheetOfPaper paper = new SheetOfPaper(response);
    request.setAttribute("page", page);
    FacesContext context = context(request, paper);
    try {
      draw(context, view);
      return paper.text();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    } finally {
      context.release();
      request.removeAttribute("page");
    }
  }

  private static void draw(FacesContext context, String view) throws IOException {
    context.setCurrentPhaseId(PhaseId.RENDER_RESPONSE);
    var handler = context.getApplication().getViewHandler();
    ViewDeclarationLanguage language = handler.getViewDeclarationLanguage(context, view);
    UIViewRoot root = language.createView(context, view);
    context.setViewRoot(root);
    language.buildView(context, root);
    language.renderView(context, root);
  }

  private static FacesContext context(HttpServletRequest request, SheetOfPaper paper) {
    var lifecycles = (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
    Lifecycle lifecycle = lifecycles.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    var contexts =
        (FacesContextFactory) FactoryFinder.getFactory(FactoryFinder.FACES_CONTEXT_FACTORY);
    return contexts.getFacesContext(request.getServletContext(), request, paper, lifecycle);
  }
}
