package vn.dondoc.system;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Keeps what somebody typed into a form and sent when their session had ended, until they
 * have signed in again.
 */
@FunctionalInterface
public interface UnsentForms {

	void keep(HttpServletRequest request);

}
