/** An appointment and the roles it can give. */
@NullMarked
package org.foundationops.elections.appointment.domain;

import org.jspecify.annotations.NullMarked;
