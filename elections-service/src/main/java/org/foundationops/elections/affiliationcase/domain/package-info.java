/** A breach of the affiliation cap, and the way out of it. */
@NullMarked
package org.foundationops.elections.affiliationcase.domain;

import org.jspecify.annotations.NullMarked;
