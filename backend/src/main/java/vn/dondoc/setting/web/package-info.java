/**
 * The administrator's page of settings.
 */
@NullMarked
package vn.dondoc.setting.web;

import org.jspecify.annotations.NullMarked;
