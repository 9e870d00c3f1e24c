package vn.dondoc.register;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** When something was recorded, and by whose account; by none where a command did it. */
record Stamp(Instant at, @Nullable UUID by) {

}
