/**
 * The pages of reorganising agencies and of the hand-over list.
 */
@NullMarked
package vn.dondoc.worklist.handover.web;

import org.jspecify.annotations.NullMarked;
