/**
 * The review screen: the directive beside what was read from it.
 */
@NullMarked
package vn.dondoc.proposal.web;

import org.jspecify.annotations.NullMarked;
