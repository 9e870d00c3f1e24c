/**
 * The pages of the inbox, and its count in the page's head.
 */
@NullMarked
package vn.dondoc.notification.inbox.web;

import org.jspecify.annotations.NullMarked;
