/**
 * Where a person says what they want by e-mail.
 */
@NullMarked
package vn.dondoc.notification.preference.web;

import org.jspecify.annotations.NullMarked;
