/**
 * Official letters by which the Office urges agencies on: one to each agency, numbered
 * within the year, counted as a reminder of every assignment it lists.
 */
@NullMarked
package vn.dondoc.notification.urging;

import org.jspecify.annotations.NullMarked;
