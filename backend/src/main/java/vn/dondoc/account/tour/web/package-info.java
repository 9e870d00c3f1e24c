/**
 * Shows the walk and each of its stops.
 */
@NullMarked
package vn.dondoc.account.tour.web;

import org.jspecify.annotations.NullMarked;
