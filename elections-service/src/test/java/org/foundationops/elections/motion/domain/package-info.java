@NullMarked
package org.foundationops.elections.motion.domain;

import org.jspecify.annotations.NullMarked;
