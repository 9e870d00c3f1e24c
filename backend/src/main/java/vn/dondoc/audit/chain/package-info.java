/**
 * The chain that seals the entries: their macs, the seals, the key and head that lie
 * outside the database, and what a look at all of them finds.
 */
@NamedInterface("chain")
@NullMarked
package vn.dondoc.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
