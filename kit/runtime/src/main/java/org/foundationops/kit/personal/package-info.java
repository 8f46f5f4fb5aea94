/** What a service keeps about persons: shown to them as an archive, and replaced when they are erased. */
@NullMarked
package org.foundationops.kit.personal;

import org.jspecify.annotations.NullMarked;
