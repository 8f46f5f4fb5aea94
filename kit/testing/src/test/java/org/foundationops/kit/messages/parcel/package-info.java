/** Parcels, told of on another service's topic, and what this service makes of them. */
@NullMarked
package org.foundationops.kit.messages.parcel;

import org.jspecify.annotations.NullMarked;
