/** Measures the registrations and the casts of a large election against what the machine could do at most. */
@NullMarked
package org.foundationops.demo.bench;

import org.jspecify.annotations.NullMarked;
