/** Verbatim on the web: the desk, the public site and the interface for programs. */
@NullMarked
package org.verbatim.web;

import org.jspecify.annotations.NullMarked;
