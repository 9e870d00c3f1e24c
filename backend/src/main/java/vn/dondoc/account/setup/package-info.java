/**
 * The first start: from an empty database to the first administrator, through an address
 * that only the machine's owner can read.
 */
@NullMarked
@NamedInterface("setup")
package vn.dondoc.account.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
