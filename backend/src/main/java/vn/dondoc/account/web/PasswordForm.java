package vn.dondoc.account.web;

import jakarta.validation.constraints.NotBlank;

/** The passwords typed to replace one. */
record PasswordForm(@NotBlank(message = "{form.required}") String current,
		@NotBlank(message = "{form.required}") String password,
		@NotBlank(message = "{form.required}") String repeated) {

	static PasswordForm empty() {
		return new PasswordForm("", "", "");
	}

	boolean agrees() {
		return this.password.equals(this.repeated);
	}

	@Override
	public String toString() {
		return "PasswordForm";
	}

}
