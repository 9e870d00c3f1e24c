/**
 * The administrator's page of what the nights found.
 */
@NullMarked
package vn.dondoc.statistics.verification.web;

import org.jspecify.annotations.NullMarked;
