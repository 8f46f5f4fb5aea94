/** Tests of the kit: policy. */
@NullMarked
package org.foundationops.kit.policy;

import org.jspecify.annotations.NullMarked;
