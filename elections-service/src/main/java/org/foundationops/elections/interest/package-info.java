/** Who is not free to decide, and who is suspended: what is known of it from membership messages. */
@NullMarked
package org.foundationops.elections.interest;

import org.jspecify.annotations.NullMarked;
