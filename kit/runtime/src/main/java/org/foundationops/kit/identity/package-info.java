/** Who calls: sign-ins, persons and who may call what. */
@NullMarked
package org.foundationops.kit.identity;

import org.jspecify.annotations.NullMarked;
