/** What elections need to know of a person, learnt from membership messages. */
@NullMarked
package org.foundationops.elections.person;

import org.jspecify.annotations.NullMarked;
