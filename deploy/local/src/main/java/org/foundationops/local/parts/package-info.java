/** PostgreSQL and Kafka in one helper process, without Docker. */
@NullMarked
package org.foundationops.local.parts;

import org.jspecify.annotations.NullMarked;
