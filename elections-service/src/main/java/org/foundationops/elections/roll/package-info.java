/** The voter roll: the electorate at the record date, frozen from membership messages. */
@NullMarked
package org.foundationops.elections.roll;

import org.jspecify.annotations.NullMarked;
