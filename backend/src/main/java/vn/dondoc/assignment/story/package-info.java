/**
 * One assignment told as its page shows it: where it stands and why, and what happened.
 */
@NullMarked
package vn.dondoc.assignment.story;

import org.jspecify.annotations.NullMarked;
