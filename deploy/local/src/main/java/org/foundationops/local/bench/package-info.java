/** The benchmark: every figure is a ratio of two measurements of one run, because machines are noisy. */
@NullMarked
package org.foundationops.local.bench;

import org.jspecify.annotations.NullMarked;
