/** Tests of the kit: audit. */
@NullMarked
package org.foundationops.kit.audit;

import org.jspecify.annotations.NullMarked;
