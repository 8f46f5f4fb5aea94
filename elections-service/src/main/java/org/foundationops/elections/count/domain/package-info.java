/** Why ballots that somebody brings along are not counted. */
@NullMarked
package org.foundationops.elections.count.domain;

import org.jspecify.annotations.NullMarked;
