package vn.dondoc.system;

import org.springframework.validation.Errors;

/** Tries a form's deed; a broken rule about the form becomes an error shown in it. */
public final class Attempt {

	private Attempt() {
	}

	/**
	 * Does the deed unless the form already has errors.
	 * @return whether it was done; else the form is to be shown again
	 */
	public static boolean of(Errors form, Runnable deed) {
		if (form.hasErrors()) {
			return false;
		}
		try {
			deed.run();
			return true;
		}
		catch (BrokenRule rule) {
			report(rule, form);
			return false;
		}
	}

	private static void report(BrokenRule rule, Errors form) {
		String key = rule.messageKey();
		String field = rule.field();
		if (field != null && form.getFieldType(field) != null) {
			form.rejectValue(field, key, rule.arguments(), key);
		}
		else {
			form.reject(key, rule.arguments(), key);
		}
	}

}
