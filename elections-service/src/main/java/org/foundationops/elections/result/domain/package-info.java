/** A stored result. */
@NullMarked
package org.foundationops.elections.result.domain;

import org.jspecify.annotations.NullMarked;
