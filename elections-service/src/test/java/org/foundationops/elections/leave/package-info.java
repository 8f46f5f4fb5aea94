@NullMarked
package org.foundationops.elections.leave;

import org.jspecify.annotations.NullMarked;
