/** What a roll is and when it cannot be frozen. */
@NullMarked
package org.foundationops.elections.roll.domain;

import org.jspecify.annotations.NullMarked;
