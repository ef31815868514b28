/** What is looked at in a text before a reviewer's time is asked for, and before readers see it. */
@NullMarked
package org.verbatim.checklist;

import org.jspecify.annotations.NullMarked;
