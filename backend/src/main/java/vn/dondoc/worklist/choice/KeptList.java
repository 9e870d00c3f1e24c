package vn.dondoc.worklist.choice;

import java.util.UUID;

/**
 * A list that a person keeps under a name.
 *
 * @param address of the page that shows it, with filters and order
 */
public record KeptList(UUID id, String name, String address) {
}
