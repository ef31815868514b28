/** The experts, in the database. */
@NullMarked
package org.verbatim.persistence.expert;

import org.jspecify.annotations.NullMarked;
