/**
 * Messages that wait for each person: written in the transaction of what they tell of.
 */
@NullMarked
package vn.dondoc.notification.inbox;

import org.jspecify.annotations.NullMarked;
