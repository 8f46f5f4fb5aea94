/** Community spaces: where the community meets, and who looks after them. */
@NullMarked
package org.foundationops.membership.space;

import org.jspecify.annotations.NullMarked;
