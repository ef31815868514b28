package org.verbatim.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The page's licence for scripts. PrimeFaces wants it back with every form, and puts it there with
 * a script; the door of the desk has to open without one.
 */
@Named
@RequestScoped
public class CspNonce {

  /** What the hidden field "primefaces.nonce" holds. */
  public String getValue() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }
}
