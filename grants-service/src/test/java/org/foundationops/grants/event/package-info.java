/** Tests of what is learnt by message. */
@NullMarked
package org.foundationops.grants.event;

import org.jspecify.annotations.NullMarked;
