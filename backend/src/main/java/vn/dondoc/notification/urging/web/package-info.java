/**
 * Where the Office urges in writing, and the letters are found again.
 */
@NullMarked
package vn.dondoc.notification.urging.web;

import org.jspecify.annotations.NullMarked;
