/**
 * What a proposal does to an assignment that was ordered before: said in the review, done
 * when it is issued.
 */
@NullMarked
package vn.dondoc.proposal.earlier;

import org.jspecify.annotations.NullMarked;
