@NullMarked
package org.foundationops.elections.motion;

import org.jspecify.annotations.NullMarked;
