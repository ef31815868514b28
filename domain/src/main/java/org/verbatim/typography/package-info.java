/** How text is set for readers: by the rules of its language, and never in storage. */
@NullMarked
package org.verbatim.typography;

import org.jspecify.annotations.NullMarked;
