/**
 * Whether what was sent by e-mail arrived: looked through, and sent again.
 */
@NullMarked
package vn.dondoc.notification.delivery;

import org.jspecify.annotations.NullMarked;
