/**
 * The administrator's page of e-mails.
 */
@NullMarked
package vn.dondoc.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
