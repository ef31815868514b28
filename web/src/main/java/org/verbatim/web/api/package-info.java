/** What scripts ask of the desk, as JSON: to keep a text, to say who is there, to find people. */
@NullMarked
package org.verbatim.web.api;

import org.jspecify.annotations.NullMarked;
