/** Tests of awards. */
@NullMarked
package org.foundationops.grants.award;

import org.jspecify.annotations.NullMarked;
