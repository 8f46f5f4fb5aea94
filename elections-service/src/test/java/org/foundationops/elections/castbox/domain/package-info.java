@NullMarked
package org.foundationops.elections.castbox.domain;

import org.jspecify.annotations.NullMarked;
