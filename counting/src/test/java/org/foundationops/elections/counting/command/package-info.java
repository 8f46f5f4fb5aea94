@NullMarked
package org.foundationops.elections.counting.command;

import org.jspecify.annotations.NullMarked;
