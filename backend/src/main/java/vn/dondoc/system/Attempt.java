package vn.dondoc.system;

import java.util.Optional;
import java.util.function.Supplier;

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
		return result(form, () -> {
			deed.run();
			return true;
		}).isPresent();
	}

	/**
	 * Does the deed unless the form already has errors.
	 * @return what the deed gives; nothing when the form is to be shown again
	 */
	public static <T> Optional<T> result(Errors form, Supplier<T> deed) {
		if (form.hasErrors()) {
			return Optional.empty();
		}
		try {
			return Optional.of(deed.get());
		}
		catch (BrokenRule rule) {
			report(rule, form);
			return Optional.empty();
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
