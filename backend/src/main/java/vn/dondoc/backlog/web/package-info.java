/**
 * The pages that take over a tracker.
 */
@NullMarked
package vn.dondoc.backlog.web;

import org.jspecify.annotations.NullMarked;
