/**
 * Signing in, one's own account and the accounts of everyone.
 */
@NullMarked
package vn.dondoc.account.web;

import org.jspecify.annotations.NullMarked;
