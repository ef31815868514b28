/** Mails on their way out of the house. */
@NullMarked
package org.verbatim.web.post;

import org.jspecify.annotations.NullMarked;
