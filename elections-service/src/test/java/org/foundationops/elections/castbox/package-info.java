@NullMarked
package org.foundationops.elections.castbox;

import org.jspecify.annotations.NullMarked;
