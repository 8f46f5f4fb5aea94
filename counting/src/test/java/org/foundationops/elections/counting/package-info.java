/** Tests of the counting package. */
@NullMarked
package org.foundationops.elections.counting;

import org.jspecify.annotations.NullMarked;
