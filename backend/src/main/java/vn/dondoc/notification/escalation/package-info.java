/**
 * What is told of higher up: to the head of an agency that does not acknowledge, and each
 * week to the Office and to leaders.
 */
@NullMarked
package vn.dondoc.notification.escalation;

import org.jspecify.annotations.NullMarked;
