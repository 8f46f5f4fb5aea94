/** Terms: they follow each other without a gap or an overlap. */
@NullMarked
package org.foundationops.elections.term.domain;

import org.jspecify.annotations.NullMarked;
