/** Officers and other appointed roles. */
@NullMarked
package org.foundationops.elections.appointment;

import org.jspecify.annotations.NullMarked;
