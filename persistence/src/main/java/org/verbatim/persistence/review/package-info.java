/** The rounds of review: who was asked, until when. */
@NullMarked
package org.verbatim.persistence.review;

import org.jspecify.annotations.NullMarked;
