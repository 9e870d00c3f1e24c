/**
 * How well directives are read: what was proposed held against what was issued.
 */
@NullMarked
package vn.dondoc.proposal.learning;

import org.jspecify.annotations.NullMarked;
